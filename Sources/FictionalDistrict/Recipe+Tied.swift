/// Cases without a defect of their own, made for defects that show only across files.
extension Recipe {
  static let tied: [Recipe] = [
    Recipe(
      "inspection-with-cap", .inspection, "审批表写明年度上限两次、本次为第一次",
      [set("inspectionApproval.cap", to: "2"), set("inspectionApproval.ordinal", to: "1")], quality: .sound),
    Recipe(
      "reasons-in-full", .ordinaryPenalty, "决定书载有说理全文",
      [add("documents/document[@id='D12']", "<text>\(reasons)</text>")], quality: .sound),
  ]

  private static let reasons =
    "本机关认为，当事人的违法行为事实清楚，证据确凿。当事人配合调查，及时改正，社会影响较小。综合违法行为的事实、性质、情节以及社会危害程度，"
    + "参照本机关公布的裁量基准，拟作出的处罚符合过罚相当、处罚与教育相结合的原则，没有从轻、减轻或者从重的情节，应当按一般档次处罚。"
}
