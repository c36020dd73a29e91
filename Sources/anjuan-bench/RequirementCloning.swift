import Engine
import SafeDigest

/// Repeats requirement files until there are enough: the file's text under a new id and a new name.
///
/// A copy may not demand what its original demands, so it rolls up: it is judged like the original and answers only for
/// what nobody else answers for.
struct RequirementCloning {
  private(set) var added: [RuleFile] = []
  private(set) var written = 0
  private(set) var fixtures = 0
  private(set) var copies = 0

  init(_ files: [RuleFile], upTo count: Int) {
    let own = files.compactMap { file in
      file.path.hasPrefix("three-systems/") ? RequirementText(String(decoding: file.bytes, as: UTF8.self)) : nil
    }
    written = own.count
    guard written < count else { return }
    let extra = FixtureRequirements.files.compactMap { RequirementText($0) }
    fixtures = extra.count
    for text in extra { add(text) }
    let originals = own + extra
    for number in 0..<max(0, count - originals.count) {
      add(originals[number % originals.count].renamed(to: "PRO-\(1000 + number)"))
      copies += 1
    }
  }

  private mutating func add(_ text: RequirementText) {
    let bytes = Array(text.text.utf8)
    added.append(
      RuleFile(
        path: "three-systems/procedure/\(text.id)-benchmark.xml", bytes: bytes,
        sha256: (try? Digest.of(bytes))?.hex ?? ""))
  }
}

/// The text of a requirement file, cut around its id.
private struct RequirementText {
  let id: String
  let text: String
  private let before: Substring
  private let after: Substring

  /// Nil for any file that is not a requirement in the full form.
  init?(_ text: String) {
    guard let root = text.firstRange(of: "<requirement "), let end = text[root.upperBound...].firstIndex(of: ">"),
      let start = text[root.upperBound..<end].firstRange(of: "id=\""),
      let quote = text[start.upperBound..<end].firstIndex(of: "\"")
    else { return nil }
    self.text = text
    id = String(text[start.upperBound..<quote])
    before = text[..<start.lowerBound]
    after = text[text.index(after: quote)...]
  }

  private init(_ id: String, _ before: Substring, _ after: Substring) {
    self.id = id
    (self.before, self.after) = (before, after)
    text = "\(before)id=\"\(id)\"\(after)"
  }

  func renamed(to id: String) -> RequirementText {
    RequirementText(id, before, after.firstRange(of: "rollUp=") == nil ? " rollUp=\"yes\"\(after)" : after)
  }
}

extension StringProtocol {
  /// Where a text first occurs; the standard library has it only with regular expressions.
  func firstRange(of wanted: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(wanted) { return start..<index(start, offsetBy: wanted.count) }
      start = index(after: start)
    }
    return nil
  }
}
