import Model

/// Fixed words that only papers print, in both languages.
enum PaperLabel: CaseIterable {
  // Titles
  case form, unitForm, deductions, grave, rectification, opinion
  // Stages
  case openForm, openLetter, signingOpen
  // Fields
  case reviewedUnit, caseName, notInFile, serial, documentNumber, blankNumber, blankDay, casesReviewed, casesWithGrave
  case wholeDeduction
  // Columns
  case content, problem, findingNumber, legalBasis, advice, reviewerOpinion, unitObjection, system
  case caseFile, effectAndResult, result, reviewerReason, toVerify, demand, whatWasDone, count, dimension,
    requirementsShort
  case openPoints, openCount, openNames
  case objectionsAndAnswers, objectionAndEvidence, objectionOutcome, answer
  // Boxes to tick
  case upheld, notUpheld, accepted, objectedTo
  // Rows
  case subtotal, total, basics, bonus, scoreRow, openNote
  // Parts
  case oneOutcome, twoProblems, threeGrave, fourOpen, fiveRemedies, sixOpinion
  case noGrave, noProblems, noOpen, noRemedies, nothingToRectify
  // To be written by hand
  case reviewersOpinion, unitsOpinion, reviewerOne, reviewerTwo, checkedBy, unitSeal, organSeal, receivedBy
  // Origin
  case origin, seeReport

