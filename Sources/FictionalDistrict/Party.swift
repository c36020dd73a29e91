import Engine

/// Somebody to whom a case speaks: a fictional company, shop or person, told by a number from all others.
struct Party: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case company
    case shop
    case person
  }

  let name: String
  /// Unified social credit code, or the identity number of a person.
  let code: String
  let address: String
  /// The legal representative, operator, or the person; no surname of an officer.
  let person: String
  /// Of a person, ISO.
  let birthDate: String

  /// The party of this number; different numbers below 100,000 have different names, codes and addresses.
  init(_ kind: Kind, number: Int) {
    // A step coprime to the count visits every name once, far from its neighbours.
    let spread = number * 27_143 % Self.nameCount
    let first = Self.firsts[spread % Self.firsts.count]
    let second = Self.seconds[spread / Self.firsts.count % Self.seconds.count]
    let trade = Self.trades[spread / Self.firsts.count / Self.seconds.count % Self.trades.count]
    person = Self.surnames[(number * 7 + 3) % Self.surnames.count] + "某"
    address = "青石区" + Self.roads[number % Self.roads.count] + "\(number / Self.roads.count % 9000 + 1)号"
    switch kind {
    case .company:
      name = "青石区\(first)\(second)\(trade)有限公司"
      code = CheckedNumber.unifiedCode(beginning: "91411199MA" + Self.serial(number + 440_100)) ?? ""
      birthDate = ""
    case .shop:
      name = "青石区\(first)\(second)\(trade)店"
      code = CheckedNumber.unifiedCode(beginning: "92411199MA" + Self.serial(number + 440_100)) ?? ""
      birthDate = ""
    case .person:
      name = person
      let (year, month, day) = (1960 + number % 40, number / 40 % 12 + 1, number / 480 % 28 + 1)
      birthDate = "\(year)-\(padded(month, 2))-\(padded(day, 2))"
      // The last digit but one is odd: every person here is a man, as the base case says.
      let order = number / 13_440 % 50 * 20 + 1
      code =
        CheckedNumber.citizenNumber(beginning: "411199\(year)\(padded(month, 2))\(padded(day, 2))\(padded(order, 3))")
        ?? ""
    }
  }

  /// Six places of the organisation code.
  private static func serial(_ number: Int) -> String { padded(number % 1_000_000, 6) }

  private static let nameCount = firsts.count * seconds.count * trades.count
  private static let firsts = characters("安宏瑞鑫恒泰祥和顺兴华盛福源广永昌隆嘉信诚德康益佳美吉利通达远丰庆")
  private static let seconds = characters("顺远来丰茂达和盈润泽诚信捷聚博群林海川岩峰岭田禾苗稼木石玉金铭")
  private static let trades = [
    "餐饮管理", "建材", "商贸", "物流", "养殖", "种植", "机械", "装饰", "环保", "纺织", "印刷", "食品", "化工", "家具", "电器",
    "服装", "五金", "运输", "园林", "汽配", "包装", "药业", "文化", "酒店", "教育", "健身", "水产", "畜牧", "农资", "劳务", "仓储", "管道",
    "陶瓷", "玻璃", "塑料", "粮油", "果品", "茶叶", "木业", "矿业", "石材", "水泥", "钢构", "幕墙", "保洁", "物业", "咨询", "设计", "广告",
    "网络", "电子", "光电", "新材料", "节能", "检测", "测绘", "装卸", "修理", "洗涤", "摄影", "礼仪", "会展", "体育", "旅行",
    "图书", "文具", "玩具", "钟表", "眼镜", "花卉", "苗木", "饲料", "种业", "渔业", "蜂业", "蛋品", "乳品", "肉类", "豆制品", "糕点", "调味品",
    "饮料", "酿造", "净水", "制冰", "冷链", "配送", "租赁", "典当", "拍卖", "招标", "造价", "监理", "防水", "防腐", "保温",
  ]
  private static let roads = [
    "解放路", "工业路", "南关街", "清水街", "中山路", "建设路", "文化路", "东风路", "青年路", "和平路", "友谊街", "北环路", "西门街", "桥头路", "纺织路", "车站街",
  ]
  /// Apart from those of officers and staff, so that no two people of a case share a name.
  private static let surnames = characters("何陈徐马胡郭高谢曹袁董萧程傅曾彭田潘汪姜")
}

func characters(_ text: String) -> [String] { text.map { String($0) } }

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
