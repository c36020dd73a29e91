import Model

/// What acts and steps of disclosure are called in a timeline, by the name of their element in the case format.
enum ActLabel {
  /// Nil for what is no event: notes, drafts that are not public, and elements of other formats.
  static func of(_ element: String) -> BilingualText? { acts[element] ?? disclosure[element] }

  static let acts: [String: BilingualText] = table([
    ("clue", "线索", "clue"), ("verification", "核查", "verification"), ("filing", "立案", "filing"),
    ("assignment", "指定承办", "assignment"), ("inspection", "检查", "inspection"), ("inquiry", "询问", "inquiry"),
    ("sampling", "抽样取证", "sampling"), ("testing", "检验鉴定", "testing"), ("monitorReview", "监控记录审核", "monitor review"),
    ("preservation", "先行登记保存", "preservation"), ("evidenceCollection", "调取证据", "evidence collected"),
    ("recusal", "回避", "recusal"), ("correctionOrder", "责令改正", "correction order"), ("report", "调查终结", "final report"),
    ("seizure", "查封扣押", "seizure"), ("freezing", "冻结", "freezing"), ("extension", "延长期限", "extension"),
    ("suspension", "期间不计入", "excluded period"), ("release", "解除处理", "release"), ("notice", "事先告知", "prior notice"),
    ("service", "送达", "service"), ("statement", "陈述申辩", "statement"), ("recheck", "复核", "recheck"),
    ("waiver", "放弃权利", "waiver"), ("hearingRequest", "听证申请", "hearing requested"),
    ("hearingNotice", "听证通知", "hearing notice"), ("hearing", "听证", "hearing"),
    ("hearingReport", "听证报告", "hearing report"), ("legalReview", "法制审核", "legal review"),
    ("caseReview", "案件审核", "case review"), ("discussion", "集体讨论", "discussion"), ("approval", "审批", "approval"),
    ("decision", "决定", "decision"), ("payment", "缴款", "payment"), ("collection", "当场收缴", "collection on the spot"),
    ("performance", "履行", "performance"), ("deferral", "延期分期缴纳", "deferral"), ("surcharge", "加处罚款", "surcharge"),
    ("reminder", "催告", "reminder"), ("announcement", "公告", "announcement"), ("execution", "强制执行", "execution"),
    ("substitutePerformance", "代履行", "substitute performance"), ("courtApplication", "申请法院执行", "court application"),
    ("transfer", "移送", "transfer"), ("change", "决定变更撤销", "decision changed"),
    ("remedyResult", "复议诉讼结果", "result of a remedy"), ("closing", "结案", "closing"), ("archiving", "归档", "archiving"),
    ("filingForRecord", "备案", "filed for record"), ("secrecyReview", "保密审查", "secrecy review"),
    ("application", "许可申请", "application"), ("supplement", "补正告知", "supplement asked"),
    ("acceptance", "受理", "acceptance"), ("certificate", "许可证件", "certificate"),
    ("inspectionPlan", "检查计划", "inspection plan"), ("inspectionApproval", "检查审批", "inspection approved"),
    ("inspectionNotice", "检查通知", "inspection notice"), ("inspectionResult", "检查结果", "inspection result"),
    ("planPublication", "补偿方案征求意见", "plan open to comment"), ("riskAssessment", "稳定风险评估", "risk assessment"),
    ("fundProof", "补偿费用到位", "proof of funds"), ("appraisal", "价值评估", "appraisal"),
    ("compensation", "补偿", "compensation"), ("relocation", "搬迁", "relocation"), ("otherAct", "其他行为", "other act"),
  ])

  static let disclosure: [String: BilingualText] = table([
    ("publication", "公示", "publication"), ("nonDisclosure", "决定不公开", "decided not to publish"),
    ("withdrawal", "撤回公示", "withdrawal"), ("correction", "更正公示", "correction"),
    ("removal", "停止公示", "end of publication"),
  ])

  private static func table(_ rows: [(name: String, zh: String, en: String)]) -> [String: BilingualText] {
    Dictionary(rows.map { ($0.name, BilingualText(zh: $0.zh, en: $0.en)) }, uniquingKeysWith: { first, _ in first })
  }
}
