/// What a case-handling system exports that knows little more than the decision.
extension Recipe {
  static let thin: [Recipe] = [
    Recipe(
      "thin-export", .ordinaryPenalty, "简略导出：几乎没有数据，绝大部分待定", [], quality: .thin,
      text: export(published: "2025-07-04")),
    Recipe(
      "thin-export-late", .ordinaryPenalty, "简略导出：几乎没有数据，只看得出公示迟了", [], quality: .thin,
      text: export(published: "2025-07-15")),
  ]

  private static func export(published: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    \(Tidied.comment)<caseFile xmlns="urn:anjuan:case-file:1" id="QS-CG-2025-0058" matters="penalty">
      <unit code="11411199MB12345627" name="青石区城市管理局" department="urban" place="411199"/>
      <cause>青石区安顺餐饮管理有限公司占道堆放杂物案</cause>
      <parties>
        <party id="P1" kind="organisation" name="青石区安顺餐饮管理有限公司"/>
      </parties>
      <acts>
        <filing id="A3" date="2025-06-11"/>
        <decision id="A11" date="2025-06-30" kind="penalty" procedure="ordinary" number="青城罚决〔2025〕58号" party="P1">
          <penalty kind="fine" amount="3000" party="P1"/>
        </decision>
        <service id="A12" of="A11" date="2025-07-01"/>
      </acts>
      <disclosure completeFor="publication">
        <publication id="U1" of="A11" date="\(published)" platform="organSite"/>
      </disclosure>
    </caseFile>

    """
  }
}
