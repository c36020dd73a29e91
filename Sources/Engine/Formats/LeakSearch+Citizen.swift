extension LeakSearch {
  /// Identity numbers in full: right by check digit, or by form with 身份证 before them.
  mutating func findCitizenNumbers() {
    for chain in chains where chain.size >= 15 {
      for first in chain.groups.indices {
        for piece in chain.piece(from: first, size: 15...20, in: text).reversed() {
          guard let range = citizenNumber(piece) else { continue }
          report(.citizenNumber, range)
          break
        }
      }
    }
  }

  /// 411199.19950101.0019: dots join elsewhere sums and dates, so the number must be right.
  mutating func findDottedCitizenNumbers() {
    for chain in dottedChains where chain.size >= 17 && chain.groups.count > 1 {
      for first in chain.groups.indices {
        for piece in chain.piece(from: first, size: 17...18, in: text).reversed() where piece.sizes.count <= 6 {
          guard let range = citizenNumber(piece),
            CitizenNumber(String(String.UnicodeScalarView(text.scalars[range].filter { $0.isDigit || $0.isLatin })))
              != nil
          else { continue }
          report(.citizenNumber, range)
          break
        }
      }
    }
  }

  private func citizenNumber(_ piece: DigitChain.Piece) -> Range<Int>? {
    guard !isTaken(piece.range) else { return nil }
    let hit = NumberLabel.nearest(before: piece.range.lowerBound, in: text, reach: 20)
    let label = hit?.label
    // Right behind the word it is one, even where the date in it is a slip of the pen.
    let isByName = label == .citizen && (hit?.distance ?? 99) <= 3 && isProvince(piece.digits)
    switch piece.digits.count {
    case 18 where isFree(piece.range):
      return isByName && UnifiedCode(text(piece.digits)) == nil
        || isCitizen(piece.digits, last: piece.digits[17], label: label ?? (isBorn(piece) ? .citizen : nil))
        ? piece.range : nil
    case 17:
      // Nothing but an identity number ends in X after a region and a date of birth.
      guard let end = endOfX(after: piece.range.upperBound),
        isByName || isCitizen(piece.digits, last: nil, label: label ?? .citizen)
      else { return nil }
      let range = piece.range.lowerBound..<end
      return isFree(range) ? range : nil
    case 15 where label == .citizen && isFree(piece.range):
      return isByName || CitizenNumber(text(piece.digits)) != nil ? piece.range : nil
    case 20 where isFree(piece.range) && label == .citizen:
      // The disability certificate: the identity number and two digits for kind and degree.
      return CitizenNumber(text(Array(piece.digits.prefix(18)))) != nil || isByName ? piece.range : nil
    default: return nil
    }
  }

  private func isProvince(_ digits: [Int]) -> Bool {
    digits[0] < 9 && CitizenNumber.isProvince(digits[0] * 10 + digits[1])
  }

  /// In brackets behind a word, with a year of birth in it rather than the year of an order.
  private func isBorn(_ piece: DigitChain.Piece) -> Bool {
    isInBrackets(piece.range) && piece.digits[6..<10].reduce(0) { $0 * 10 + $1 } < 2015
  }

  /// A number that follows a word in brackets, as the numbers of persons follow names: 张三（4111…）, 张三（4111…，
  func isInBrackets(_ range: Range<Int>) -> Bool {
    guard text.at(range.lowerBound - 1) == "(", text.at(range.lowerBound - 2)?.isHan == true else { return false }
    return text.at(range.upperBound) == ")" || text.at(range.upperBound) == ","
  }

  /// The position behind an X that ends a number, blanks or a dash between allowed.
  private func endOfX(after end: Int) -> Int? {
    var index = end
    while let scalar = text.at(index), index - end <= 40, scalar.isBlank || scalar == "-" { index += 1 }
    guard let scalar = text.at(index), scalar.capital == "X", text.at(index + 1)?.capital != "X",
      DigitChain.isGap(text, end..<index)
    else { return nil }
    return index + 1
  }

  private func isCitizen(_ digits: [Int], last: Int?, label: NumberLabel?) -> Bool {
    let number = text(Array(digits.prefix(17))) + (last.map { String($0) } ?? "X")
    switch CitizenNumber.check(number) {
    case .checkDigit: return label == .citizen
    case .length, .character, .region, .birthDate: return false
    case nil: break
    }
    // Serial numbers made of region, day and count look like the identity number of a small child.
    if label == .thing {
      guard (CitizenNumber(number)?.birth.year ?? 0) < 2015 else { return false }
      return UnifiedCode(number) == nil
    }
    return true
  }

  private func text(_ digits: [Int]) -> String { digits.map { String($0) }.joined() }

  /// Numbers with a mask that hides too little: an identity number with fewer than eight places hidden or the birth
  /// year readable, a mobile number with fewer than three.
  mutating func findMaskedNumbers() {
    var index = 0
    while index < text.count {
      guard text.scalars[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      var isMasked = false
      while let scalar = text.at(index) {
        if !scalar.isDigit {
          guard isMask(scalar) else { break }
          isMasked = true
        }
        index += 1
      }
      if isMasked { judgeMasked(start..<index) }
    }
  }

  private mutating func judgeMasked(_ range: Range<Int>) {
    var places = Array(text.scalars[range])
    // An X at the end is a check digit, not a mask, unless it follows one.
    if places.count >= 2, places[places.count - 1].capital == "X", places[places.count - 2].capital != "X" {
      places[places.count - 1] = "0"
    }
    let visible = places.filter(\.isDigit).count
    let hidden = places.count - visible
    guard hidden > 0, places.count > 1, places[1].isDigit else { return }
    let label = NumberLabel.nearest(before: range.lowerBound, in: text, reach: 20)?.label
    // Masks are often not as long as what they hide.
    if (16...20).contains(places.count) || (label == .citizen && visible >= 11) {
      guard label != .thing, label != .account, CitizenNumber.isProvince(leading(places)) else { return }
      let isCentury = isCentury(places[6..<8])
      guard label == .citizen || isCentury || !places[6..<8].allSatisfy(\.isDigit) else { return }
      let isYearReadable = places.count > 10 && places[..<10].allSatisfy(\.isDigit) && isCentury
      if visible > 10 || isYearReadable { report(.citizenNumber, range, isPartial: true) }
    } else if places.count == 11, hidden < 3, label != .thing, places[0] == "1" {
      report(.mobile, range, isPartial: true)
    }
  }

  private func leading(_ places: [Unicode.Scalar]) -> Int {
    (places[0].digit ?? 0) * 10 + (places[1].digit ?? 0)
  }

  private func isCentury(_ places: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = places.compactMap(\.digit)
    return digits == [1, 9] || digits == [2, 0] || digits == [1, 8]
  }
}
