/// The look of the document: fonts and sizes of official documents (GB/T 9704-2012), lines around tables.
extension WordPaper {
  private struct Style {
    let id: StaticString
    let name: StaticString
    /// Chinese font; sizes are in half points.
    let font: StaticString
    let size: Int
    /// Paragraph properties in the order of the schema.
    let paragraph: StaticString

    init(_ id: StaticString, _ name: StaticString, _ font: StaticString, _ size: Int, _ paragraph: StaticString = "") {
      self.id = id
      self.name = name
      self.font = font
      self.size = size
      self.paragraph = paragraph
    }
  }

  private var list: [Style] {
    let cell = paper.layout == .wideForm ? 18 : 20
    let text = paper.layout == .letter ? 32 : 21
    return [
      Style("Title", "Title", "方正小标宋简体", 44, "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>"),
      Style(
        "Heading1", "heading 1", "黑体", paper.layout == .letter ? 32 : 24,
        "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>"),
      Style(
        "Notice", "Notice", "黑体", 24,
        """
        <w:pBdr><w:top w:val="single" w:sz="12" w:space="4" w:color="000000"/>\
        <w:left w:val="single" w:sz="12" w:space="4" w:color="000000"/>\
        <w:bottom w:val="single" w:sz="12" w:space="4" w:color="000000"/>\
        <w:right w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr>\
        <w:spacing w:after="200"/><w:jc w:val="center"/>
        """),
      Style(
        "LetterText", "Letter text", "仿宋", text,
        "<w:spacing w:after=\"100\" w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
      ),
      Style(
        "LetterLine", "Letter line", "仿宋", text, "<w:spacing w:after=\"100\" w:line=\"560\" w:lineRule=\"exact\"/>"),
      Style("Remark", "Remark", "仿宋", 21, "<w:spacing w:before=\"80\" w:after=\"80\"/>"),
      Style("Cell", "Cell", "仿宋", cell), Style("CellHead", "Cell head", "黑体", cell),
      Style("Day", "Day", "仿宋", cell, "<w:spacing w:before=\"600\" w:after=\"200\"/>"), Style("Gap", "Gap", "仿宋", 8),
      Style("Header", "header", "黑体", 21), Style("Footer", "footer", "宋体", 16),
      Style("PageNumber", "Page number", "宋体", 21, "<w:jc w:val=\"right\"/>"),
    ]
  }

  var styles: [UInt8] {
    var w = WordWriter()
    w.element("w:styles", .init("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")) { w in
      w.literal(
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋" \
        w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/>\
        <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        """)
      for style in list { write(style, to: &w) }
      w.literal(
        """
        <w:style w:type="table" w:default="1" w:styleId="Signatures"><w:name w:val="Normal Table"/>\
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/>\
        <w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
        <w:style w:type="table" w:styleId="Lines"><w:name w:val="Table Grid"/><w:basedOn w:val="Signatures"/>\
        <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
        <w:left w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
        <w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
        <w:right w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
        <w:insideH w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
        <w:insideV w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tblBorders>\
        <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>\
        <w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        """)
    }
    return [UInt8](w.xml.utf8)
  }

  private func write(_ style: Style, to w: inout WordWriter) {
    w.element("w:style", .init("w:type", "paragraph"), .init("w:styleId", style.id.description)) { w in
      w.empty("w:name", .value(style.name.description))
      w.empty("w:basedOn", .value("Normal"))
      w.element("w:pPr") { $0.literal(style.paragraph) }
      w.element("w:rPr") { w in
        w.empty("w:rFonts", .init("w:eastAsia", style.font.description))
        w.empty("w:sz", .value(String(style.size)))
        w.empty("w:szCs", .value(String(style.size)))
      }
    }
  }
}
