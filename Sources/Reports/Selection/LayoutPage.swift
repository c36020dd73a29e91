package import Model

/// The draft for publication of a chosen case as one HTML document; always Chinese, as it will be published.
package func layoutPage(_ layout: CaseLayout) -> [UInt8] {
  HTMLPage.bytes(layout.title, language: .zh, style: SelectionPage.style) { h in
    h.element("main") { h in
      h.element("header") { h in
        h.element("p", .kind("kicker"), text: layout.kindLabel)
        h.element("h1") { $0.value(layout.title) }
      }
      for part in layout.parts {
        h.element("section") { h in
          h.element("h2", text: part.heading)
          for line in part.lines { h.element("p") { $0.value(line) } }
        }
      }
      h.element("section") { h in
        h.element("h2", text: "典型意义")
        h.element("p", .kind("warning"), text: CaseLayout.toWrite)
        h.element("h3", text: "供撰写参考（程序能够说明的事实，不公布）")
        h.element("ul") { h in
          for line in layout.significance { h.element("li") { $0.value(line) } }
        }
      }
      h.element("section") { h in
        h.element("h2", text: "公布以前（不公布）")
        h.element("ul") { h in
          for line in layout.reminders { h.element("li") { $0.value(line) } }
        }
      }
    }
  }
}

/// The same as plain text, UTF-8, to be taken into a document.
package func layoutText(_ layout: CaseLayout) -> [UInt8] {
  var text = "【\(layout.kindLabel)】\n\n标题：\(layout.title)\n"
  for part in layout.parts { text += "\n\(part.heading)\n" + part.lines.map { "　　\($0)\n" }.joined() }
  text += "\n典型意义\n　　\(CaseLayout.toWrite)\n\n供撰写参考（程序能够说明的事实，不公布）\n"
  text += layout.significance.map { "- \($0)\n" }.joined()
  text += "\n公布以前（不公布）\n" + layout.reminders.map { "- \($0)\n" }.joined()
  return [UInt8](
    text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
      .joined(separator: "\n").utf8)
}

extension CaseLayout {
  fileprivate static let toWrite = "（由人撰写）"

  fileprivate var kindLabel: String { kind == .bad ? "违法执法典型案例（稿）" : "优秀案例（稿）" }

  /// In the order of publication.
  fileprivate var parts: [(heading: String, lines: [String])] {
    [
      ("关键词", [keywords.joined(separator: "　")]),
      ("基本案情", account.isEmpty ? [Self.toWrite] : account),
      (kind == .bad ? "监督处理" : "处理结果", handling.isEmpty ? [Self.toWrite] : handling),
    ]
  }
}
