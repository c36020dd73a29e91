package import Model

/// Masks personal identifiers in what reports show: every text of a case passes here on its way into a report value.
///
/// What the dictionary calls personal is masked by its kind. Any other text is searched for identifiers as a text for
/// publication is (`Redaction`), and for the names of the case's own parties; an id that is an identifier gives way to
/// its path (`CaseFacts.itemName`).
///
/// A class, because it remembers what it has masked; it stays inside one task.
package final class Masking {
  /// Nothing is masked: for the file's own handlers.
  let isOff: Bool
  private let stated: () -> CasePersons
  private lazy var persons = stated()
  private var known: [String: String] = [:]

  /// Without a case: its own persons are not known then.
  package init(isOff: Bool) {
    self.isOff = isOff
    stated = { CasePersons() }
  }

  init(_ setting: ReviewSetting, _ readCase: ReadCase, _ rules: RuleSet) {
    isOff = !setting.masked
    stated = { CasePersons(readCase.tree, rules) }
  }

  /// The value of a fact.
  func text(_ text: String, _ personal: Personal?, label: BilingualText) -> String {
    guard !isOff, !text.isEmpty else { return text }
    return switch personal {
    case .name: self.text(name(text))
    case .number: Self.number(text)
    case .address: String(text.prefix(6)) + "＊＊＊"
    case nil: self.text(text, behind: label.zh)
    }
  }

  /// What people wrote, or software exported.
  ///
  /// - Parameter label: what stands before it, such as `执法证号`: a number is often told only by that.
  package func text(_ text: String, behind label: String = "") -> String {
    guard !isOff else { return text }
    let named = withoutNames(text)
    guard IdentifierMask.mayHoldOne(named) else { return named }
    let key = label.isEmpty ? named : label + "：" + named
    if let masked = known[key] { return masked }
    let masked = IdentifierMask(own: persons.numbers).masked(named, behind: label)
    known[key] = masked
    return masked
  }

  /// A name of a file, or a code: letters that touch a number there hide it from the search no longer.
  package func code(_ text: String) -> String {
    isOff ? text : IdentifierMask(own: persons.numbers).masked(code: text)
  }

  package func input(_ input: InputDigest) -> InputDigest {
    InputDigest(role: input.role, name: code(input.name), sha256: input.sha256)
  }

  /// What is wrong with a file; what it quotes stands in “ ”.
  package func problem(_ problem: Problem) -> Problem {
    guard !isOff else { return problem }
    return Problem(
      file: code(problem.file),
      place: problem.place.map { Place(line: $0.line, column: $0.column, path: code($0.path)) },
      code: problem.code, message: quoting(problem.message), remedy: problem.remedy.map(quoting))
  }

  /// A surname stays; names longer than four characters are taken for those of organisations.
  func name(_ text: String) -> String {
    guard !isOff, (2...4).contains(text.count), !text.contains("某") else { return text }
    return String(text.prefix(1)) + String(repeating: "某", count: text.count - 1)
  }

  /// Only the ends stay.
  static func number(_ text: String) -> String {
    guard text.count > 4 else { return "＊＊＊" }
    return String(text.prefix(2)) + String(repeating: "*", count: max(3, text.count - 4)) + String(text.suffix(2))
  }

  private func withoutNames(_ text: String) -> String {
    var text = text
    for name in persons.names where text.utf8.count >= name.utf8.count { text.replace(name, with: self.name(name)) }
    return text
  }

  private func quoting(_ text: BilingualText) -> BilingualText {
    BilingualText(zh: quoting(text.zh), en: quoting(text.en))
  }

  private func quoting(_ text: String) -> String {
    let parts = self.text(text).split(separator: "“", omittingEmptySubsequences: false)
    return parts.enumerated().map { position, part in
      guard position > 0, let end = part.firstIndex(of: "”") else { return String(part) }
      return code(String(part[..<end])) + part[end...]
    }.joined(separator: "“")
  }
}

extension ReviewSetting {
  /// For what is said of files before a case is read.
  package var masking: Masking { Masking(isOff: !masked) }
}
