/// What is wrong with a unit's own file.
struct UnitDefect: Sendable {
  enum Kind: Sendable {
    case noRecordingList, noCertificate, fineTarget, lateCorrection, lateReport, officersUndisclosed,
      unlistedInspection,
      penaltyUnfiled, noGuide, lateUpdate
  }

  let kind: Kind
  let name: String
  let what: String
  let plants: [Planted]

  /// By the unit's letters; the others are sound.
  static let all: [String: UnitDefect] = [
    "CG": UnitDefect(
      .noRecordingList, "no-recording-list", "没有音像记录事项清单", Planted("UNIT-01/papers", "missing")),
    "YJ": UnitDefect(
      .noCertificate, "officer-without-certificate", "一名在一线执法的人员没有执法证", Planted("UNIT-02/certificates", "noCertificate")
    ),
    "JT": UnitDefect(
      .fineTarget, "fine-target", "下达罚没收入指标，与经费挂钩", Planted("UNIT-05/target/Y2025", "tooMany")),
    "WJ": UnitDefect(
      .lateCorrection, "late-correction", "监督意见的整改结果迟报一日", Planted("UNIT-06/report/S1", "late")),
    "JY": UnitDefect(
      .lateReport, "late-report", "行政执法年度报告二月三日才公开", Planted("REP-01/published/Y2025", "late")),
    "XF": UnitDefect(
      .officersUndisclosed, "officers-undisclosed", "执法人员名单没有公开", Planted("PUB-01/items", "missing")),
    "SH": UnitDefect(
      .unlistedInspection, "unlisted-inspection", "检查企业的事项不在清单上", Planted("PUB-07/list/NX", "unpublished"),
      Planted("PUB-07/list/NX/2", "noCap")),
    "SJ": UnitDefect(
      .penaltyUnfiled, "penalty-unfiled", "十万元罚款没有备案", Planted("REP-02/filing/DX", "missed")),
    "MZ": UnitDefect(.noGuide, "no-guide", "许可事项没有服务指南", Planted("PUB-02/guide/P2", "noGuide")),
    "YC": UnitDefect(
      .lateUpdate, "late-update", "权责清单调整后二十三个工作日才更新公开内容", Planted("PUB-03/update/CH2", "late")),
  ]

  private init(_ kind: Kind, _ name: String, _ what: String, _ plants: Planted...) {
    self.kind = kind
    self.name = name
    self.what = what
    self.plants = plants
  }
}
