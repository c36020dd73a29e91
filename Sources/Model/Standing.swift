/// How well the file itself shows a fact; a requirement states the lowest that it accepts.
package enum Standing: String, Sendable, Codable, Comparable {
  /// The file only says so.
  case declared
  /// A document and page, or a recording and time, shows it.
  case documented
  /// A document or recording shows it whose file was read and has the digest that the case states, or a register that was
  /// read says the same.
  case verified
  /// A person has decided on it, and let it stand as the program read it.
  case confirmed

  private var rank: Int {
    switch self {
    case .declared: 0
    case .documented: 1
    case .verified: 2
    case .confirmed: 3
    }
  }

  package static func < (a: Standing, b: Standing) -> Bool { a.rank < b.rank }

  package var label: BilingualText {
    switch self {
    case .declared: BilingualText(zh: "仅为申报", en: "declared only")
    case .documented: BilingualText(zh: "有文书或音像佐证", en: "documented")
    case .verified: BilingualText(zh: "已核对佐证文件摘要或者名册", en: "verified by the digest of its proof or by a register")
    case .confirmed: BilingualText(zh: "经人工确认", en: "confirmed by a person")
    }
  }
}
