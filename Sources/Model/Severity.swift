/// How grave a finding is, gravest first; a `note` (提示) touches neither state, points, grade nor exit code.
package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  case fatal
  case major
  case minor
  case note

  private var rank: Int {
    switch self {
    case .fatal: 3
    case .major: 2
    case .minor: 1
    case .note: 0
    }
  }

  /// Lighter is less.
  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  package var label: BilingualText {
    switch self {
    case .fatal: BilingualText(zh: "严重", en: "fatal")
    case .major: BilingualText(zh: "较重", en: "major")
    case .minor: BilingualText(zh: "轻微", en: "minor")
    case .note: BilingualText(zh: "提示", en: "note")
    }
  }
}
