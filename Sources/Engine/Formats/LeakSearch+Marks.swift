extension LeakSearch {
  /// Passports and travel permits: E, G and EA-style numbers by form, others by the word before them.
  mutating func findPassports() {
    for start in text.scalars.indices where text.scalars[start].isLatin {
      if let before = text.at(start - 1), before.isLatin || before.isDigit { continue }
      guard let range = passport(at: start), !isTaken(range), !isOfOfficer(start) else { continue }
      report(.passport, range)
    }
  }

  private func passport(at start: Int) -> Range<Int>? {
    var letters: [Unicode.Scalar] = []
    var index = start
    while let scalar = text.at(index), scalar.isLatin, letters.count < 3 {
      letters.append(scalar.capital)
      index += 1
    }
    guard letters.count <= 2 else { return nil }
    var digits: [Int] = []
    var gaps = 0
    while let scalar = text.at(index) {
      if let digit = scalar.digit {
        digits.append(digit)
      } else if scalar.isBlank || scalar == "-", text.at(index + 1)?.isDigit == true, digits.count < 9 {
        gaps += 1
      } else {
        break
      }
      index += 1
    }
    guard (6...10).contains(digits.count), isFree((start + letters.count)..<index, afterLetters: true) else {
      return nil
    }
    let label = NumberLabel.nearest(before: start, in: text, reach: 16)?.label
    let isLabelled = label == .passport || (label == .citizen && digits.count >= 7)
    let isByForm = gaps == 0 && label != .thing && label != .account && Self.isPassport(letters, digits)
    return isLabelled || isByForm ? start..<index : nil
  }

  /// Ordinary passports: E or G with 8 digits, E and a letter with 7. A batch number such as G20210305 is a date.
  private static func isPassport(_ letters: [Unicode.Scalar], _ digits: [Int]) -> Bool {
    if letters.count == 2 { return letters[0] == "E" && letters[1] != "I" && letters[1] != "O" && digits.count == 7 }
    guard letters == ["E"] || letters == ["G"], digits.count == 8 else { return false }
    return !isDate(digits)
  }

  static func isDate(_ digits: [Int]) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    return WrittenDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)) != nil
  }

  /// Number plates: province, letter, five or (new energy) six characters.
  mutating func findPlates() {
    for letter in text.scalars.indices where text.scalars[letter].isLatin {
      var start = letter - 1
      while letter - start < 3, text.at(start)?.isBlank == true { start -= 1 }
      guard let province = text.at(start), Self.provinces.contains(province), let range = plate(start, letter) else {
        continue
      }
      guard NumberLabel.nearest(before: start, in: text, reach: 4)?.label != .thing, !isVehicleOfHouse(range) else {
        continue
      }
      report(.plate, range)
    }
  }

  private func plate(_ start: Int, _ letter: Int) -> Range<Int>? {
    guard text.scalars[letter].capital != "I", text.scalars[letter].capital != "O" else { return nil }
    var index = letter + 1
    var tail: [Unicode.Scalar] = []
    var end = index
    while let scalar = text.at(index), tail.count < 8 {
      if scalar.isDigit || scalar.isLatin {
        tail.append(scalar.capital)
        end = index + 1
      } else if tail.count == 4, ["挂", "学", "警", "港", "澳", "超", "领"].contains(scalar) {
        tail.append("0")
        end = index + 1
        break
      } else if !scalar.isBlank, !(tail.isEmpty && ["·", "•", ".", "-", "・", "﹒"].contains(scalar)) {
        break
      } else if text.at(index + 1)?.isBlank == true || tail.count >= 5 {
        break
      }
      index += 1
    }
    let figures = tail.filter(\.isDigit).count
    guard !tail.contains("I"), !tail.contains("O"), text.at(end).map(Self.isStar) != true else { return nil }
    switch tail.count {
    case 5 where figures >= 2: return start..<end
    case 6 where figures >= 4 && (tail[0].isLatin || tail[5].isLatin): return start..<end
    default: return nil
    }
  }

  private static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)
}
