extension HTMLReport {
  /// Dark ink on white, one navy; every pair of colours has a contrast of at least 4.5 : 1 (WCAG 2.2 AA), and every
  /// colour stands beside a word that says the same.
  static let style: StaticString = """

    :root { --ink: #1b2733; --quiet: #4d5b69; --line: #cdd5dd; --paper: #ffffff; --wash: #f3f6f9; --navy: #1d3f6e;
      --fatal: #9b1c1c; --major: #7a4a00; --minor: #3d4f61; --good: #1d5c3a; }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 1.5rem 3rem; max-width: 72rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif;
      overflow-wrap: anywhere; }
    a { color: var(--navy); text-underline-offset: .2em; text-decoration-thickness: 1px; }
    a:focus-visible { outline: 3px solid var(--navy); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { left: 0; top: 0; z-index: 1; }
    h1, h2, h3, p, dl, dd, ul, ol, blockquote { margin: 0; padding: 0; }
    h1 { font-size: 1.9rem; line-height: 1.25; letter-spacing: .06em; }
    h2 { margin: 2.75rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--navy); font-size: 1.3rem;
      line-height: 1.35; color: var(--navy); }
    h3 { font-size: 1.05rem; line-height: 1.5; }
    code { font: .875em/1.5 "Noto Sans Mono CJK SC", Consolas, Menlo, monospace; color: var(--quiet); }
    .small, .label, dt, caption, .identifier { font-size: .875rem; color: var(--quiet); }
    header { margin: 0 -1.5rem; padding: 1.75rem 1.5rem 1.25rem; border-top: 6px solid var(--navy);
      border-bottom: 1px solid var(--line); background: var(--wash); }
    .kicker { font-size: .9rem; color: var(--quiet); }
    .identity { display: grid; grid-template-columns: repeat(auto-fit, minmax(27rem, 1fr)); gap: .2rem 2rem;
      margin-top: .9rem; }
    .identity > div { display: grid; grid-template-columns: 6.5rem 1fr; align-items: baseline; }
    .identity > .wide { grid-column: 1 / -1; }
    .identity dd { font-weight: 500; }
    .outcome h2, #first h2 { margin-top: 1.5rem; }
    .panels { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.25rem; }
    .panel { padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 4px; }
    .result { display: grid; grid-template-columns: auto 1fr; gap: .9rem 1.75rem; align-items: end; }
    .grade strong, .score strong { display: block; font-size: 2.3rem; line-height: 1.2; white-space: nowrap; }
    .grade.unqualified strong { color: var(--fatal); }
    .grade.excellent strong, .grade.qualified strong { color: var(--good); }
    .grade.undecided strong, .grade.notReviewable strong { color: var(--major); }
    .score strong { font-variant-numeric: tabular-nums; }
    .measures { grid-column: 1 / -1; display: grid; gap: .5rem; }
    .measures > div { display: grid; grid-template-columns: 8.5rem 1fr; align-items: start; }
    .bar { display: block; width: 100%; height: .5rem; margin: .2rem 0 .3rem; }
    .track { fill: #dfe5eb; } .band { fill: #5b83b5; } .mark { fill: var(--ink); }
    .three ul { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; margin-top: .6rem; list-style: none; }
    .three li { display: grid; grid-row: span 4; grid-template-rows: subgrid; row-gap: 0; align-items: end; }
    .three li .small { align-self: start; }
    .three h3, .three .name { font-size: .95rem; font-weight: 500; }
    .three .name, .three .small { display: block; }
    .three strong { display: block; font-size: 1.7rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
    .unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
    .headline { margin-top: 1rem; padding: .7rem 1rem; border-left: 4px solid var(--navy); background: var(--wash);
      }
    .headline p:first-child { font-size: 1.0625rem; font-weight: 600; }
    ol.first { padding-left: 1.75rem; display: grid; gap: .9rem; }
    ol.first .message { font-weight: 600; }
    .label { display: inline-block; min-width: 5rem; margin-right: .5rem; }
    .taken { margin-left: .75rem; font-weight: 500; color: var(--fatal); white-space: nowrap; }
    .tag { display: inline-block; margin-right: .5rem; padding: 0 .5rem; border: 1px solid currentColor;
      border-radius: 3px; font-size: .875rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
    .tag.fatal { color: #fff; background: var(--fatal); border-color: var(--fatal); }
    .tag.major { color: var(--major); background: #fff6e5; }
    .tag.minor { color: var(--minor); background: var(--wash); }
    .tag.note { color: var(--navy); background: var(--paper); border-style: dashed; }
    .evidence { display: inline-block; margin-left: .5rem; padding: 0 .4rem; border: 1px dashed var(--major);
      font-size: .8125rem; color: var(--major); }
    td > .evidence:first-child { margin-left: 0; }
    nav { margin-top: 2rem; padding: .6rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; }
    article { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 5px solid var(--minor);
      border-radius: 4px; }
    article.fatal { border-left-color: var(--fatal); } article.major { border-left-color: #b87400; }
    article.note { border-left-style: dotted; border-left-color: var(--navy); }
    article:target, tr:target { outline: 3px solid #5b83b5; }
    dl.finding { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .4rem 1rem; margin-top: .7rem; }
    dl.finding dt { padding-top: .1rem; }
    section > dl.finding { margin-bottom: 1.5rem; }
    ol.working { padding-left: 1.5rem; }
    ul.basis { list-style: none; }
    .clause { font-weight: 500; }
    blockquote { padding-left: .8rem; border-left: 3px solid var(--line); color: var(--quiet); }
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

    @media screen and (max-width: 48rem) {
      body { padding: 0 1rem 2rem; }
      header { margin: 0 -1rem; padding: 1.25rem 1rem 1rem; }
      h1 { font-size: 1.5rem; }
      .identity { grid-template-columns: 1fr; }
      .panels, .signatures { grid-template-columns: minmax(0, 1fr); }
      .grade strong, .score strong { font-size: 1.9rem; white-space: normal; }
      .three ul { gap: .6rem; }
      .three strong { font-size: 1.35rem; }
      dl.finding { grid-template-columns: 1fr; gap: 0; }
      dl.finding dd { margin-bottom: .6rem; }
      article { padding: .8rem .9rem; }
      :is(.plain, .deductions, .verdicts) thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
      .label { display: block; }
      .taken { white-space: normal; }
      table:not(.compact), table:not(.compact) :is(tbody, tfoot, tr, td, caption) { display: block; width: auto; }
      :is(.plain, .deductions, .verdicts) tr { margin-bottom: .6rem; border: 1px solid var(--line); border-radius: 4px; }
      .compact th, .compact td { padding: .35rem .4rem; white-space: normal; }
      :is(.plain, .deductions, .verdicts) td { position: relative; min-height: 2.2rem; padding-left: 7.2rem; border: 0; text-align: left; }
      :is(.plain, .deductions, .verdicts) td::before { content: attr(data-label); position: absolute; left: .6rem; width: 6.2rem; font-size: .8125rem;
        color: var(--quiet); }
      :is(.plain, .deductions, .verdicts) .figure { text-align: left; white-space: normal; }
      .verdicts td, .verdicts td.figure { display: inline; padding: 0 .6rem; }
      .verdicts td:first-child, .verdicts td:last-child { display: block; padding: .3rem .6rem; }
      .verdicts td::before { position: static; margin-right: .3rem; }
      .verdicts td:first-child::before, .verdicts td:last-child::before { display: none; }
      .verdicts tfoot tr { background: var(--wash); }
      td:empty, .verdicts td:empty { display: none; }
    }

    @media print {
      @page { size: A4; margin: 18mm 15mm 20mm;
        @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; color: #4d5b69; } }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; line-height: 1.5; }
      .identity { grid-template-columns: 1fr 1fr; }
      header { margin: 0; padding: 4mm 5mm; }
      nav, .skip, footer a { display: none; }
      a { color: inherit; text-decoration: none; }
      h2 { margin-top: 7mm; }
      h2, h3, caption, dt { break-after: avoid; }
      tbody tr:first-child, tfoot tr { break-before: avoid; }
      .identity dt { break-after: auto; }
      #gates > p { break-after: avoid; }
      article, tr, li, .panel, .headline, .signatures > div { break-inside: avoid; }
      thead { display: table-header-group; } tfoot { display: table-row-group; }
      table { font-size: 9pt; }
      details::details-content { content-visibility: visible; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
