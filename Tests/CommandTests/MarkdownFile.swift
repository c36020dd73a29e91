/// A Markdown file as far as its fenced blocks go.
struct MarkdownFile: Sendable {
  private let lines: [String]

  init(_ path: String) {
    let content = (try? bytes(ofFile: path)) ?? []
    lines = String(decoding: content, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// The lines of each block fenced with this word.
  func blocks(_ kind: String) -> [[String]] {
    var blocks: [[String]] = []
    var current: [String]?
    for line in lines {
      if let inside = current {
        if line == "```" {
          blocks.append(inside)
          current = nil
        } else {
          current = inside + [line]
        }
      } else if line == "```" + kind {
        current = []
      }
    }
    return blocks
  }
}
