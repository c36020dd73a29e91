extension LeakSearch {
  mutating func findMobiles() {
    for chain in chains where chain.size >= 11 {
      for first in chain.groups.indices {
        for piece in chain.piece(from: first, size: 11...13, in: text) {
          guard let digits = Self.withoutCountry(piece.digits), digits[0] == 1, digits[1] > 2, !isTaken(piece.range),
            isFree(piece.range), text.at(piece.range.lowerBound - 1) != "第"
          else { continue }
          // Under the word telephone it is one, whatever prefixes are in use this year.
          let isLabelled = isPhoneByLabel(piece.range)
          guard isLabelled ?? (isInBrackets(piece.range) || Self.isMobile(digits) && Self.isUsualGrouping(piece)) else {
            continue
          }
          report(.mobile, piece.range)
          break
        }
      }
    }
  }

  /// 138.1234.5678, in other groups or with 、 only under the word telephone: dots join elsewhere sums, dates and versions.
  mutating func findDottedMobiles() {
    for chain in dottedChains where chain.size >= 11 && chain.groups.count >= 3 {
      for first in chain.groups.indices {
        for piece in chain.piece(from: first, size: 11...13, in: text) where piece.sizes.count <= 5 {
          guard let digits = Self.withoutCountry(piece.digits), digits[0] == 1, digits[1] > 2, !isTaken(piece.range),
            isFree(piece.range), isPhoneByLabel(piece.range) ?? isByForm(piece, digits)
          else { continue }
          report(.mobile, piece.range)
          break
        }
      }
    }
  }

  private func isByForm(_ piece: DigitChain.Piece, _ digits: [Int]) -> Bool {
    piece.sizes == [3, 4, 4] && Self.isMobile(digits) && text.scalars[piece.range].count(where: { $0 == "." }) == 2
  }

  /// What the nearest word before a number says: a telephone, something else, or nothing.
  private func isPhoneByLabel(_ range: Range<Int>) -> Bool? {
    guard let hit = NumberLabel.nearest(before: range.lowerBound, in: text, reach: 24) else { return nil }
    switch hit.label {
    case .phone: return true
    case .thing, .account:
      // The label belongs to another number that stands between, unless this one is the next of a series.
      let between = chains.flatMap(\.groups).last {
        $0.lowerBound >= range.lowerBound - hit.distance && $0.upperBound <= range.lowerBound && $0.count >= 5
      }
      guard let between else { return hit.distance > 14 ? nil : false }
      let isSeries =
        between.count == range.count
        && text.scalars[between].prefix(3).elementsEqual(text.scalars[range].prefix(3))
      return isSeries ? false : nil
    case .citizen, .hotline, .passport: return nil
    }
  }

  private static func withoutCountry(_ digits: [Int]) -> [Int]? {
    switch digits.count {
    case 11: digits
    case 13 where digits.starts(with: [8, 6]): Array(digits.dropFirst(2))
    default: nil
    }
  }

  /// Prefixes in use in the numbering plan of 2024 (data-only numbers left out).
  static func isMobile(_ digits: [Int]) -> Bool {
    switch digits[1] {
    case 3, 5, 7, 8: return true
    case 4: return digits[2] >= 5
    case 6: return [2, 5, 6, 7].contains(digits[2])
    case 9: return digits[2] != 4
    default: return false
    }
  }

  /// Without a label, three numbers in a table row must not become one telephone number.
  private static func isUsualGrouping(_ piece: DigitChain.Piece) -> Bool {
    if piece.isBrokenOnce { return true }
    let sizes = piece.sizes.first == 2 ? Array(piece.sizes.dropFirst()) : piece.sizes
    switch sizes {
    case [11], [13], [3, 4, 4], [3, 8], [7, 4], [4, 4, 3], [3, 3, 5], [5, 6]: return true
    default: return sizes.allSatisfy { $0 == 1 }
    }
  }

  mutating func findLandlines() {
    for chain in chains {
      for first in chain.groups.indices {
        guard chain.size >= 7 || text.at(chain.groups[first].upperBound) == ")" else { continue }
        guard let piece = landline(chain, first) else { continue }
        report(.landline, piece)
      }
    }
  }

  private func landline(_ chain: DigitChain, _ first: Int) -> Range<Int>? {
    let group = chain.groups[first]
    if let bracketed = bracketedLandline(group) { return isLandlineOfHouse(bracketed) ? nil : bracketed }
    let pieces = chain.piece(from: first, size: 7...12, in: text)
    if pieces.isEmpty { return nil }
    let label = NumberLabel.nearest(before: group.lowerBound, in: text, reach: 12)
    for piece in pieces.reversed() {
      guard isFree(piece.range), !isTaken(piece.range), text.at(piece.range.lowerBound - 1) != "第",
        !isLandlineOfHouse(piece.range)
      else { continue }
      if let code = Self.areaCode(piece.digits), (7...8).contains(piece.digits.count - code),
        piece.digits[code] > 1
      {
        let isSplit = piece.sizes.first == code
        guard label?.label != .thing, label?.label != .hotline, label?.label != .account,
          isSplit || label?.label == .phone || piece.sizes.count == 1
        else { continue }
        return piece.range
      }
      if let label, label.label == .phone, label.distance <= 3, (7...8).contains(piece.digits.count),
        (2...8).contains(piece.digits[0]), piece.sizes.count <= 2
      {
        return piece.range
      }
    }
    return nil
  }

  /// (0395)6161234
  private func bracketedLandline(_ code: Range<Int>) -> Range<Int>? {
    guard text.at(code.lowerBound - 1) == "(", text.at(code.upperBound) == ")",
      Self.areaCode(text.scalars[code].compactMap(\.digit)) == code.count
    else { return nil }
    var start = code.upperBound + 1
    while let scalar = text.at(start), scalar.isBlank || scalar == "-" { start += 1 }
    var end = start
    while text.at(end)?.isDigit == true { end += 1 }
    let label = NumberLabel.nearest(before: code.lowerBound - 1, in: text, reach: 12)?.label
    guard (7...8).contains(end - start), label != .hotline, label != .thing else { return nil }
    let range = (code.lowerBound - 1)..<end
    return isFree(start..<end) && !isTaken(range) ? range : nil
  }

  /// Length of the area code that digits begin with: 010, 02x, 03xx–09xx.
  private static func areaCode(_ digits: [Int]) -> Int? {
    guard digits.count >= 3, digits[0] == 0 else { return nil }
    if digits[1] == 1 { return digits[2] == 0 ? 3 : nil }
    if digits[1] == 2 { return 3 }
    return digits[1] >= 3 && digits.count >= 4 ? 4 : nil
  }
}
