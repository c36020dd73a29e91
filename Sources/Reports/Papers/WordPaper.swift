import Model
import SafeZip

/// A paper as an Office document (DOCX, ECMA-376): a zip of XML parts, the same bytes for the same paper.
struct WordPaper {
  let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  /// - Throws: `ZipFault` when the machine has no memory for it.
  func bytes() throws(ZipFault) -> [UInt8] {
    try ZipWriter.bytes(of: parts)
  }

  var parts: [(name: String, content: [UInt8])] {
    [
      ("[Content_Types].xml", Self.xml(Self.contentTypes)), ("_rels/.rels", Self.xml(Self.packageRelations)),
      ("docProps/core.xml", properties), ("word/_rels/document.xml.rels", Self.xml(Self.documentRelations)),
      ("word/document.xml", document), ("word/fontTable.xml", Self.xml(Self.fonts)), ("word/footer1.xml", footer),
      ("word/header1.xml", header), ("word/settings.xml", Self.xml(Self.settings)), ("word/styles.xml", styles),
    ]
  }

  private static func xml(_ text: StaticString) -> [UInt8] {
    var w = WordWriter()
    w.literal(text)
    return [UInt8](w.xml.utf8)
  }

  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private var document: [UInt8] {
    var w = WordWriter()
    w.element("w:document", .init("xmlns:w", Self.main), .init("xmlns:r", Self.relations)) { w in
      w.element("w:body") { w in
        paragraph("Title", [PaperText(paper.title)], to: &w)
        for block in paper.blocks { write(block, to: &w) }
        writeSection(to: &w)
      }
    }
    return [UInt8](w.xml.utf8)
  }

  private func write(_ block: Paper.Block, to w: inout WordWriter) {
    switch block {
    case .notice(let text): paragraph("Notice", [text], to: &w)
    case .fields(let fields): write(fields, to: &w)
    case .heading(let text): paragraph("Heading1", [PaperText(text)], to: &w)
    case .paragraph(let text): paragraph(paper.layout == .letter ? "LetterText" : "Normal", [text], to: &w)
    case .line(let text): paragraph(paper.layout == .letter ? "LetterLine" : "Normal", [text], to: &w)
    case .remark(let text): paragraph("Remark", [text], to: &w)
    case .table(let table): write(table, to: &w)
    case .writing(let label, let lines): writeBox(label, lines, to: &w)
    case .signatures(let places, let note):
      if !note.isEmpty { paragraph("Remark", [PaperText(note)], keepsNext: true, to: &w) }
      write(places, to: &w)
    }
  }

  /// One paragraph for each line.
  ///
  /// - Parameter keepsNext: stays on the page of what follows.
  func paragraph(
    _ style: StaticString, _ lines: [PaperText], _ alignment: PaperTable.Alignment = .left, keepsNext: Bool = false,
    to w: inout WordWriter
  ) {
    for line in lines.isEmpty ? [""] : lines {
      w.element("w:p") { w in
        w.element("w:pPr") { w in
          w.empty("w:pStyle", .value(style.description))
          if keepsNext { w.empty("w:keepNext") }
          if alignment != .left { w.empty("w:jc", .value(alignment.rawValue)) }
        }
        for span in line.spans { w.run(span.text) }
      }
    }
  }

  private func writeSection(to w: inout WordWriter) {
    let page = PaperPage(paper.layout)
    func twips(_ millimetres: Int) -> String { String(PaperPage.twips(millimetres)) }
    w.element("w:sectPr") { w in
      w.empty("w:headerReference", .init("w:type", "default"), .init("r:id", "rId3"))
      w.empty("w:footerReference", .init("w:type", "default"), .init("r:id", "rId4"))
      w.empty(
        "w:pgSz", .init("w:w", twips(page.width)), .init("w:h", twips(page.height)),
        .init("w:orient", page.isAcross ? "landscape" : "portrait"))
      w.empty(
        "w:pgMar", .init("w:top", twips(page.top)), .init("w:right", twips(page.right)),
        .init("w:bottom", twips(page.bottom)), .init("w:left", twips(page.left)), .init("w:header", twips(10)),
        .init("w:footer", twips(10)), .init("w:gutter", "0"))
    }
  }

  /// The stage, on every page.
  private var header: [UInt8] {
    var w = WordWriter()
    w.element("w:hdr", .init("xmlns:w", Self.main)) {
      paragraph("Header", [PaperText(paper.stage.label[paper.language])], .right, to: &$0)
    }
    return [UInt8](w.xml.utf8)
  }

  /// What the paper was made from, and the number of the page.
  private var footer: [UInt8] {
    let (before, between, after) = PageNumber.words(paper.language)
    var w = WordWriter()
    w.element("w:ftr", .init("xmlns:w", Self.main)) { w in
      paragraph("Footer", [PaperText(paper.mark)], to: &w)
      w.element("w:p") { w in
        w.element("w:pPr") { w in
          w.empty("w:pStyle", .value("PageNumber"))
        }
        w.run(before)
        w.element("w:fldSimple", .init("w:instr", "PAGE")) { $0.run("1") }
        w.run(between)
        w.element("w:fldSimple", .init("w:instr", "NUMPAGES")) { $0.run("1") }
        if !after.isEmpty { w.run(after) }
      }
    }
    return [UInt8](w.xml.utf8)
  }

  /// The title and the language alone: the day of making would differ from run to run.
  private var properties: [UInt8] {
    var w = WordWriter()
    w.element(
      "cp:coreProperties",
      .init("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
      .init("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    ) { w in
      w.element("dc:title", text: paper.title)
      w.element("dc:subject", text: paper.mark)
      w.element("dc:language", text: paper.language == .zh ? "zh-CN" : "en")
    }
    return [UInt8](w.xml.utf8)
  }
}
