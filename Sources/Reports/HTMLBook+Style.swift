extension HTMLBook {
  /// What the book has beyond the report's style.
  static let style: StaticString = """

    h4, h5, ol.checks { margin: 0; padding: 0; }
    h4, article.word h3 { font-size: 1.1rem; line-height: 1.5; }
    :is(h4, article.word h3) code { margin-left: .75rem; font-weight: 400; }
    h5 { font-size: .9375rem; color: var(--navy); }
    h3.stage { margin: 1.75rem 0 .8rem; font-size: 1.1rem; color: var(--quiet); }
    .number { margin-right: .75rem; color: var(--navy); font-variant-numeric: tabular-nums; white-space: nowrap; }
    .toc { margin-top: 0; padding: .75rem 1.25rem 1.25rem; }
    .toc h3 { margin-top: 1.1rem; }
    .toc .stage { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .2rem 1rem; padding: .3rem 0;
      border-top: 1px solid var(--line); }
    .toc ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .1rem 1.5rem; }
    .toc li a { display: grid; grid-template-columns: 4.4rem minmax(0, 1fr); text-decoration: none; }
    .toc li a:hover { text-decoration: underline; }
    .toc .number { margin: 0; }
    article.rule { border-left-color: var(--navy); }
    article.rule > .facts { font-size: .9375rem; color: var(--quiet); }
    .facts b { color: var(--ink); }
    .edition { margin-top: .9rem; padding-top: .6rem; border-top: 1px solid var(--line); }
    .edition > dl.finding { margin: .3rem 0 0; }
    .older { font-size: .9375rem; }
    .older h5 { color: var(--quiet); }
    .fact { text-decoration: underline; text-decoration-color: #9db2c9; text-underline-offset: .25em;
      text-decoration-thickness: 1px; }
    a.term { text-decoration-style: solid; }
    ol.checks { padding-left: 1.4rem; }
    ol.checks:has(> li:only-child) { padding-left: 0; list-style: none; }
    ol.checks > li + li { margin-top: .7rem; }
    .when { color: var(--quiet); }
    .demand { font-weight: 600; }
    .demand ul { font-weight: 400; }
    .detail { color: var(--ink); }
    ul.clauses { padding-left: 1.4rem; }
    ul.levels { margin-top: .2rem; list-style: none; font-size: .9375rem; }
    .levels .taken { margin-left: .6rem; }
    .gate { margin-left: .6rem; font-weight: 600; color: var(--fatal); }
    .base { font-weight: 500; }
    .state.met { color: var(--good); }
    article.word { border-left-color: var(--line); }
    article.word table { margin-top: .5rem; }
    .meaning { margin: .3rem 0; }
    .later { color: var(--quiet); }

    @media screen and (max-width: 48rem) {
      .toc { padding: .5rem .9rem 1rem; }
      .toc .stage { grid-template-columns: minmax(0, 1fr); }
      .toc ul { grid-template-columns: minmax(0, 1fr); }
      .toc li { padding: .2rem 0; }
      :is(h4, article.word h3) code { display: block; margin: 0; }
      #coverage :is(th, td):nth-child(2) { display: none; }
      #coverage table { font-size: .8125rem; }
      #coverage :is(th, td) { padding: .3rem .25rem; }
    }

    @media print {
      nav.toc { display: block; border: 0; padding: 0; }
      .part { break-before: page; }
      h4, h5, h3.stage { break-after: avoid; }
      article.rule, article.word { break-inside: auto; }
      article.rule > h4, article.rule > .facts { break-after: avoid; }
    }

    """
}
