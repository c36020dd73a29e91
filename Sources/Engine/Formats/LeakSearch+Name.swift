extension LeakSearch {
  /// Names of third persons: behind the word for what they are in the case (证人, 投诉人, 患者, 其子 …), and wherever a
  /// name so found stands again. Whoever the text calls a party or an officer is left out.
  mutating func findNames() {
    let mayShow = names(behind: Self.publicRoles)
    var found: Set<String> = []
    for range in places(behind: Self.roles) {
      let name = text.string(range)
      guard !mayShow.contains(name) else { continue }
      report(.personName, range)
      found.insert(name)
    }
    // Two characters are too often part of something else.
    for name in found where name.unicodeScalars.count >= 3 {
      for index in text.scalars.indices where text.hasPrefix(name, at: index) {
        report(.personName, index..<(index + name.unicodeScalars.count))
      }
    }
    findNamesBeforeRoles(mayShow)
    named = leaks.filter { $0.kind == .personName }.map(\.place) + places(behind: Self.publicRoles)
  }

  /// 王丽（投诉人）
  private mutating func findNamesBeforeRoles(_ mayShow: Set<String>) {
    for bracket in text.scalars.indices where text.scalars[bracket] == "(" {
      guard let length = Self.roles.length(in: text, at: bracket + 1),
        [")", ",", "、", ":"].contains(text.at(bracket + 1 + length) ?? " ")
      else { continue }
      for size in [4, 3, 2] where bracket >= size {
        let start = bracket - size
        if let before = text.at(start - 1), before.isHan, !["、", "和", "及", "与", "的", "向", "对", "由"].contains(before) {
          continue
        }
        guard PersonName.end(at: start, in: text) == bracket, !mayShow.contains(text.string(start..<bracket)) else {
          continue
        }
        report(.personName, start..<bracket)
        break
      }
    }
  }

  private func names(behind roles: WordSet) -> Set<String> { Set(places(behind: roles).map(text.string)) }

  private func places(behind roles: WordSet) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard let length = roles.length(in: text, at: index) else {
        index += 1
        continue
      }
      index += length
      var start = nameStart(index)
      // 学生柴子墨、柴子砚: one role, several names.
      while let end = PersonName.end(at: start, in: text) {
        places.append(start..<end)
        guard let next = text.at(end), next == "、" || next == "和" || next == "及" || next == "与" else { break }
        start = end + 1
      }
    }
    return places
  }

  /// Past what stands between a role and the name: a colon, 为, 姓名, 之一.
  private func nameStart(_ index: Int) -> Int {
    var start = index
    for _ in 0..<3 {
      if let length = Self.between.length(in: text, at: start) { start += length }
    }
    return start
  }

  private static let between = WordSet(": 为 系 是 叫 名叫 名为 姓名 之一 有 ( “ \"")

  private static let roles = WordSet(
    """
    证人 见证人 投诉人 举报人 信访人 反映人 报案人 报警人 目击者 知情人 投诉者 举报者 被害人 受害人 被侵害人 受害者 被冒名人 患者 病人 患儿 产妇 孕妇 伤者 \
    死者 伤员 遇难者 逝者 未成年人 幼儿 男童 女童 学生 学员 考生 家长 监护人 家属 亲属 乘客 旅客 游客 顾客 消费者 买家 购买者 购买人 收货人 租客 租户 \
    住户 邻居 农民工 劳动者 员工 职工 雇员 工人 店员 服务员 收银员 营业员 仓管员 值班员 班组长 乘务员 导游 售票员 专管员 管理员 看管人 报名者 教练员 维保人员 受灾户 受损农户 \
    其父 其母 其妻 其夫 其子 其女 其弟 其兄 其姐 其妹 其孙 其父亲 其母亲 其妻子 其丈夫 其儿子 其女儿 其岳父 其岳母 其公公 其婆婆 其哥哥 其弟弟 其姐姐 其妹妹 其姐夫 \
    其妹夫 其嫂 其母子 委托人 介绍人 同住人 同行人 陪同人 骑车人 机主 户主 受益人 参保人 被保险人 投保人 应聘者 求职者 护士 实习生 学徒 临时工 保安 保洁员 \
    厨师 工友 同事 室友 住客 房客 就诊者 求美者 献血者 感染者 密接者 新生儿 婴儿 志愿者 领取人 收款人 付款人 转账人 借用人 采购员 送货员 \
    快递员 外卖员 骑手 出纳 财务人员 技术员 质检员 安全员 班主任 妻子 丈夫 儿子 女儿 父亲 母亲 哥哥 弟弟 姐姐 妹妹 女婿 儿媳 岳父 岳母 配偶 孙子 孙女 \
    其嫂 其侄子 其侄 其外甥 其孙子 其孙女 我母亲 我父亲 我妻子 我丈夫 我儿子 我女儿
    """)

  private static let publicRoles = WordSet(
    """
    当事人 被处罚人 被处罚单位 违法行为人 法定代表人 负责人 经营者 投资人 执法人员 办案人员 检查人员 调查人员 主办人 协办人 行政相对人 申请人 被申请人 驾驶员 驾驶人 \
    车主 房东 中介 业主 执业医师 医师 主任 局长 审批人 承办人 经办人 听证主持人 记录人 法人代表 委托代理人 代理人 律师 股东 实际控制人
    """)

  /// The school and class of someone named just before: 云渚市某小学三（1）班 identifies a child as well as a name does.
  mutating func findSchools() {
    for class_ in text.scalars.indices where text.scalars[class_] == "班" || text.hasPrefix("年级", at: class_) {
      let before = sentence(before: class_, reach: 30)
      guard let school = Self.schools.last(in: text, before), class_ - school <= 10,
        let name = named.last(where: { $0.upperBound <= school && school - $0.upperBound < 28 }),
        name.lowerBound >= before.lowerBound - 10
      else { continue }
      var start = school
      while start > name.upperBound, let scalar = text.at(start - 1), scalar.isHan, scalar != "系", scalar != "读" {
        start -= 1
      }
      guard !text.scalars[start..<class_].contains("某"), !text.scalars[start..<class_].contains("×") else { continue }
      report(.school, start..<(text.scalars[class_] == "班" ? class_ + 1 : class_ + 2))
    }
  }

  private static let schools = WordSet("小学 中学 学校 幼儿园 高中 初中 托育")

  /// The health of someone named in the same sentence just before.
  mutating func findHealth() {
    for index in text.scalars.indices {
      guard let length = Self.illness.length(in: text, at: index) else { continue }
      let before = sentence(before: index, reach: 45)
      guard named.contains(where: { before.contains($0.lowerBound) }),
        !Self.general.occurs(in: text, max(before.lowerBound, index - 12)..<index)
      else { continue }
      // The word may only announce the illness: 诊断为…
      var end = index + length
      while let scalar = text.at(end), end - index < 16, scalar.isHan || scalar.isDigit { end += 1 }
      report(.health, index..<end)
    }
  }

  private static let illness = WordSet(
    """
    患有 身患 确诊 诊断为 罹患 骨折 怀孕 抗体阳性 烧伤 烫伤 糖尿病 高血压 精神分裂 抑郁症 艾滋病 HIV 乙型肝炎 乙肝 肺结核 梅毒 尿毒症 癌症 恶性肿瘤 白血病 \
    肢体残疾 视力残疾 听力残疾 智力残疾 精神残疾 级残疾 瘫痪 脑梗 冠心病 癫痫 阿尔茨海默 流产 截肢 强制隔离戒毒 住院号 病历号 病案号
    """)
  private static let general = WordSet("治疗 预防 宣称 功效 适应症 主治 广告 声称 宣传 疗效 根治 可治 缓解 适用于")
}
