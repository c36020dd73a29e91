import Testing

/// The text of a base case and of what becomes of it by exact edits.
struct CaseText: Sendable {
  let text: String

  /// Every requirement that applies is met.
  static let sound = base("ordinary-penalty")
  /// Its decision is served five working days late: one finding of severity major, PRO-21.
  static let servedLate = sound.changing(
    #"<service id="A12" of="A11" method="direct" date="2025-07-01""#,
    to: #"<service id="A12" of="A11" method="direct" date="2025-07-16""#)

  static func base(_ name: String) -> CaseText {
    let content = try? bytes(ofFile: Program.checkout + "/Rules/bases/\(name).xml")
    return CaseText(text: String(decoding: content ?? [], as: UTF8.self))
  }

  /// Replaces the only occurrence of `old`; a base case that has moved on makes the test fail here, not later.
  func changing(_ old: String, to new: String, source: SourceLocation = #_sourceLocation) -> CaseText {
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "\(old) stands \(parts.count - 1) times in the case", sourceLocation: source)
    return CaseText(text: parts.joined(separator: new))
  }

  func without(_ old: String, source: SourceLocation = #_sourceLocation) -> CaseText {
    changing(old, to: "", source: source)
  }

  var utf8: [UInt8] { Array(text.utf8) }
}

/// The day as of which all tests review: reports would change with the calendar otherwise.
let asOf = "--as-of=2026-06-30"
