extension HTMLReport {
  /// Ink on paper and one blue, in light and dark; every pair of colours has a contrast of at least 4.5 : 1 (WCAG 2.2
  /// AA), and every colour stands beside a word or a pattern that says the same.
  static let style: StaticString = """

    :root { color-scheme: light dark;
      --ink: #1b2733; --quiet: #4d5b69; --line: #d3dae1; --paper: #ffffff; --wash: #f4f6f9; --navy: #1d3f6e;
      --fatal: #9b1c1c; --fatal-ink: #ffffff; --major: #7a4a00; --major-wash: #fff6e5; --major-edge: #b87400;
      --minor: #3d4f61; --good: #1d5c3a; --track: #dfe5eb; --band: #5b83b5; --mark: #1b2733; --over: #f6d9d4; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e4e9ef; --quiet: #a5b1be; --line: #3a4653; --paper: #12181f; --wash: #1a222b; --navy: #9cc0f2;
        --fatal: #ff9c92; --fatal-ink: #2b0907; --major: #f0b860; --major-wash: #2c2210; --major-edge: #c98a24;
        --minor: #b6c4d2; --good: #7fcf9f; --track: #303b47; --band: #5f8fcb; --mark: #f2f5f8; --over: #542a26; }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 1.5rem 3rem; max-width: 72rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif;
      overflow-wrap: anywhere; text-spacing-trim: trim-start; line-break: strict; }
    html[lang="en"] body { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif; }
    a { color: var(--navy); text-underline-offset: .2em; text-decoration-thickness: 1px; }
    :is(a, summary):focus-visible { outline: 3px solid var(--navy); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { left: 0; top: 0; z-index: 1; }
    h1, h2, h3, p, dl, dd, ul, ol, figure, blockquote { margin: 0; padding: 0; }
    h1 { font-size: 1.75rem; line-height: 1.3; letter-spacing: .06em; }
    h2 { margin: 2.75rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--navy); font-size: 1.3rem;
      line-height: 1.35; color: var(--navy); }
    h3 { font-size: 1.05rem; line-height: 1.5; }
    code { font: .875em/1.5 "Noto Sans Mono CJK SC", Consolas, Menlo, monospace; color: var(--quiet); }
    .small, .label, dt, caption, .identifier { font-size: .875rem; color: var(--quiet); }
    header { margin: 0 -1.5rem; padding: 1.25rem 1.5rem 1rem; border-top: 6px solid var(--navy);
      border-bottom: 1px solid var(--line); background: var(--wash); }
    .kicker { font-size: .9rem; color: var(--quiet); }
    .identity { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .1rem 1.75rem; margin-top: .6rem;
      font-size: .9375rem; line-height: 1.55; }
    .identity > div { display: grid; grid-template-columns: 5.25rem 1fr; align-items: baseline; }
    html[lang="en"] .identity > div { grid-template-columns: 6.75rem 1fr; }
    .identity > .wide { grid-column: 1 / -1; }
    .identity dd { font-weight: 500; }

    .hero { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 7fr); gap: 0 2.5rem; }
    .hero.alone { grid-template-columns: minmax(0, 1fr); }
    .hero h2 { margin-top: 1.4rem; }
    .result { display: flex; align-items: end; gap: 1.5rem; }
    .result strong { display: block; line-height: 1.1; white-space: nowrap; }
    .score strong { font-size: 3.5rem; font-weight: 600; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
    .grade { padding-left: 1.5rem; border-left: 1px solid var(--line); }
    .grade strong { padding-bottom: .35rem; font-size: 2rem; }
    .grade.unqualified strong { color: var(--fatal); }
    .grade.excellent strong, .grade.qualified strong { color: var(--good); }
    .grade.undecided strong, .grade.notReviewable strong { color: var(--major); }
    .measures { display: grid; gap: .35rem; margin-top: .9rem; }
    .measures > div { display: grid; grid-template-columns: 8.5rem 1fr; align-items: start; }
    .measures dd b { font-variant-numeric: tabular-nums; }
    .bar, .recording { display: block; width: 100%; height: .5rem; margin: .2rem 0 .3rem; }
    .track { fill: var(--track); } .band { fill: var(--band); } .mark { fill: var(--mark); }
    .three { margin-top: 1rem; }
    .three ul { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.25rem; margin-top: .35rem;
      list-style: none; }
    .three li { display: grid; grid-row: span 4; grid-template-rows: subgrid; row-gap: 0; align-items: end; }
    .three li .small { align-self: start; }
    .three h3 { font-size: .875rem; font-weight: 400; color: var(--quiet); }
    .three .name { font-size: .9375rem; font-weight: 500; }
    .three .name, .three .small { display: block; }
    .three strong { display: block; font-size: 1.6rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
    .unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
    .headline { margin-top: 1.1rem; padding: .6rem .9rem; border-left: 4px solid var(--navy); background: var(--wash);
      font-size: .9375rem; }
    .headline p:first-child { font-size: 1rem; font-weight: 600; }
    ol.first { padding-left: 1.5rem; display: grid; gap: .9rem; font-size: .9375rem; line-height: 1.6; }
    ol.first .message { font-size: 1rem; font-weight: 600; }
    .label { display: inline-block; min-width: 4.5rem; margin-right: .25rem; }
    ol.first li > p:not(.message) { display: grid; grid-template-columns: 4.75rem minmax(0, 1fr); }
    .taken { margin-left: .6rem; font-weight: 500; color: var(--fatal); white-space: nowrap; }
    #first > p { margin-top: .9rem; }
    .tag { display: inline-block; margin-right: .5rem; padding: 0 .5rem; border: 1px solid currentColor;
      border-radius: 3px; font-size: .875rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
    .tag.fatal { color: var(--fatal-ink); background: var(--fatal); border-color: var(--fatal); }
    .tag.major { color: var(--major); background: var(--major-wash); }
    .tag.minor { color: var(--minor); background: var(--wash); }
    .tag.note { color: var(--navy); background: var(--paper); border-style: dashed; }
    .evidence { display: inline-block; margin-left: .5rem; padding: 0 .4rem; border: 1px dashed var(--major);
      font-size: .8125rem; color: var(--major); }
    td > .evidence:first-child { margin-left: 0; }
    nav { margin-top: 2rem; padding: .55rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
    nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; list-style: none; font-size: .9375rem; }
    nav a { text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    summary { width: fit-content; padding: .2rem 0; color: var(--navy); cursor: pointer; }
    details { margin: .5rem 0 1rem; }
    details[open] > summary { margin-bottom: .5rem; }
    details.further > summary { padding: .5rem 1rem; border: 1px dashed var(--line); border-radius: 4px; }

    article { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 5px solid var(--minor);
      border-radius: 4px; }
    article.fatal { border-left-color: var(--fatal); } article.major { border-left-color: var(--major-edge); }
    article.note { border-left-style: dotted; border-left-color: var(--navy); }
    article:target, tr:target { outline: 3px solid var(--band); }
    dl.finding { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .4rem 1rem; margin-top: .7rem; }
    dl.finding dt { padding-top: .1rem; }
    section dl.finding { margin-bottom: .5rem; }
    ol.working { padding-left: 1.5rem; }
    ul.basis { list-style: none; }
    .clause { font-weight: 500; }
    blockquote { padding-left: .8rem; border-left: 3px solid var(--line); color: var(--quiet); }
    .doubt { padding-left: .8rem; border-left: 3px dashed var(--major); font-size: .9375rem; color: var(--quiet); }
    .identifier { margin-top: .6rem; }
    table { width: 100%; margin: 0 0 1.5rem; border-collapse: collapse; font-size: .9375rem; line-height: 1.55; }
    caption { padding-bottom: .3rem; text-align: left; font-weight: 600; }
    th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { background: var(--wash); font-weight: 600; white-space: nowrap; }
    .short { white-space: nowrap; }
    .verdicts, .deductions { table-layout: fixed; }
    .deductions th:nth-child(1) { width: 6%; } .deductions th:nth-child(2), .deductions th:nth-child(6) { width: 8%; }
    .deductions th:nth-child(3) { width: 11%; } .deductions th:nth-child(5) { width: 27%; }
    .deductions th:nth-child(7) { width: 9%; } .deductions .requirement { white-space: normal; }
    .verdicts th:nth-child(1) { width: 38%; } .verdicts th:nth-child(2) { width: 16%; }
    .verdicts th:nth-child(3), .verdicts th:nth-child(4), .verdicts th:nth-child(5) { width: 8%; }
    tfoot td { background: var(--wash); font-weight: 600; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    article table { margin: 0; }
    td .tag, td .state { margin: 0; white-space: nowrap; }
    .requirement, td b { white-space: nowrap; }
    .state.unmet, .state.blocked { color: var(--fatal); font-weight: 600; }
    .state.partial, .state.undecided, .state.error { color: var(--major); font-weight: 600; }
    .state.notApplicable { color: var(--quiet); }
    .signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.25rem; }
    .signatures dd { display: flex; align-items: end; height: 5rem; border-bottom: 1px solid var(--ink); }
    .day { font-size: .875rem; color: var(--quiet); margin-left: auto; margin-right: 6rem; }
    footer { margin-top: 2.5rem; font-size: .875rem; color: var(--quiet); }

    """
}
