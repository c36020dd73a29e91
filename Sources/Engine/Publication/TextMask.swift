import Model

/// Masks what the search for personal data finds in a text, and names that may not be shown; the masked text is searched
/// again until nothing is found.
struct TextMask {
  /// A name that may not be shown, and why.
  struct HiddenName: Hashable {
    let name: String
    let because: BilingualText
    /// What stands in its place; nil keeps the surname.
    var shownAs: String?
  }

  /// Identifiers of the case's own persons.
  let own: [String]
  /// What may be shown whatever it looks like.
  let shown: [String]
  let names: [HiddenName]
  /// Why personal data are masked.
  let because: BilingualText

  /// One replaced stretch; offsets are those of the text that it was found in.
  struct Found: Hashable {
    let range: Range<Int>
    let kind: BilingualText
    let shown: String
    let mask: String
    let because: BilingualText
  }

  /// The masked text and what was masked in the original; nil where something stays that the search still finds.
  func masked(_ text: String) -> (text: String, found: [Found])? {
    var first: [Found]?
    var current = text
    // Every round hides at least one thing; what a mask leaves readable is found at the next.
    for _ in 0..<16 {
      let found = find(in: current)
      if first == nil { first = found }
      guard !found.isEmpty else { return (current, first ?? []) }
      current = Self.replaced(current, found)
    }
    return nil
  }

  /// Searches everything that goes out once more, as it stands together: a number may begin in one text and end in the next.
  func search(_ copy: PublicationCopy) throws(PublicationCopyFault) {
    for draft in copy.drafts {
      for text in draft.fields.map(\.value) + [draft.text] where !find(in: text).isEmpty {
        throw .notClean(draft: draft.id)
      }
    }
    for record in copy.records {
      for field in record.kind.fields where field.form != .date && field.form != .amount {
        guard let value = record.values[field.code], !find(in: value).isEmpty else { continue }
        throw .notClean(draft: record.decision)
      }
    }
  }

  private func find(in text: String) -> [Found] {
    var found = Redaction.leaks(in: text, own: own, known: shown).map { leak in
      Found(
        range: leak.range, kind: leak.kind.label, shown: leak.shown,
        mask: Self.mask(leak.kind, Self.slice(text, leak.range)), because: because)
    }
    for hidden in names {
      for range in Self.occurrences(of: hidden.name, in: text)
      where !found.contains(where: { $0.range.overlaps(range) }) {
        found.append(
          Found(
            range: range, kind: BilingualText(zh: "姓名", en: "a name"),
            shown: hidden.shownAs ?? Self.masked(name: hidden.name),
            mask: hidden.shownAs ?? Self.masked(name: hidden.name), because: hidden.because))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where a name stands, whatever blanks are in it.
  private static func occurrences(of name: String, in text: String) -> [Range<Int>] {
    let folded = FoldedText(text)
    let wanted = FoldedText.compact(name)
    guard wanted.count >= 2 else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start < folded.count {
      if let end = end(of: wanted, from: start, in: folded) {
        ranges.append(folded.bytes(start..<end))
        start = end
      } else {
        start += 1
      }
    }
    return ranges
  }

  private static func end(of wanted: [Unicode.Scalar], from start: Int, in text: FoldedText) -> Int? {
    guard text.at(start) == wanted.first else { return nil }
    var index = start
    for scalar in wanted {
      while text.at(index)?.isBlank == true { index += 1 }
      guard text.at(index) == scalar else { return nil }
      index += 1
    }
    return index
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  private static func replaced(_ text: String, _ found: [Found]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var at = 0
    for one in found where one.range.lowerBound >= at {
      result += bytes[at..<one.range.lowerBound]
      result += Array(one.mask.utf8)
      at = one.range.upperBound
    }
    return String(decoding: result + bytes[at...], as: UTF8.self)
  }

  /// What stands in the place of a thing (law-catalogue (d)): numbers and contacts go altogether, names keep the surname,
  /// addresses what lies above the street.
  static func mask(_ kind: Leak.Kind, _ text: String) -> String {
    switch kind {
    case .personName: masked(name: text)
    case .homeAddress: masked(address: text)
    case .school: "某校"
    case .citizenNumber, .passport, .mobile, .landline, .bankAccount, .email, .handle, .plate, .birthDate, .health,
      .vehicleNumber, .titleNumber:
      "***"
    }
  }

  /// 张某某; of a compound surname only the first character stays.
  static func masked(name: String) -> String {
    let scalars = FoldedText.compact(name)
    guard let first = scalars.first else { return "某" }
    return String(String.UnicodeScalarView([first])) + String(repeating: "某", count: max(1, min(2, scalars.count - 1)))
  }

  /// 云渚市青石区***: up to the county or district.
  private static func masked(address: String) -> String {
    let scalars = FoldedText.compact(address)
    guard let end = endOfDistrict(scalars) else { return "***" }
    return String(String.UnicodeScalarView(scalars[...end])) + "***"
  }

  /// The last character of what an address may show.
  static func endOfDistrict(_ scalars: [Unicode.Scalar]) -> Int? {
    let ends: [Unicode.Scalar] = ["县", "区", "旗"]
    let notDistricts: [Unicode.Scalar] = ["小", "社", "园", "新", "住", "院", "城", "校", "山", "发", "矿"]
    let county = scalars.indices.first { place in
      place >= 1 && place <= 14 && ends.contains(scalars[place]) && !notDistricts.contains(scalars[place - 1])
    }
    return county ?? scalars.prefix(9).lastIndex(of: "市") ?? scalars.prefix(9).lastIndex(of: "省")
  }
}
