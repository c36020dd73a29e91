extension LeakSearch {
  /// Frame and engine numbers under their label, where a person's vehicle is meant: its plate, its papers or its
  /// driver stand in the same sentence. Goods on sale have such numbers too.
  mutating func findVehicleNumbers() {
    for index in text.scalars.indices {
      guard let length = Self.labels.length(in: text, at: index) else { continue }
      var start = index + length
      for _ in 0..<3 {
        if let length = Self.between.length(in: text, at: start) { start += length }
      }
      var end = start
      while let scalar = text.at(end), scalar.isLatin || scalar.isDigit || scalar == "-" { end += 1 }
      guard end - start >= 7, text.scalars[start..<end].contains(where: \.isDigit), text.at(end).map(isMask) != true
      else { continue }
      let around = sentence(before: index, reach: 80).lowerBound..<sentence(behind: end, reach: 30).upperBound
      guard
        leaks.contains(where: { $0.kind == .plate && around.contains($0.place.lowerBound) })
          || Self.owned.occurs(in: text, around), !isVehicleOfHouse(index..<end)
      else { continue }
      report(.vehicleNumber, start..<end)
    }
  }

  private static let labels = WordSet("车架号 车辆识别代号 识别代号 车辆识别代码 发动机号 发动机号码 大架号")
  private static let between = WordSet("码 : ( 为 是 ）")
  private static let owned = WordSet("行驶证 车主 驾驶证 所有人 其驾驶 当事人驾驶")

  /// Numbers of titles to a home or forest, where no organisation is spoken of and a person is.
  mutating func findTitles() {
    for index in text.scalars.indices {
      guard let length = Self.titles.length(in: text, at: index) else { continue }
      var digits = index + length
      while let scalar = text.at(digits), digits - index < 24, !scalar.isDigit || text.at(digits - 1) != "第" {
        guard scalar.isHan || scalar == "(" || scalar == ")" || scalar.isDigit || scalar == "〔" || scalar == "〕" else {
          break
        }
        digits += 1
      }
      var end = digits
      while text.at(end)?.isDigit == true { end += 1 }
      guard end - digits >= 5, text.at(end) == "号" else { continue }
      let around = sentence(before: index, reach: 60).lowerBound..<sentence(behind: end, reach: 20).upperBound
      guard !Self.houses.occurs(in: text, around),
        named.contains(where: { around.contains($0.lowerBound) }) || Self.homes.occurs(in: text, around)
      else { continue }
      report(.titleNumber, index..<(end + 1))
    }
  }

  private static let titles = WordSet("不动产权第 不动产权证 房权证 房产证 房他证 林证字 林权证 产权证 土地证 集用 国用")
  private static let houses = WordSet("公司 企业 合作社 集团 村委会 厂 中心 学校 医院")
  private static let homes = WordSet("身份证 住宅 住房 幢 单元 室 户主 家庭 名下")
}
