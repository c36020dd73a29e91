/// How well the file itself shows a fact; a requirement states the lowest that it accepts.
package enum Standing: String, Sendable, Codable, Comparable {
  /// The file only says so.
  case declared
  /// A document and page, or a recording and time, shows it.
  case documented

  package static func < (a: Standing, b: Standing) -> Bool { a == .declared && b == .documented }

  package var label: BilingualText {
    switch self {
    case .declared: BilingualText(zh: "仅为申报", en: "declared only")
    case .documented: BilingualText(zh: "有文书或音像佐证", en: "documented")
    }
  }
}
