extension HTMLReport {
  /// A phone, a very wide screen, and A4.
  static let narrowStyle: StaticString = """

    @media screen and (min-width: 102rem) {
      nav:not(.toc) { position: fixed; top: 2rem; left: calc(50% + 37.5rem); width: 12rem; margin: 0; padding: 0 0 0 1rem;
        border: 0; border-left: 2px solid var(--line); border-radius: 0; }
      nav:not(.toc) ul { display: grid; gap: .3rem; }
    }

    @media screen and (max-width: 60rem) {
      .hero { grid-template-columns: minmax(0, 1fr); }
      .identity { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    }

    @media screen and (max-width: 48rem) {
      body { padding: 0 1rem 2rem; }
      header { margin: 0 -1rem; padding: 1rem; }
      h1 { font-size: 1.5rem; }
      .identity { grid-template-columns: 1fr; }
      .signatures { grid-template-columns: minmax(0, 1fr); }
      .score strong { font-size: 3rem; }
      .grade strong { font-size: 1.7rem; white-space: normal; }
      .three ul { gap: .6rem; }
      .three strong { font-size: 1.35rem; }
      .levers > li { grid-template-columns: minmax(0, 1fr); }
      svg.timeline, .drawing figcaption { display: none; }
      details.days:has(ol)::details-content { content-visibility: visible; height: auto; display: block; }
      ol.days { columns: 1; }
      ul.recorded { grid-template-columns: minmax(0, 1fr); }
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
      :root { color-scheme: light; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; line-height: 1.5; }
      .identity { grid-template-columns: 1fr 1fr; }
      header { margin: 0; padding: 4mm 5mm; }
      .hero { gap: 0 6mm; }
      .score strong { font-size: 2.6rem; } .grade strong { font-size: 1.6rem; }
      nav, .skip, footer a, summary, details.days { display: none; }
      a { color: inherit; text-decoration: none; }
      h2 { margin-top: 7mm; }
      h2, h3, caption, dt { break-after: avoid; }
      tbody tr:first-child, tfoot tr { break-before: avoid; }
      /* Beside its value, what a term avoids would hold for the whole row and so chain all rows together. */
      :is(.identity, .levers, .measures) dt { break-after: auto; }
      h2, h3 { break-inside: avoid; }
      dl.finding { display: block; }
      dl.finding > dt { float: left; clear: left; width: 6.5rem; }
      dl.finding > dd { margin: 0 0 1mm 7.2rem; }
      #gates > p { break-after: avoid; }
      ol.levers, ol.first { display: block; }
      ol.first li { margin-bottom: 2mm; }
      tr, li, figure, .headline, .signatures > div { break-inside: avoid; }
      thead { display: table-header-group; } tfoot { display: table-row-group; }
      table { font-size: 9pt; }
      details::details-content { content-visibility: visible; height: auto; display: block; }
      #levers summary { display: block; } #levers details::details-content { display: none; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
