extension HTMLReport {
  /// The timeline, the recordings, and what would change the score.
  static let timelineStyle: StaticString = """

    svg.timeline { display: block; width: 100%; height: auto; overflow: visible; }
    .timeline text { font-size: 13px; fill: var(--ink); stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round;
      paint-order: stroke; }
    .timeline a text { text-decoration: none; }
    .timeline a:is(:hover, :focus-visible) text { text-decoration: underline; }
    .timeline .told { font-weight: 600; }
    .timeline text.told { fill: var(--fatal); }
    .timeline .month, .timeline .skipped { font-size: 12px; fill: var(--quiet); }
    .timeline .skipped { text-anchor: middle; }
    .axis { stroke: var(--ink); stroke-width: 2; }
    .tick { stroke: var(--line); }
    .lead { stroke: var(--quiet); stroke-width: .75; }
    .timeline .gap { stroke: var(--quiet); stroke-dasharray: 2 4; }
    .cut { fill: none; stroke: var(--ink); stroke-width: 1.5; }
    .act { fill: var(--navy); stroke: var(--paper); stroke-width: 1.5; }
    .act.told { stroke: var(--fatal); stroke-width: 2.5; }
    .disclosure { fill: var(--good); stroke: var(--paper); stroke-width: 1.5; }
    .span { fill: var(--band); fill-opacity: .55; }
    .span.wait { fill: none; stroke: var(--quiet); stroke-dasharray: 4 3; }
    .due { stroke: var(--ink); stroke-width: 2; }
    .onward { fill: var(--band); }
    .over { fill: var(--over); stroke: var(--fatal); }
    .hatch { fill: none; stroke: var(--fatal); stroke-width: 1.5; }
    .actual { fill: var(--good); stroke: var(--paper); stroke-width: 1.5; }
    .actual.told { fill: var(--fatal); }
    figcaption { margin-top: .25rem; font-size: .875rem; color: var(--quiet); }
    #timeline h3 { margin: 1.25rem 0 .2rem; }
    ul.recorded { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem 2rem; margin-top: .6rem;
      list-style: none; }
    .recording { height: 1.1rem; }
    .run { fill: var(--track); stroke: var(--quiet); vector-effect: non-scaling-stroke; } .recorded { fill: var(--band); }
    .recording .hatch, .recording .over { stroke-width: 1; vector-effect: non-scaling-stroke; }
    details.days { margin-top: 1rem; }
    ol.days { columns: 2; column-gap: 2rem; list-style: none; font-size: .9375rem; }
    ol.days > li { position: relative; padding: 0 0 .45rem 1.4rem; border-left: 2px solid var(--line);
      break-inside: avoid; }
    ol.days > li::before { content: ""; position: absolute; left: -6px; bottom: auto; width: 10px; height: 10px;
      margin-top: .45rem; border-radius: 50%; background: var(--navy); }
    .day-name { font-weight: 600; font-variant-numeric: tabular-nums; }
    ol.days ul, ul.undated { list-style: none; }
    .pause { margin: 0 0 .3rem -1.4rem; padding-left: 1.4rem; font-size: .8125rem; color: var(--quiet); }
    ol.days > li:has(.pause)::before { margin-top: 2rem; }
    ol.levers { display: grid; gap: 0; margin-top: .6rem; list-style: none; }
    .levers > li { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: .2rem 2rem; padding: .55rem 0;
      border-top: 1px solid var(--line); }
    .levers .small { display: block; }
    .levers dl > div { display: grid; grid-template-columns: 7.5rem 1fr; align-items: baseline; }
    .levers dd { display: flex; justify-content: space-between; gap: 1rem; font-variant-numeric: tabular-nums; }
    .levers b { font-weight: 500; }
    .gain { color: var(--good); font-weight: 600; } .loss { color: var(--fatal); font-weight: 600; }

    """
}
