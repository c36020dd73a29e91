/// Words that differ from case to case and that no rule reads: reasons, streets, projects.
enum Story {
  /// What a paper's reasons add about this case, never the same for two parties.
  static func reasoning(_ party: Party, seed: UInt64) -> String {
    var chance = SplitMix64(seed: seed)
    let attitude = chance.pick(["当事人如实陈述", "当事人配合检查", "当事人主动提供资料", "当事人到场说明情况", "当事人按时接受询问"])
    let scale = chance.pick(["经营规模较小", "开业不久", "近两年没有同类记录", "涉及范围有限", "持续时间不长"])
    let effect = chance.pick(["没有造成人身损害", "没有发现其他受影响的人", "周边没有投诉", "影响限于现场", "后果已经消除"])
    return "；\(attitude)，\(party.address)\(scale)，\(effect)"
  }

  static func street(seed: UInt64) -> String { ["清水街", "柳河街", "槐荫街", "文昌街", "石桥街"][Int(seed % 5)] }

  static func project(seed: UInt64) -> String {
    ["清水小学扩建", "柳河中学迁建", "区人民医院扩建", "文昌路改造", "石桥公园建设"][Int(seed / 5 % 5)]
  }
}
