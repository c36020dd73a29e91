import Model

/// Every fixed word that a report prints, in both languages.
enum Label: CaseIterable {
  // Heading and identity
  case title, unitTitle, caseNumber, unitFile, unit, unitCode, department, placeOfUnit, cause, parties, matters,
    decisions, asOf, ruleSet,
    profile
  case engine, masked, unmasked, skip, contents
  // Outcome
  case outcome, grade, score, decidedShare, interval, working, threeSystems, systems, rate, earned, applicable, open
  // Findings
  case firstToPutRight, findings, setAside, deductionTable, notes, number, severity, requirement, finding, deduction,
    place, facts
  case fact, value, standing, basis, due, remedy, check, item, effect, human, machineVerdict, noPlace, wholeCase
  case noFacts, noRemedy, noBasis, basicsLayer, bonusLayer, allOfIt
  // Gates
  case adjudications, personName, decisionOpen, counted, objection, objectionOutcome, reviewers, agreement, differing
  case gates, gateNote, ifConfirmed, scoreIfConfirmed, gradeIfConfirmed, state, proposed, confirmed
  // The rest
  case undecided, needed, leftToPerson, declaredOnly, notApplicable, reason, failed, verdictTable, standard, lost,
    remark
  case edition, blockedBy, countedUnder, nextChange
  // Columns and sheets of tables
  case row, stage, low, high, decidedPercent, requirementTitle, layer, onDeclaration, findingID, message, line, column,
    path
  case summary, subject, particulars, findingList, inputFiles
  case problems, file, code, whatIsRight, optionValue, part, parameter, inputs, kind, digest, tailorings, change,
    options, option, parameters, source
  case faults, fault, inputProblem, note, yes, none, signatures, reviewer, checker, unitOpinion, day, top, noChange,
    signNote, barLegend, unfold

