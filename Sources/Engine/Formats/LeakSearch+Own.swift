extension LeakSearch {
  /// The case's own identifiers, wherever they stand and however they are spaced.
  mutating func findOwn(_ own: [String]) {
    var wanted: [[Unicode.Scalar]] = []
    for identifier in own {
      let bare = Array(Self.bare(identifier).unicodeScalars)
      if bare.count >= 6, !wanted.contains(bare) { wanted.append(bare) }
    }
    guard !wanted.isEmpty else { return }
    var kept: [Unicode.Scalar] = []
    var places: [Int] = []
    for (index, scalar) in text.scalars.enumerated() where Self.isEssential(scalar) {
      kept.append(scalar.capital)
      places.append(index)
    }
    for identifier in wanted.sorted(by: { $0.count > $1.count }) {
      let kind = Self.kind(of: String(String.UnicodeScalarView(identifier)))
      var index = 0
      while index + identifier.count <= kept.count {
        if kept[index] == identifier[0], kept[index..<(index + identifier.count)].elementsEqual(identifier) {
          let range = places[index]..<(places[index + identifier.count - 1] + 1)
          if text.at(range.lowerBound - 1)?.isDigit != true, text.at(range.upperBound)?.isDigit != true {
            report(kind, range)
          }
        }
        index += 1
      }
    }
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
