extension LeakSearch {
  /// What stands before a place in its sentence, at most so many scalars.
  func sentence(before position: Int, reach: Int) -> Range<Int> {
    var start = position
    while start > 0, position - start < reach, !Self.endsSentence(text.scalars[start - 1]) { start -= 1 }
    return start..<position
  }

  /// What stands behind a place in its sentence, at most so many scalars.
  func sentence(behind position: Int, reach: Int) -> Range<Int> {
    var end = position
    while end < text.count, end - position < reach, !Self.endsSentence(text.scalars[end]) { end += 1 }
    return position..<end
  }

  /// The last part of a sentence before a place, without a comma in it.
  func clause(before position: Int, reach: Int) -> Range<Int> {
    let sentence = sentence(before: position, reach: reach)
    let comma = text.scalars[sentence].lastIndex { $0 == "," || $0 == "、" }
    return (comma.map { $0 + 1 } ?? sentence.lowerBound)..<position
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool { scalar == "。" || scalar == ";" }

  /// Whether a telephone or mailbox is a house's, by what its clause says: 客服邮箱, 门店电话, 值班电话.
  func isOfHouse(_ position: Int, reach: Int = 20) -> Bool {
    Self.houseWords.occurs(in: text, clause(before: position, reach: reach))
  }

  /// Whether a land line is the organ's or a firm's: no person is described before it, and the sentence speaks of an
  /// organisation or tells the party what to do.
  func isLandlineOfHouse(_ range: Range<Int>) -> Bool {
    let before = sentence(before: range.lowerBound, reach: 60)
    if Self.privateLines.occurs(in: text, before) { return false }
    if isOfHouse(range.lowerBound) { return true }
    return Self.houseSentences.occurs(in: text, before)
      || Self.houseSentences.occurs(in: text, sentence(behind: range.upperBound, reach: 20))
  }

  private static let houseWords = WordSet(
    """
    门店 店铺 本店 招牌 单位 公司 企业 客服 召回 总机 办公 外卖 订餐 预订 预约 咨询 服务 值班 窗口 前台 热线 本机关 我局 本局 我委 法院 检察院 大队 支队 \
    中队 分局 监督 举报电话 举报邮箱 投诉电话 投诉邮箱 官方 公示 公布 物业 酒店 宾馆 医院 学校 传真
    """)
  private static let privateLines = WordSet(
    "家属 本人 其家 家庭电话 住宅 宅电 家中 机主 身份证 公民身份 住址 出生 性别 投诉人 举报人 证人 患者 受害人 消费者 信访人 其联系 当事人电话 当事人联系 男, 女,")
  private static let houseSentences = WordSet(
    "联系人 责令 复议 诉讼 申辩 听证 办理 地址: 邮编 邮政编码 逾期 送达 本机关 我局 本局 陈述 公司 门店 宾馆 酒店 中心 区号")

  /// Whether the number stands for an officer: 执法人员 before it and no party since.
  func isOfOfficer(_ position: Int) -> Bool {
    let before = sentence(before: position, reach: 60)
    guard let officer = Self.officers.last(in: text, before) else { return false }
    return !Self.parties.occurs(in: text, officer..<position)
  }

  private static let officers = WordSet("执法人员 执法证 检查人员 办案人员 监督员 行政执法 执法员 调查人员 稽查人员")
  private static let parties = WordSet("当事人 身份证 违法行为人 被处罚人 公民身份")

  /// Whether a vehicle is an organisation's, by its kind or by the owner that stands before it with no driver since.
  func isVehicleOfHouse(_ range: Range<Int>) -> Bool {
    let before = sentence(before: range.lowerBound, reach: 40)
    if Self.houseVehicles.occurs(in: text, clause(before: range.lowerBound, reach: 14)) { return true }
    guard let owner = Self.owners.last(in: text, before) else {
      return Self.houseOwned.occurs(in: text, sentence(behind: range.upperBound, reach: 24))
    }
    return !Self.drivers.occurs(in: text, owner..<range.lowerBound)
  }

  private static let houseVehicles = WordSet(
    "班车 公交 大型客车 大客车 大型普通客车 中型客车 出租车 出租汽车 巡游 校车 救护车 洒水车 垃圾车 清运车 执法车 公务车 警车 消防车 收割机 单位车辆 公司车辆")
  private static let owners = WordSet("公司 合作社 集团 车队 运输队 农场 工厂 该单位 该企业 该厂 名下登记 项目部")
  private static let drivers = WordSet("驾驶 车主 驾车 驾驶人 驾驶员 司机 所有人 本人 其妻 其父 岳父 其子 私家 自己 个人")
  private static let houseOwned = WordSet("公司所有 公司名下 公司车辆 公司登记 所有人为某公司 所属公司 系公司 属公司")
}
