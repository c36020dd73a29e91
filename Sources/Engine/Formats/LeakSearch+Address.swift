extension LeakSearch {
  /// Home addresses below the county: after 住, 住址, 户籍地 …, and after 住所 where a natural person is meant.
  mutating func findAddresses() {
    var index = 0
    while index < text.count {
      let scalar = text.scalars[index]
      guard Self.labelScalars.contains(scalar), let start = addressStart(at: index), let range = address(from: start)
      else {
        index += 1
        continue
      }
      report(.homeAddress, range)
      index = range.upperBound
    }
  }

  private static let labelScalars: [Unicode.Scalar] = ["住", "籍", "址", "家"]

  /// Where the address after a label begins, or nil when the word is no such label.
  private func addressStart(at index: Int) -> Int? {
    let before = text.at(index - 1)
    var next = index + 1
    switch text.scalars[index] {
    case "籍":
      if text.at(next) == "贯" {
        next += 1
      } else if before != "户" {
        return nil
      }
    case "址":
      // 地址 alone is a firm's as often; 住址 was met at 住.
      guard before == "地", Self.homeLabels.last(in: text, max(0, index - 8)..<(index - 1)) == index - 1 else {
        return nil
      }
    case "家":
      // 国家在, 厂家在 are other words.
      guard text.at(next) == "在", before?.isHan != true || before == "某" || before == "其" else { return nil }
    default:
      guard let behind = living(at: index) else { return nil }
      next = behind
    }
    while let scalar = text.at(next), next - index < 12, scalar.isBlank || Self.afterLiving.contains(scalar) {
      next += 1
    }
    return next
  }

  private static let homeLabels = WordSet(
    "家庭 家庭详细 家里 家中 身份证 身份证上 身份证件 身份证登记 身份证载明 身份证记载 证件 个人 本人 户口")
  private static let houseLabels = WordSet("公司 公司的 单位 单位的 企业 企业的 店 店的 厂 厂的 合作社 中心")

  /// The position behind a 住 that tells where a person lives, or nil where it is part of another word.
  private func living(at index: Int) -> Int? {
    let next = index + 1
    // 住址 is a person's, whatever stands before it: 当事人住址, 张建国住址.
    if firstBehind(index) == "址" {
      return Self.houseLabels.last(in: text, clause(before: index, reach: 6)) == index ? nil : next
    }
    if text.at(next) == "所" { return text.at(index - 1) == "某" || isAboutPerson(index) ? next : nil }
    if let before = text.at(index - 1), before.isHan, !Self.beforeLiving.contains(before), !isNamed(before: index) {
      return nil
    }
    if text.at(next) == "建" { return Self.builtRoads.length(in: text, at: next) == nil ? nil : next }
    if let scalar = text.at(next), Self.notLiving.contains(scalar) { return nil }
    return next
  }

  /// The first character behind a place that is no blank; forms spread a label: 住　　址.
  private func firstBehind(_ index: Int) -> Unicode.Scalar? {
    var next = index + 1
    while text.at(next)?.isBlank == true, next - index < 6 { next += 1 }
    return text.at(next)
  }

  /// Whether a full name ends here: 投诉人张建国住…; a verb such as 堵住 is none.
  private func isNamed(before index: Int) -> Bool {
    guard let last = text.at(index - 1), !Self.holding.contains(last) else { return false }
    return [4, 3, 2].contains { size in
      index >= size && PersonName.end(at: index - size, in: text) == index
        && text.at(index - size - 1).map { !$0.isHan || Self.beforeName.contains($0) } != false
    }
  }

  private static let beforeLiving: [Unicode.Scalar] = [
    "居", "现", "家", "暂", "原", "均", "系", "也", "男", "女", "族", "庭", "同", "常", "证", "我", "仍", "其", "某", "人", "的", "在",
    "际", "租", "吃",
  ]
  /// 住房, 住院, 住宿, 住建局, 住保中心 …
  private static let notLiving: [Unicode.Scalar] = [
    "房", "宅", "户", "院", "宿", "持", "店", "客", "保", "校", "改",
  ]
  private static let builtRoads = WordSet("建设路 建设街 建设大 建设东 建设西 建设南 建设北 建设中 建国 建新 建业 建安 建华")
  private static let holding: [Unicode.Scalar] = [
    "堵", "拦", "挡", "抓", "按", "捉", "记", "围", "抱", "拖", "扣", "卡", "稳", "守", "困", "盯", "停", "顶", "压", "盖", "遮", "捂", "绑",
    "锁", "入",
  ]
  private static let beforeName: [Unicode.Scalar] = ["人", "者", "员", "为", "系", "是", "对"]
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
