/// How well the source of a rule is established (law-catalogue.md §0); the lowest used by an item is the item's.
package enum EvidenceGrade: String, Sendable, Codable, Comparable {
  /// Article and content checked against the full text.
  case textChecked = "T"
  /// Seen in an excerpt or on a public page.
  case excerpt = "E"
  /// General knowledge, to be verified.
  case memory = "M"

  private var rank: Int {
    switch self {
    case .textChecked: 2
    case .excerpt: 1
    case .memory: 0
    }
  }

  package static func < (a: EvidenceGrade, b: EvidenceGrade) -> Bool { a.rank < b.rank }

  package var label: BilingualText {
    switch self {
    case .textChecked: BilingualText(zh: "条文已核对", en: "text checked")
    case .excerpt: BilingualText(zh: "见于摘录，待核对原文", en: "seen in an excerpt; confirm the text")
    case .memory: BilingualText(zh: "出处待核实", en: "source to be verified")
    }
  }
}