  var text: BilingualText {
    switch self {
    case .form: .init(zh: "行政执法案卷评查表", en: "Review Form of a Case File")
    case .unitForm: .init(zh: "行政执法单位评查表", en: "Review Form of an Enforcement Unit")
    case .deductions: .init(zh: "案卷评查扣分明细表", en: "Deductions in Detail")
    case .grave: .init(zh: "案卷评查重大问题清单", en: "List of Grave Problems")
    case .rectification: .init(zh: "案卷评查整改通知单", en: "Rectification Notice")
    case .opinion: .init(zh: "案卷评查意见书", en: "Review Opinion")
    case .openForm:
      .init(
        zh: "本表由程序按评查标准得出，供评查人员逐条核对，不是评查结论。",
        en: "Computed from the rule set for reviewers to examine; not a conclusion.")
    case .openLetter:
      .init(
        zh: "本件供评查人员核对，不得作为正式文书送达。", en: "A draft for reviewers to examine; not to be served.")
    case .signingOpen:
      .init(
        zh: "在本件上签名，只表示已经核对，不表示作出评查结论。",
        en: "A signature here says that this paper has been examined, and concludes nothing.")
    case .reviewedUnit: .init(zh: "被评查单位", en: "Unit reviewed")
    case .caseName: .init(zh: "案件名称（案由）", en: "Case (cause)")
    case .notInFile: .init(zh: "案卷未载", en: "not in the file")
    case .serial: .init(zh: "序号", en: "No.")
    case .documentNumber: .init(zh: "文号", en: "Document number")
    case .blankNumber: .init(zh: "＿＿＿＿〔＿＿＿＿〕＿＿＿号", en: "________ [____] No. ____")
    case .blankDay: .init(zh: "　　年　　月　　日", en: "Date:")
    case .casesReviewed: .init(zh: "评查案卷数", en: "Files reviewed")
    case .casesWithGrave: .init(zh: "有重大问题的案卷数", en: "Files with grave problems")
    case .wholeDeduction: .init(zh: "扣分合计", en: "Deducted in all")
    case .content: .init(zh: "评查内容", en: "What is reviewed")
    case .problem: .init(zh: "问题描述", en: "Problem")
    case .findingNumber: .init(zh: "问题编号", en: "Id")
    case .legalBasis: .init(zh: "依据条款", en: "Clause")
    case .advice: .init(zh: "整改建议", en: "Remedy")
    case .reviewerOpinion: .init(zh: "评查人意见", en: "Reviewer")
    case .unitObjection: .init(zh: "被评查单位意见（异议）", en: "Unit")
    case .objectionsAndAnswers: .init(zh: "申辩及处理结果", en: "Objections and what came of them")
    case .objectionAndEvidence: .init(zh: "申辩理由及证据", en: "Objection and evidence")
    case .objectionOutcome: .init(zh: "处理结果", en: "Outcome")
    case .answer: .init(zh: "答复意见", en: "Answer")
    case .system: .init(zh: "类别", en: "Part")
    case .caseFile: .init(zh: "案卷", en: "Case file")
    case .effectAndResult: .init(zh: "建议效力及确认后的结果", en: "Effect proposed, and the result once confirmed")
    case .result: .init(zh: "认定情况", en: "Standing")
    case .reviewerReason: .init(zh: "评查人认定及具体理由", en: "Reviewer's decision and concrete reason")
    case .toVerify: .init(zh: "需核实", en: "To verify")
    case .demand: .init(zh: "整改要求", en: "What is to be done")
    case .whatWasDone: .init(zh: "整改情况（由被评查单位填写）", en: "What was done (filled in by the unit)")
    case .count: .init(zh: "问题数", en: "Problems")
    case .dimension: .init(zh: "评查维度", en: "Part")
    case .requirementsShort: .init(zh: "扣分项数", en: "Requirements short")
    case .openCount: .init(zh: "待定项数", en: "Open")
    case .openNames: .init(zh: "评查项目（逐项说明见评查报告）", en: "Requirements (the report says what each needs)")
    case .openPoints: .init(zh: "待定分值", en: "Open points")
    case .upheld: .init(zh: "□采纳", en: "☐ upheld")
    case .notUpheld: .init(zh: "□不采纳", en: "☐ not upheld")
    case .accepted: .init(zh: "□无异议", en: "☐ accepted")
    case .objectedTo: .init(zh: "□有异议", en: "☐ objects")
    case .subtotal: .init(zh: "小计", en: "Subtotal")
    case .total: .init(zh: "合计", en: "Total")
    case .basics: .init(zh: "卷面基本要素扣分（以上限计）", en: "Taken by basics (up to the cap)")
    case .bonus: .init(zh: "加分（以上限计）", en: "Given as bonus (up to the cap)")
    case .scoreRow: .init(zh: "得分", en: "Score")
    case .openNote:
      .init(zh: "括号内为尚未评定项目的标准分，不计入小计和合计。", en: "Points in brackets are still open and in no sum.")
    case .oneOutcome: .init(zh: "一、评查结果", en: "1. Outcome")
    case .twoProblems: .init(zh: "二、存在的问题", en: "2. Problems")
    case .threeGrave: .init(zh: "三、重大问题", en: "3. Grave problems")
    case .fourOpen: .init(zh: "四、待定事项", en: "4. What is open")
    case .fiveRemedies: .init(zh: "五、整改建议", en: "5. Remedies")
    case .sixOpinion: .init(zh: "六、评查意见", en: "6. Opinion")
    case .noGrave: .init(zh: "已评项目中未发现重大问题。", en: "No grave problem among what could be judged.")
    case .noProblems: .init(zh: "已评项目中未发现问题。", en: "No problem among what could be judged.")
    case .noOpen: .init(zh: "没有待定事项。", en: "Nothing is open.")
    case .noRemedies: .init(zh: "没有整改建议。", en: "None.")
    case .nothingToRectify:
      .init(zh: "已评项目中未发现需要整改的问题。", en: "Nothing to rectify among what could be judged.")
    case .reviewersOpinion: .init(zh: "评查人意见", en: "Opinion of the reviewers")
    case .unitsOpinion: .init(zh: "被评查单位意见", en: "Opinion of the unit")
    case .reviewerOne: .init(zh: "评查人（签名）", en: "Reviewer (signature)")
    case .reviewerTwo: .init(zh: "评查人（签名）", en: "Second reviewer (signature)")
    case .checkedBy: .init(zh: "复核人（签名）", en: "Checked by (signature)")
    case .unitSeal: .init(zh: "被评查单位（盖章）", en: "Unit reviewed (seal)")
    case .organSeal: .init(zh: "评查机关（盖章）", en: "Reviewing organ (seal)")
    case .receivedBy: .init(zh: "签收人（签名）", en: "Received by (signature)")
    case .origin: .init(zh: "本件所依据的材料", en: "What this paper was made from")
    case .seeReport: .init(zh: "读取的要素和计算过程见评查报告。", en: "Facts read and workings stand in the review report.")
    }
  }
}
