import Model
import SafeXML
import Testing

@testable import Reports

/// What a reader sees of a paper, taken from its bytes without the code that wrote them; spaces are left out, since each
/// format breaks lines in its own way.
enum PaperTextReader {
  /// The text of the body of an HTML document.
  static func html(_ paper: Paper) throws -> String {
    let html = String(decoding: try render(paper, as: .html), as: UTF8.self)
    let body = try #require(html.firstRange(of: "</head>"))
    var text = ""
    var inTag = false
    for character in html[body.upperBound...] {
      switch character {
      case "<": inTag = true
      case ">" where inTag: inTag = false
      default: if !inTag { text.append(character) }
      }
    }
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacing(reference, with: character)
    }
    return dense(text)
  }

  /// The text of the document part, as libxml2 reads it.
  static func word(_ paper: Paper, part: String = "word/document.xml") throws -> String {
    let bytes = try #require(WordPaper(paper).parts.first { $0.name == part }?.content)
    let parse = parseXML(bytes)
    return dense(String(decoding: try #require(parse.tree, "\(String(describing: parse.fatal))").text, as: UTF8.self))
  }

  static func dense(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
