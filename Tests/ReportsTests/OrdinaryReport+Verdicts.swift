import Model

extension OrdinaryReport {
  static let late = verdict(
    "PUB-10", both("处罚决定应在七个工作日内公示", "Publish the penalty decision within seven working days"), .disclosure, .partial,
    "8",
    of: "10",
    findings: [
      Finding(
        id: "PUB-10/published/B1", requirement: .init("PUB-10"), check: "published", item: "B1", outcome: "late",
        severity: .major, deduction: points("2"), effect: nil,
        message: both("公示迟了 4 个工作日", "published 4 working days late"),
        place: .init(line: 301, column: 5, path: "/caseFile/disclosure/publication[1]/@date"),
        facts: [
          fact("decision.date", both("决定.日期", "decision date"), "2021-09-06", 188, "/caseFile/acts/decision/@date"),
          fact(
            "publication.date", both("公示.日期", "publication date"), "2021-09-22", 301,
            "/caseFile/disclosure/publication[1]/@date"),
        ],
        working: [
          both("起算：2021-09-07（决定次日）", "from 2021-09-07, the day after the decision"),
          both("7 个工作日：9 月 7、8、9、10、13、14、15 日", "7 working days: 7, 8, 9, 10, 13, 14, 15 September"),
          both(
            "届满：2021-09-15；实际：2021-09-22；其间 9 月 18 日调休上班计入，19 至 21 日中秋节不计",
            "due 2021-09-15; actual 2021-09-22; 18 September counted (shifted working day), 19 to 21 not (holiday)"),
        ],
        basis: [
          LegalBasis(
            law: "gbf-2018-118", title: both("国办发〔2018〕118号", "Guobanfa [2018] 118"), clause: "2.3",
            citation: both("第二部分第（六）项", "Part 2(6)"),
            gist: both(
              "行政许可、行政处罚的执法决定信息要在作出决定之日起 7 个工作日内公开。",
              "Permit and penalty decisions are made public within 7 working days of the decision."),
            evidence: .textChecked, doubt: both("项目序号须以原文确认。", "The number of the item needs the original."))
        ],
        due: "2021-09-15",
        remedy: both(
          "写明迟延原因，报本机关法制机构备案；今后在决定送审时同步生成公示稿。",
          "Record why it was late with the legal office; prepare the publication draft together with the decision."))
    ])

  static let recorded = verdict(
    "REC-03", both("现场检查应有音像记录", "On-site inspection is recorded"), .recording, .met, "10", of: "10", declared: true)

  static let reviewed = verdict(
    "LEG-02", both("重大执法决定应经法制审核", "Major decisions pass legal review"), .legalReview, .met, "6", of: "6")

  static let opinion = verdict(
    "LEG-11", both("审核意见应有针对性", "The review opinion addresses this case"), .legalReview, .undecided, "0", of: "4",
    reasons: [both("须由评查人员阅读审核意见书（D12，第 25 至 26 页）后评定。", "A reviewer must read the opinion (D12, pages 25 to 26).")])

  static let hearing = verdict(
    "PRO-16", both("听证申请期未满不得决定", "No decision before the time to ask for a hearing has run"), .procedure, .unmet, "0",
    of: "4",
    findings: [
      Finding(
        id: "PRO-16/hearingPeriod/N4", requirement: .init("PRO-16"), check: "hearingPeriod", item: "N4",
        outcome: "early", severity: .fatal, deduction: points("4"), effect: .zero,
        message: both("听证申请期未满即作出决定，早 2 个工作日", "decided 2 working days before the time to ask for a hearing had run"),
        place: .init(line: 188, column: 5, path: "/caseFile/acts/decision/@date"),
        facts: [
          fact(
            "notice.servedDate", both("告知.送达日期", "notice served"), "2021-08-31", 160, "/caseFile/acts/service[1]/@date"),
          fact("decision.date", both("决定.日期", "decision date"), "2021-09-06", 188, "/caseFile/acts/decision/@date"),
          FactUse(
            name: "hearing.waiver", label: both("听证.放弃声明", "hearing waiver"), answer: .absent, value: "",
            standing: nil, place: nil),
        ],
        working: [
          both("告知送达次日 2021-09-01 起算", "from 2021-09-01, the day after service"),
          both("5 个工作日：9 月 1、2、3、6、7 日", "5 working days: 1, 2, 3, 6, 7 September"),
          both("最早可决定之日：2021-09-08；实际：2021-09-06", "earliest decision 2021-09-08; actual 2021-09-06"),
        ],
        basis: [
          LegalBasis(
            law: "xzcf-2021", title: both("《中华人民共和国行政处罚法》（2021年修订）", "Administrative Penalty Law (2021)"),
            clause: "64.1.1", citation: both("第六十四条第一项", "Art. 64(1)"),
            gist: both("当事人要求听证的，应当在行政机关告知后五日内提出。", "A hearing is asked for within five days of the notice."),
            evidence: .textChecked)
        ],
        due: "2021-09-08",
        remedy: both(
          "由单位负责人组织复核，依法纠正，并附书面说明。", "Have the decision re-examined and corrected; attach a written account."))
    ])

  static let served = verdict(
    "PRO-33", both("查封、扣押应当当场交付决定书", "Hand over the seizure decision on the spot"), .procedure, .notApplicable, "0",
    of: "6",
    reasons: [both("本案没有查封、扣押。", "The case has no seizure.")])

  private static func fact(_ name: String, _ label: BilingualText, _ value: String, _ line: Int, _ path: String)
    -> FactUse
  {
    FactUse(
      name: name, label: label, answer: .value, value: value, standing: .documented,
      place: .init(line: line, column: 5, path: path))
  }

  private static func verdict(
    _ id: String, _ title: BilingualText, _ system: RequirementSystem, _ state: VerdictState, _ earned: String,
    of standard: String, findings: [Finding] = [], reasons: [BilingualText] = [], declared: Bool = false
  ) -> Verdict {
    Verdict(
      requirement: .init(id), title: title, system: system, layer: .scored, state: state, editions: [],
      earned: points(earned), standard: points(standard), low: points(earned), high: points(earned), blockedBy: [],
      countedUnder: nil, machine: .init(state: state, earned: points(earned)), human: [], checks: [],
      findings: findings, reasons: reasons, onDeclarationOnly: declared, nextChange: nil)
  }
}
