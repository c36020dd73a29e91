extension HTMLPaper {
  /// Black on white, for paper first. Fonts are those that official documents ask for, then what stands in for them.
  static let style: StaticString = """

    * { box-sizing: border-box; }
    html { font: 10.5pt/1.5 "仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, STFangsong, "Noto Serif CJK SC",
      "Source Han Serif SC", SimSun, serif; color: #000; background: #fff; }
    body { margin: 0; overflow-wrap: anywhere; }
    h1, h2, p { margin: 0; padding: 0; }
    main { padding: 0 .3mm; }
    h1 { margin-bottom: 6mm; font: 700 22pt/1.4 "方正小标宋简体", FZXiaoBiaoSong-B05S, "方正小标宋_GBK", "华文中宋",
      STZhongsong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; font-synthesis: none; text-align: center; }
    h2 { margin: 4mm 0 2mm; font: 400 12pt/1.5 "黑体", SimHei, STHeiti, "Noto Sans CJK SC", "Source Han Sans SC",
      sans-serif; break-after: avoid; }
    .letter { font-size: 16pt; line-height: 28pt; }
    .letter h2 { font-size: 16pt; line-height: 28pt; }
    .text { margin-bottom: 2mm; text-indent: 2em; }
    .line { margin-bottom: 2mm; }
    .notice { margin-bottom: 4mm; padding: 2mm 4mm; border: 1.5pt solid #000; font: 400 12pt/1.5 "黑体", SimHei, STHeiti,
      "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; text-align: center; }
    .remark { margin: 2mm 0; font-size: 10.5pt; line-height: 1.5; }
    table { width: 100%; margin: 0 0 3mm; border-collapse: collapse; table-layout: fixed; font-size: 9pt;
      line-height: 1.4; }
    .form table { font-size: 10pt; }
    .letter table { font-size: 10pt; }
    .fields { font-size: 10.5pt; }
    th, td { padding: 1mm 1.2mm; border: .75pt solid #000; text-align: left; vertical-align: top; font-weight: 400; }
    thead { display: table-header-group; }
    thead th { text-align: center; vertical-align: middle; font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC",
      "Source Han Sans SC", sans-serif; }
    .fields :is(th, td) { vertical-align: middle; }
    tr { break-inside: avoid; }
    .group { break-after: avoid; }
    .total { break-before: avoid; }
    .group td, .total td { font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
    .center { text-align: center; }
    .right { text-align: right; font-variant-numeric: tabular-nums; }
    .writing { border: .75pt solid #000; padding: 1.5mm; margin-bottom: 3mm; font-size: 10.5pt; break-inside: avoid; }
    .lines-3 { min-height: 24mm; } .lines-4 { min-height: 32mm; } .lines-6 { min-height: 48mm; }
    .signatures { display: grid; grid-template-columns: repeat(2, 1fr); gap: 4mm 8mm; margin: 4mm 0; font-size: 12pt; }
    .signing { break-inside: avoid; }
    .wideForm .signatures { grid-template-columns: repeat(4, 1fr); font-size: 10.5pt; }
    .signatures > div { min-height: 22mm; display: flex; flex-direction: column; justify-content: space-between; }
    .day { text-align: right; }
    @page { @top-right { font: 10.5pt "黑体", SimHei, "Noto Sans CJK SC", sans-serif; }
      @bottom-left { font: 8pt "Noto Serif CJK SC", SimSun, serif; text-align: left; width: 75%; }
      @bottom-right { font: 10.5pt "宋体", SimSun, "Noto Serif CJK SC", serif; white-space: nowrap; } }
    @media screen {
      html { background: #e8ebee; }
      main { margin: 6mm auto; background: #fff; }
    }

    """
}
