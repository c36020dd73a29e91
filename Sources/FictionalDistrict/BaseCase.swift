/// A sound base case of the rules (`Rules/bases/`) as the generator uses it: what in it belongs to the story of one unit.
enum BaseCase {
  /// The raw value is the name of the file.
  enum Kind: String, Sendable, CaseIterable {
    case ordinaryPenalty = "ordinary-penalty"
    case ordinaryPenalty2020 = "ordinary-penalty-2020"
    case penaltyWithHearing = "penalty-with-hearing"
    case penaltyWithHearing2020 = "penalty-with-hearing-2020"
    case marketPenalty = "market-penalty"
    case twoViolations = "two-violations"
    case summaryPenalty = "summary-penalty"
    case noPenalty = "no-penalty"
    case seizure
    case courtExecution = "court-execution"
    case demolition
    case substitutePerformance = "substitute-performance"
    case permit
    case permitRefused = "permit-refused"
    case permitRenewal = "permit-renewal"
    case inspection
    case expropriation
  }

  /// What a unit's own words replace in a base.
  enum Word: Sendable, Hashable {
    case cause, act, seen, regulation, permit, inspection, goods, street, project
    /// The same text everywhere, where the base's own would not fit another story.
    case plain(String)
  }

  /// Texts of the base and what replaces them; where several begin at one place, the first of the list wins.
  static func words(of kind: Kind) -> [(text: String, word: Word)] {
    let corrected: [(String, Word)] = [
      ("当日清理完毕", .plain("当日改正完毕")), ("清理属实", .plain("改正属实")), ("已经清理", .plain("已经改正")),
    ]
    return switch kind {
    case .ordinaryPenalty, .ordinaryPenalty2020, .courtExecution:
      [
        ("占道堆放杂物", .cause), ("占用道路堆放杂物", .act), ("门前人行道堆放桌椅和货箱，占道约六平方米", .seen),
        ("《青石市市容管理条例》（虚构）", .regulation), ("门前", .plain("")),
      ] + corrected
    case .twoViolations: []
    case .penaltyWithHearing, .penaltyWithHearing2020:
      [
        ("未经核准擅自处置建筑垃圾", .act), ("擅自处置建筑垃圾", .cause), ("料场内倾倒建筑垃圾约四十立方米，未见核准文件", .seen),
        ("《青石市市容管理条例》（虚构）", .regulation), ("料场", .plain("")),
      ]
    case .marketPenalty:
      [
        ("未按规定公示并使用过期的经营信息", .act), ("未按规定公示经营信息", .cause),
        ("店内公示的经营信息已经过期，线上页面未更新", .seen), ("《青石市经营秩序管理条例》（虚构）", .regulation),
      ]
    case .noPenalty: [("未按规定明码标价", .act), ("部分商品没有价签", .seen), ("全部商品已有价签", .plain("经复查已经改正"))]
    case .summaryPenalty:
      [
        ("在禁止时段占道摆卖水果", .seen), ("在禁止时段占道摆卖", .act), ("占道摆卖", .cause),
        ("《青石市市容管理条例》（虚构）", .regulation),
      ]
    case .seizure: [("热轧带肋钢筋", .goods), ("钢材", .goods), ("《青石市产品质量监督条例》（虚构）", .regulation)]
    case .permit, .permitRefused, .permitRenewal:
      [
        ("城市建筑垃圾处置核准", .permit), ("核准处置建筑垃圾", .permit), ("处置建筑垃圾核准", .permit), ("处置建筑垃圾的核准", .permit),
        ("处置建筑垃圾的申请", .plain("的申请")), ("处置建筑垃圾", .permit), ("《青石市市容管理条例》（虚构）", .regulation),
        ("车辆密闭检验合格", .plain("检验合格")), ("跨年度运输记录", .plain("往年记录")),
        ("堆放场地与相邻餐饮场所的距离不符合核准条件", .plain("场地与相邻场所的距离不符合许可条件")),
      ]
    case .inspection: [("随机抽查经营信息公示", .inspection), ("经营信息公示抽查", .inspection), ("公示的经营信息与登记一致", .plain("情况与登记一致"))]
    case .expropriation: [("清水街", .street), ("清水小学扩建", .project)]
    case .demolition, .substitutePerformance: []
    }
  }

  /// Fines that stay within the range and on the same side of every threshold as the base's own; empty where it has none.
  static func fines(of kind: Kind) -> [Int] {
    switch kind {
    case .ordinaryPenalty, .twoViolations, .courtExecution: [1500, 2000, 2500, 2800, 3000, 3500, 4000, 4500]
    case .ordinaryPenalty2020: [1200, 1500, 1800, 2000, 2500, 3000]
    case .penaltyWithHearing, .penaltyWithHearing2020: [55000, 60000, 65000, 70000, 80000, 90000]
    case .marketPenalty: [110_000, 120_000, 130_000, 150_000, 160_000, 180_000]
    case .summaryPenalty: [60, 80, 100]
    default: []
    }
  }
}
