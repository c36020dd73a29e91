import Model

/// The frame of every document: nothing runs, nothing is loaded, one style.
enum HTMLPage {
  static func bytes(
    _ title: String, language: Language, style extra: StaticString = "", body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    bytes(
      title, language: language,
      style: { h in
        for part in [HTMLReport.style, HTMLReport.timelineStyle, HTMLReport.narrowStyle] { h.literal(part) }
        h.literal(extra)
      }, body: body)
  }

  static func bytes(
    _ title: String, language: Language, style: (inout HTMLWriter) -> Void, body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var h = HTMLWriter(doctype: "<!DOCTYPE html>\n")
    h.element("html", .init("lang", language == .zh ? "zh-CN" : "en")) { h in
      h.element("head") { h in
        h.void("meta", .init("charset", "utf-8"))
        h.void(
          "meta", .init("http-equiv", "Content-Security-Policy"),
          .init(
            "content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
        h.void("meta", .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
        h.void("meta", .init("name", "referrer"), .init("content", "no-referrer"))
        h.element("title", text: title)
        h.element("style", content: style)
      }
      h.element("body", .id("top"), content: body)
    }
    return [UInt8](h.html.utf8)
  }
}
