/// The words of a condition's text, each where it stands: names, literals with their quotes, and signs.
struct ConditionWords {
  private let characters: [Character]
  private var places: [Range<Int>] = []
  private var texts: [String] = []

  init(_ text: String) {
    // Line breaks are the layout of a longer term and mean nothing.
    characters = text.map { $0.isWhitespace ? " " : $0 }
    var at = 0
    while at < characters.count {
      let start = at
      switch characters[at] {
      case " ":
        at += 1
        continue
      case "'", "\"":
        let end = characters[(at + 1)...].firstIndex(of: characters[at]) ?? characters.count - 1
        at = end + 1
      case "(", ")", ",", "=": at += 1
      case "<", ">", "!": at += at + 1 < characters.count && characters[at + 1] == "=" ? 2 : 1
      default:
        while at < characters.count, !" '\"(),=<>!".contains(characters[at]) { at += 1 }
      }
      places.append(start..<at)
      texts.append(String(characters[start..<at]))
    }
  }

  var count: Int { texts.count }

  subscript(position: Int) -> String? { texts.indices.contains(position) ? texts[position] : nil }

  /// The text from the first to the last of some words, runs of space as one.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<places.count)
    guard !range.isEmpty else { return "" }
    let slice = characters[places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound]
    var text = ""
    var isQuoted: Character?
    for character in slice {
      if character == " ", isQuoted == nil, text.last == " " { continue }
      if let quote = isQuoted {
        if character == quote { isQuoted = nil }
      } else if character == "'" || character == "\"" {
        isQuoted = character
      }
      text.append(character)
    }
    return text
  }

  /// The whole text with some words replaced.
  func replacing(_ range: Range<Int>, by replacement: String) -> String {
    [text(0..<range.lowerBound), replacement, text(range.upperBound..<count)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
