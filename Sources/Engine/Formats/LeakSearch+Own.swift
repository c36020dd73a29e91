extension LeakSearch {
  /// The case's own identifiers, wherever they stand and however they are spaced.
  mutating func findOwn(_ own: [String]) {
    var wanted: [[Unicode.Scalar]] = []
    for identifier in own {
      let bare = Array(Self.bare(identifier).unicodeScalars)
      // What the file itself shows only masked may stand so in public, too.
      if bare.count >= 6, !bare.contains(where: Self.isStar), !wanted.contains(bare) { wanted.append(bare) }
    }
    for identifier in wanted.sorted(by: { $0.count > $1.count }) {
      let kind = Self.kind(of: String(String.UnicodeScalarView(identifier)))
      // Where somebody lives down to the district is what a mask leaves.
      if kind == .homeAddress, TextMask.endOfDistrict(identifier) == identifier.count - 1 { continue }
      let first = identifier[0]
      for start in text.scalars.indices where text.scalars[start].capital == first {
        guard let end = end(of: identifier, from: start), text.at(start - 1)?.isDigit != true,
          text.at(end)?.isDigit != true
        else { continue }
        report(kind, start..<end)
      }
    }
  }

  /// The position behind an identifier that begins here, blanks and dashes passed over.
  private func end(of identifier: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    for scalar in identifier {
      while let found = text.at(index), !Self.isEssential(found) { index += 1 }
      guard text.at(index)?.capital == scalar else { return nil }
      index += 1
    }
    return index
  }

  /// What an identifier without blanks is, judged by its form alone.
  static func kind(of bare: String) -> Leak.Kind {
    if bare.contains("@") { return .email }
    if CitizenNumber(bare) != nil { return .citizenNumber }
    let scalars = Array(bare.unicodeScalars)
    if scalars.allSatisfy(\.isDigit) {
      if scalars.count == 11, scalars[0] == "1" { return .mobile }
      if scalars.count <= 8 || scalars[0] == "0" && scalars.count <= 12 { return .landline }
      return scalars.count == 18 && CitizenNumber.isProvince(Int(bare.prefix(2)) ?? 0) && !bare.hasPrefix("62")
        ? .citizenNumber : .bankAccount
    }
    if scalars[0].isHan { return scalars.count <= 8 && scalars[1].isLatin ? .plate : .homeAddress }
    return scalars.count == 18 ? .citizenNumber : .passport
  }
}