  var text: BilingualText {
    switch self {
    case .title: .init(zh: "案卷评查报告", en: "Case-file review report")
    case .caseNumber: .init(zh: "案卷", en: "Case file")
    case .unitTitle: .init(zh: "单位评查报告", en: "Review report on a unit")
    case .unitFile: .init(zh: "单位档案", en: "Unit file")
    case .unit: .init(zh: "执法单位", en: "Unit")
    case .unitCode: .init(zh: "单位代码", en: "Unit code")
    case .department: .init(zh: "执法领域", en: "Department")
    case .placeOfUnit: .init(zh: "行政区划", en: "Division code")
    case .cause: .init(zh: "案由", en: "Cause")
    case .parties: .init(zh: "当事人", en: "Parties")
    case .matters: .init(zh: "执法事项", en: "Matters")
    case .decisions: .init(zh: "决定", en: "Decisions")
    case .asOf: .init(zh: "评查基准日", en: "As of")
    case .ruleSet: .init(zh: "评查标准", en: "Rule set")
    case .profile: .init(zh: "计分方案", en: "Scoring profile")
    case .engine: .init(zh: "程序版本", en: "Program version")
    case .masked: .init(zh: "个人信息已遮蔽", en: "personal identifiers are masked")
    case .unmasked:
      .init(zh: "个人信息未遮蔽，仅限办案人员使用", en: "personal identifiers are shown: for the file's handlers only")
    case .skip: .init(zh: "跳到评查结果", en: "Skip to the outcome")
    case .contents: .init(zh: "目录", en: "Contents")
    case .outcome: .init(zh: "评查结果", en: "Outcome")
    case .grade: .init(zh: "等次", en: "Grade")
    case .score: .init(zh: "得分", en: "Score")
    case .decidedShare: .init(zh: "已评分值占比", en: "Decided share")
    case .interval: .init(zh: "查清后的区间", en: "Range once decided")
    case .working: .init(zh: "计算过程", en: "Working")
    case .threeSystems: .init(zh: "三项制度得分率", en: "The three systems")
    case .systems: .init(zh: "各部分得分率", en: "Rates by part")
    case .rate: .init(zh: "得分率", en: "Rate")
    case .earned: .init(zh: "实得分", en: "Earned")
    case .applicable: .init(zh: "应得分", en: "Applicable")
    case .open: .init(zh: "待定分值", en: "Open points")
    case .firstToPutRight: .init(zh: "应先改正", en: "To be put right first")
    case .findings: .init(zh: "问题逐条说明", en: "Findings in full")
    case .setAside: .init(zh: "人工评定不成立或者不扣分的问题", en: "Findings set aside or exempt by a person")
    case .deductionTable: .init(zh: "扣分明细", en: "Deductions")
    case .notes: .init(zh: "提示（不扣分）", en: "Notes (no deduction)")
    case .number: .init(zh: "序号", en: "No.")
    case .severity: .init(zh: "程度", en: "Severity")
    case .requirement: .init(zh: "评查项目", en: "Requirement")
    case .finding: .init(zh: "问题", en: "Finding")
    case .deduction: .init(zh: "扣分", en: "Deduction")
    case .place: .init(zh: "位置", en: "Place")
    case .facts: .init(zh: "读取的要素", en: "Facts read")
    case .fact: .init(zh: "要素", en: "Fact")
    case .value: .init(zh: "案卷所载", en: "In the file")
    case .standing: .init(zh: "佐证", en: "Standing")
    case .basis: .init(zh: "依据", en: "Basis")
    case .due: .init(zh: "期限届满日", en: "Due by")
    case .remedy: .init(zh: "改正办法", en: "Remedy")
    case .check: .init(zh: "评查点", en: "Check")
    case .item: .init(zh: "对象", en: "Item")
    case .effect: .init(zh: "否决效力", en: "Gate effect")
    case .human: .init(zh: "人工评定", en: "Adjudication")
    case .machineVerdict: .init(zh: "机器结论", en: "Machine verdict")
    case .noPlace: .init(zh: "无具体位置（全卷）", en: "no single place (whole file)")
    case .wholeCase: .init(zh: "全案", en: "whole case")
    case .noFacts: .init(zh: "未读取要素", en: "no fact was read")
    case .noRemedy: .init(zh: "评查标准未载明改正办法", en: "the rule set states no remedy")
    case .noBasis: .init(zh: "评查标准未载明依据", en: "the rule set states no basis")
    case .basicsLayer: .init(zh: "基本要素", en: "basics")
    case .bonusLayer: .init(zh: "加分项", en: "bonus")
    case .allOfIt: .init(zh: "全部评查项目", en: "all requirements")
    case .gates: .init(zh: "一票否决建议", en: "Gate items")
    case .gateNote:
      .init(
        zh: "待确认的各项未计入得分；经人工书面说明理由确认后方生效。",
        en: "What is proposed stays outside the score until a person confirms it with a written reason.")
    case .adjudications: .init(zh: "人工评定记录", en: "Adjudications")
    case .personName: .init(zh: "姓名", en: "Name")
    case .decisionOpen: .init(zh: "未定", en: "Left open")
    case .counted: .init(zh: "计入复评后", en: "With the third's")
    case .objection: .init(zh: "申辩", en: "Objection")
    case .objectionOutcome: .init(zh: "申辩结果", en: "Outcome of the objection")
    case .reviewers: .init(zh: "评查人结论", en: "Reviewers")
    case .agreement: .init(zh: "合议", en: "Together")
    case .differing: .init(zh: "意见不一致", en: "They differ on")
    case .ifConfirmed: .init(zh: "确认后的结果", en: "If confirmed")
    case .scoreIfConfirmed: .init(zh: "确认后得分", en: "Score if confirmed")
    case .gradeIfConfirmed: .init(zh: "确认后等次", en: "Grade if confirmed")
    case .state: .init(zh: "结论", en: "Verdict")
    case .proposed: .init(zh: "待确认", en: "proposed")
    case .confirmed: .init(zh: "已确认", en: "confirmed")
    case .undecided: .init(zh: "待定项目及所需材料", en: "Undecided, and what is needed")
    case .needed: .init(zh: "为何待定、需要什么", en: "Why, and what is needed")
    case .leftToPerson: .init(zh: "留待人工评定", en: "left to a person")
    case .declaredOnly: .init(zh: "仅凭申报符合", en: "Met on declaration only")
    case .notApplicable: .init(zh: "不涉及项目", en: "Not applicable")
    case .reason: .init(zh: "理由", en: "Reason")
    case .failed: .init(zh: "因程序错误未能评查", en: "Not judged because of an error")
    case .verdictTable: .init(zh: "评查表", en: "All verdicts")
    case .standard: .init(zh: "标准分", en: "Points")
    case .lost: .init(zh: "失分", en: "Lost")
    case .remark: .init(zh: "备注", en: "Remark")
    case .edition: .init(zh: "适用版本", en: "Edition")
    case .blockedBy: .init(zh: "前项", en: "blocked by")
    case .countedUnder: .init(zh: "同一缺陷计入", en: "counted under")
    case .nextChange: .init(zh: "结论可能自行变化之日", en: "may change by itself on")
    case .row: .init(zh: "行别", en: "Row")
    case .stage: .init(zh: "阶段", en: "Stage")
    case .low: .init(zh: "最低得分", en: "Lowest score")
    case .high: .init(zh: "最高得分", en: "Highest score")
    case .decidedPercent: .init(zh: "已评分值占比（%）", en: "Decided share (%)")
    case .requirementTitle: .init(zh: "项目名称", en: "Title")
    case .layer: .init(zh: "计分层次", en: "Layer")
    case .onDeclaration: .init(zh: "仅凭申报", en: "On declaration only")
    case .findingID: .init(zh: "问题编号", en: "Finding id")
    case .message: .init(zh: "说明", en: "Message")
    case .line: .init(zh: "行", en: "Line")
    case .column: .init(zh: "列", en: "Column")
    case .path: .init(zh: "路径", en: "Path")
    case .summary: .init(zh: "概要", en: "Summary")
    case .subject: .init(zh: "事项", en: "Subject")
    case .particulars: .init(zh: "内容", en: "Content")
    case .findingList: .init(zh: "问题", en: "Findings")
    case .inputFiles: .init(zh: "输入文件", en: "Inputs")
    case .problems: .init(zh: "输入文件的问题", en: "Problems with the input")
    case .file: .init(zh: "文件", en: "File")
    case .code: .init(zh: "代码", en: "Code")
    case .whatIsRight: .init(zh: "正确写法", en: "What would be right")
    case .optionValue: .init(zh: "取值", en: "Value")
    case .part: .init(zh: "部分", en: "Part")
    case .parameter: .init(zh: "参数", en: "Parameter")
    case .inputs: .init(zh: "输入及其摘要", en: "Inputs and digests")
    case .kind: .init(zh: "类别", en: "Kind")
    case .digest: .init(zh: "摘要（SHA-256）", en: "SHA-256")
    case .tailorings: .init(zh: "本单位调整", en: "Tailoring")
    case .change: .init(zh: "调整内容", en: "Change")
    case .options: .init(zh: "选项", en: "Options")
    case .option: .init(zh: "选项名", en: "Option")
    case .parameters: .init(zh: "所用参数", en: "Parameters used")
    case .source: .init(zh: "来源", en: "Source")
    case .faults: .init(zh: "程序错误", en: "Errors")
    case .fault: .init(zh: "程序错误", en: "Error")
    case .inputProblem: .init(zh: "输入问题", en: "Input problem")
    case .note: .init(zh: "提示", en: "Note")
    case .yes: .init(zh: "是", en: "yes")
    case .none: .init(zh: "无", en: "none")
    case .signatures: .init(zh: "签署", en: "Signatures")
    case .reviewer: .init(zh: "评查人", en: "Reviewer")
    case .checker: .init(zh: "复核人", en: "Checked by")
    case .unitOpinion: .init(zh: "被评查单位意见", en: "Opinion of the unit")
    case .day: .init(zh: "日期", en: "Date")
    case .top: .init(zh: "回到顶部", en: "Back to the top")
    case .noChange: .init(zh: "未作调整", en: "none was made")
    case .unfold: .init(zh: "展开", en: "Show")
    case .barLegend: .init(zh: "满格为 100 分，竖线为现得分", en: "full width is 100; the line marks the score")
    case .signNote:
      .init(zh: "本报告由程序按评查标准生成，供评查人员核对、认定。", en: "Computed from the rule set, for reviewers to examine and decide.")
    }
  }
}
