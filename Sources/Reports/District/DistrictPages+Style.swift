extension DistrictPages {
  /// What the pages of a district add to the style of a report. Colours of the heat map keep a contrast of at least
  /// 4.5 : 1 with the figures on them.
  static let style: StaticString = """

    :root { --heat-0: #ffffff; --heat-1: #fdf0e7; --heat-2: #f9d8c4; --heat-3: #f0b193; --heat-4: #a83a20;
      --heat-4-ink: #ffffff; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --heat-0: #12181f; --heat-1: #2a1f1c; --heat-2: #4a2c22; --heat-3: #7a3a28; --heat-4: #f08f74;
        --heat-4-ink: #1b0a06; }
    }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1px; margin-top: 1.5rem;
      padding: 1px; list-style: none; }
    .figures li { padding: .7rem .9rem; box-shadow: 0 0 0 1px var(--line); }
    .figures strong { display: block; font-size: 1.75rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
    .figures :is(span, a) { font-size: .875rem; color: var(--quiet); } .figures a { color: var(--navy); }
    .state.excellent, .state.qualified { color: var(--good); font-weight: 600; }
    .state.unqualified { color: var(--fatal); font-weight: 600; }
    .state.undecided, .state.notReviewable { color: var(--major); font-weight: 600; }
    .range { font-size: .875rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
    td .unit { min-width: 11rem; }
    .district thead th { white-space: normal; }
    .district thead th.figure { min-width: 3.2rem; }
    td .bar { min-width: 8rem; }
    .warning { margin: 0 0 1.5rem; padding: .6rem 1rem; border-left: 4px solid var(--major-edge); background: var(--wash); }
    .warning ul { padding-left: 1.2rem; }
    ol.problems { padding-left: 1.75rem; display: grid; gap: 1.25rem; }
    ol.problems .message { font-weight: 600; }
    dl.facts { display: grid; gap: .15rem; margin-top: .3rem; font-size: .9375rem; }
    dl.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; }
    .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem; }
    dl.bars { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .1rem .75rem; align-items: center;
      margin-top: .4rem; }
    dl.bars dd { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); gap: .75rem; align-items: center; }
    dl.bars .bar .track { fill: none; }
    svg.line { width: 8rem; height: 2rem; overflow: visible; }
    svg.line polyline { fill: none; stroke: var(--navy); stroke-width: 2; }
    svg.line circle { fill: var(--navy); }
    .runs, .numbers { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; margin-bottom: 1.25rem; list-style: none;
      font-variant-numeric: tabular-nums; }
    .scroll { overflow-x: auto; margin-bottom: 1rem; }
    .scroll:focus-visible { outline: 3px solid var(--navy); }
    table.heatmap { width: auto; min-width: 0; border-collapse: separate; border-spacing: 1px; font-size: .875rem;
      overflow-wrap: normal; }
    .heatmap :is(th, td) { border: 0; padding: .15rem .3rem; line-height: 1.4; }
    .heatmap thead th { vertical-align: bottom; background: none; font-weight: 500; }
    .heatmap .name { writing-mode: vertical-rl; padding: .4rem .2rem; max-height: 12rem; }
    .heatmap .name a { color: inherit; text-decoration: none; }
    .heatmap :is(.corner, tbody th) { position: sticky; left: 0; min-width: 11rem; max-width: 22rem; font-weight: 400;
      text-align: left; background: var(--paper); }
    .heatmap tbody th b { margin-right: .3rem; font-weight: 600; white-space: nowrap; }
    .heatmap td { min-width: 2.1rem; text-align: center; font-variant-numeric: tabular-nums; background: var(--wash); }
    .heatmap td a { display: block; color: inherit; text-decoration: none; }
    .heatmap td a:hover { text-decoration: underline; }
    .h0 { background: var(--heat-0) !important; } .h1 { background: var(--heat-1) !important; }
    .h2 { background: var(--heat-2) !important; } .h3 { background: var(--heat-3) !important; }
    .h4 { background: var(--heat-4) !important; color: var(--heat-4-ink); font-weight: 600; }
    .legend { display: flex; gap: 2px; margin: .4rem 0 .6rem; list-style: none; font-size: .8125rem; }
    .legend li { padding: 0 .6rem; outline: 1px solid var(--line); }
    .turn { margin: 1.25rem 0; }
    details.case { border-bottom: 1px solid var(--line); }
    details.case[open] { padding-bottom: 1rem; border-bottom-width: 2px; }
    details.case:target { outline: 3px solid var(--band); }
    details.case > summary { display: grid; grid-template-columns: 4.5rem 4rem minmax(0, 1fr) auto; gap: .75rem;
      align-items: baseline; width: auto; margin: 0; padding: .4rem .25rem; color: inherit; }
    details.case { margin: 0; }
    details.case > summary::-webkit-details-marker { display: none; }
    summary .score { font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
    summary .count { white-space: nowrap; color: var(--quiet); font-size: .875rem; }
    summary:focus-visible { outline: 3px solid var(--navy); }
    details.case > :not(summary) { margin-left: 1.25rem; }
    details.change > summary { grid-template-columns: 14rem minmax(0, 1fr); }
    .rows { display: grid; gap: .5rem; padding-left: 1.2rem; }
    ol.findings { display: grid; gap: .6rem; margin-top: .75rem; padding-left: 1.5rem; }
    .problem { margin-top: .5rem; }
    .involved { padding-left: 1.2rem; margin: .4rem 0; }

    @media screen and (max-width: 48rem) {
      .two { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
      .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      dl.facts > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .4rem; }
      .district table.heatmap { display: table; }
      .district .heatmap thead { display: table-header-group; } .district .heatmap tbody { display: table-row-group; }
      .district .heatmap tr { display: table-row; } .district .heatmap :is(td, th) { display: table-cell; }
      .district .heatmap td:empty { display: table-cell; }
      .heatmap :is(.corner, tbody th) { min-width: 8.5rem; max-width: 9.5rem; font-size: .8125rem; }
      details.case > summary { grid-template-columns: 4rem 3.5rem minmax(0, 1fr); }
      summary .count { grid-column: 3; }
      details.case > :not(summary) { margin-left: 0; }
      svg.line { width: 100%; max-width: 16rem; }
      td .unit { min-width: 0; }
    }
    @media print {
      @page wide { size: A4 landscape; margin: 12mm 10mm; }
      #heat, section.heat { page: wide; }
      .scroll { overflow: visible; }
      table.heatmap { font-size: 7pt; }
      .heatmap :is(.corner, tbody th) { position: static; min-width: 40mm; max-width: 70mm; }
      .heatmap td { min-width: 6.5mm; } .heatmap :is(th, td) { padding: .2mm .6mm; }
      .turn { display: none; }
      td .unit { min-width: 32mm; } td .bar { min-width: 20mm; } svg.line { width: 24mm; }
      .figures { grid-template-columns: repeat(3, 1fr); }
      .figures strong { font-size: 15pt; }
      ol.problems > li, .two > div { break-inside: avoid; }
      details.case { break-inside: auto; } details.case > summary { break-after: avoid; }
    }

    """
}
