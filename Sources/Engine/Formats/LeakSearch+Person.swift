extension LeakSearch {
  /// Full birth dates: with 出生 or 生日 before them or 出生 behind them. A year alone is not one.
  mutating func findBirthDates() {
    for word in text.scalars.indices where text.scalars[word] == "生" {
      // 生产, 生效 … unless it is 出生; the rest decides itself on the dates around it.
      let next = text.at(word + 1)
      guard text.at(word - 1) == "出" || next == "于" || next == "日" || next?.isHan != true else { continue }
      for start in max(0, word - 30)..<min(text.count, word + 12) {
        let scalar = text.scalars[start]
        guard scalar.isDigit ? text.at(start - 1)?.isDigit != true : scalar == "一" || scalar == "二" else { continue }
        guard let end = dateEnd(at: start), isBorn(after: end) || isBorn(before: start) else { continue }
        report(.birthDate, start..<end)
      }
    }
  }

  private func dateEnd(at start: Int) -> Int? {
    if let found = DateText.find(in: text, at: start), case .date = found.reading { return found.end }
    var digits: [Int] = []
    while let digit = text.at(start + digits.count)?.digit, digits.count < 9 { digits.append(digit) }
    return digits.count == 8 && Self.isDate(digits) ? start + 8 : nil
  }

  /// 出生, or 生 that begins no other word: 2021年3月5日生产 is none.
  private func isBorn(after end: Int) -> Bool {
    var index = end
    while text.at(index)?.isBlank == true { index += 1 }
    if text.hasPrefix("出生", at: index) { return !text.hasPrefix("出生医学", at: index) }
    guard text.at(index) == "生" else { return false }
    guard let next = text.at(index + 1) else { return true }
    return !next.isHan || next == "于"
  }

  private func isBorn(before start: Int) -> Bool {
    var end = start
    while let scalar = text.at(end - 1), scalar.isBlank || [":", "为", "是", "于", "系", "(", "期"].contains(scalar),
      start - end < 8
    {
      end -= 1
    }
    return ["出生", "出生日", "出生年月", "出生年月日", "出生时间", "生日", "生"].contains { word in
      let length = word.unicodeScalars.count
      guard end >= length, text.hasPrefix(word, at: end - length) else { return false }
      // 生 alone only as 生于; 产生于, 发生于 are other words.
      guard word == "生" else { return true }
      return text.at(end) == "于" && !["产", "发", "出", "学", "医", "先"].contains(text.at(end - 2) ?? " ")
    }
  }

  /// Home addresses below the county: after 住, 住址, 户籍地 …, and after 住所 where a natural person is meant.
  mutating func findAddresses() {
    var index = 0
    while index < text.count {
      let scalar = text.scalars[index]
      guard scalar == "住" || scalar == "籍", let start = addressStart(at: index), let range = address(from: start)
      else {
        index += 1
        continue
      }
      report(.homeAddress, range)
      index = range.upperBound
    }
  }

  /// Where the address after a label begins, or nil when the word is no such label.
  private func addressStart(at index: Int) -> Int? {
    let before = text.at(index - 1)
    var next = index + 1
    if text.scalars[index] == "籍" {
      guard before == "户" else { return nil }
    } else if text.at(next) == "所" {
      guard isAboutPerson(index) else { return nil }
    } else {
      let isWord = before.map { $0.isHan && !Self.beforeLiving.contains($0) } == true
      guard !isWord else { return nil }
      if let after = text.at(next), ["房", "宅", "户", "院", "宿", "建", "持", "店"].contains(after) { return nil }
    }
    while let scalar = text.at(next), next - index < 12, scalar.isBlank || Self.afterLiving.contains(scalar) {
      next += 1
    }
    return next
  }

  private static let beforeLiving: [Unicode.Scalar] = [
    "居", "现", "家", "暂", "原", "均", "系", "也", "男", "女", "族", "庭", "同", "常", "证", "我", "仍", "其",
  ]
  private static let afterLiving: [Unicode.Scalar] = [
    "址", "所", "地", "在", "于", "为", "是", ":", "(", ")", "处", "住", "系", "均",
  ]

  /// 住所 is a firm's seat unless a person was described just before.
  private func isAboutPerson(_ index: Int) -> Bool {
    let around = max(0, index - 60)..<min(text.count, index + 10)
    return Self.personSigns.occurs(in: text, around) && !Self.firmSigns.occurs(in: text, around)
  }

  private static let personSigns = WordSet("身份证 公民身份 出生 性别 男, 女, 男、 女、 汉族")
  private static let firmSigns = WordSet("信用代码 营业执照 法定代表人 统一社会")

  /// The address up to its last part that leads to a door, or nil when it stays general or masked.
  private func address(from start: Int) -> Range<Int>? {
    var end: Int?
    var isPlace = false
    var index = start
    while let scalar = text.at(index), index - start < 60 {
      if [",", "。", ";", "；", "，", "、", "!", "?"].contains(scalar) { break }
      switch scalar {
      case "省", "市", "县", "区", "镇", "乡", "路", "街", "道", "苑", "园", "里", "湾", "庭", "府", "城", "村", "寓", "院", "楼", "栋", "幢",
        "座":
        isPlace = true
      default: break
      }
      if isPlace, isDoor(at: index) || isFlat(at: index) { end = index + 1 }
      if Self.lodgings.length(in: text, at: index) != nil { return nil }
      index += 1
    }
    return end.map { start..<$0 }
  }

  private static let lodgings = WordSet("宾馆 酒店 旅馆 招待所 医院 病区 病房 公司 经营场所")

  /// The last digit of 6-3-502 or 3座2507.
  private func isFlat(at index: Int) -> Bool {
    guard text.scalars[index].isDigit, text.at(index + 1)?.isDigit != true, text.at(index + 1) != "-" else {
      return false
    }
    var start = index
    while text.at(start - 1)?.isDigit == true { start -= 1 }
    guard index - start >= 2, let before = text.at(start - 1) else { return false }
    return before == "-" ? text.at(start - 2)?.isDigit == true : ["座", "幢", "栋", "楼", "元", "门"].contains(before)
  }

  private func isDoor(at index: Int) -> Bool {
    guard let before = text.at(index - 1) else { return false }
    switch text.scalars[index] {
    case "号", "室", "组", "元", "栋", "幢", "楼", "排", "户", "弄", "队", "座":
      if text.scalars[index] == "元" {
        return before == "单" && text.at(index - 2).map { $0.isDigit || ChineseNumeral.isNumeral($0) } == true
      }
      return before.isDigit || before.isLatin && !isMask(before) || ChineseNumeral.isNumeral(before)
    case "村", "屯", "庄", "寨": return before.isHan && !isMask(before) && before != "农" && before != "乡"
    case "区": return (before == "小" || before == "社") && text.at(index - 2).map { $0.isHan && !isMask($0) } == true
    default: return false
    }
  }
}
