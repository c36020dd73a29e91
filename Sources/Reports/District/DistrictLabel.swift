import Model

/// Every fixed word that the forms of a district's evaluation print beyond those of a report, in both languages.
enum DistrictLabel: CaseIterable {
  case title, unitTitle, district, run, scheme, skip
  // Figures
  case figures, units, cases, unchanged, unreadable, gatesProposed, gatesConfirmed, crossCase, distribution, byScore,
    byGrade
  // Ranking
  case ranking, place, unit, unitCode, department, gateCases, confirmedCases, proposedCases, decided, unranked, why,
    unsettled, best, worst, change, low, high, least, most, remark, fromTo
  // Requirements
  case problems, heat, heatNote, heatLegend, requirement, id, system, affectedUnits, affectedCases, applicable, open,
    share, lost, clause, remedy, topThree, weakest, examples, noProblems
  // Lists
  case bars, barNote, barsProposed, barsConfirmed
  case gates, gateNote, effect, state, caseNumber, file, message, findingID, crossNote, involved, working, doubt, basis,
    files, code, whatIsRight, spot, noGates, noCrossCase, noUnreadable
  // Trend
  case trend, edition, now, noTrend, otherEdition
  // Unit and case pages
  case score, part, weight, missing, caseList, lowest, cause, grade, interval, findings, noFindings, fullReport, next,
    previous, page, back, everything, severity, deduction, due, caseScore, caseGrade, number, explanation, item
  case settled, objections, standard, requirementLost, reckoning
  case origins, deductions, summary

  var text: BilingualText {
    switch self {
    case .title: .init(zh: "全区案卷评查报告", en: "Evaluation of the district")
    case .unitTitle: .init(zh: "单位评查结果", en: "Result of the unit")
    case .district: .init(zh: "评查范围", en: "District")
    case .run: .init(zh: "第几次评查", en: "Run")
    case .scheme: .init(zh: "计分办法", en: "Unit scheme")
    case .skip: .init(zh: "跳到结果", en: "Skip to the results")
    case .figures: .init(zh: "总体情况", en: "Overview")
    case .units: .init(zh: "单位", en: "Units")
    case .cases: .init(zh: "案卷", en: "Cases")
    case .unchanged: .init(zh: "沿用上次结论", en: "unchanged since the last run")
    case .unreadable: .init(zh: "不能评查的文件", en: "Files not judged")
    case .gatesProposed: .init(zh: "待确认的一票否决", en: "Gate items proposed")
    case .gatesConfirmed: .init(zh: "已确认的一票否决", en: "Gate items confirmed")
    case .crossCase: .init(zh: "跨案卷比对", en: "Across case files")
    case .distribution: .init(zh: "得分分布", en: "Distribution of scores")
    case .byScore: .init(zh: "按得分", en: "By score")
    case .byGrade: .init(zh: "按等次", en: "By grade")
    case .ranking: .init(zh: "单位排名", en: "Ranking")
    case .place: .init(zh: "名次", en: "Place")
    case .unit: .init(zh: "单位", en: "Unit")
    case .unitCode: .init(zh: "单位代码", en: "Unit code")
    case .department: .init(zh: "执法领域", en: "Department")
    case .gateCases: .init(zh: "否决案卷", en: "Gate cases")
    case .confirmedCases: .init(zh: "已确认否决卷", en: "Gate confirmed")
    case .proposedCases: .init(zh: "待确认否决卷", en: "Gate proposed")
    case .decided: .init(zh: "已评占比", en: "Decided")
    case .unranked: .init(zh: "未列入排名", en: "Not ranked")
    case .why: .init(zh: "原因", en: "Why")
    case .unsettled: .init(zh: "次序未定", en: "Order not settled")
    case .best: .init(zh: "最好名次", en: "Best place")
    case .worst: .init(zh: "最差名次", en: "Worst place")
    case .change: .init(zh: "较上次", en: "Change")
    case .low: .init(zh: "区间下限", en: "Low")
    case .high: .init(zh: "区间上限", en: "High")
    case .least: .init(zh: "最低分", en: "Lowest")
    case .most: .init(zh: "最高分", en: "Highest")
    case .remark: .init(zh: "备注", en: "Remark")
    case .fromTo: .init(zh: "得分区间", en: "Range")
    case .problems: .init(zh: "共性问题", en: "Common problems")
    case .heat: .init(zh: "项目与单位对照", en: "Requirements by unit")
    case .heatNote:
      .init(
        zh: "格中数字是存在问题的案卷占已评案卷的百分比；空格为不涉及，“待”为尚未评定。点数字看该单位的详情。",
        en:
          "Figures are the percentage of decided cases that break the requirement; an empty cell: it applies to none; "
          + "?: all undecided. Follow a figure to the unit.")
    case .heatLegend: .init(zh: "颜色由浅到深", en: "From light to dark")
    case .requirement: .init(zh: "评查项目", en: "Requirement")
    case .id: .init(zh: "编号", en: "Id")
    case .system: .init(zh: "类别", en: "Part")
    case .affectedUnits: .init(zh: "涉及单位", en: "Units")
    case .affectedCases: .init(zh: "问题案卷", en: "Cases breaking it")
    case .applicable: .init(zh: "适用案卷", en: "Applicable")
    case .open: .init(zh: "待定", en: "Undecided")
    case .share: .init(zh: "发生率", en: "Rate")
    case .lost: .init(zh: "失分", en: "Lost")
    case .clause: .init(zh: "依据", en: "Clause")
    case .remedy: .init(zh: "整改建议", en: "Remedy")
    case .topThree: .init(zh: "共性问题（前三）", en: "Commonest problems (three)")
    case .weakest: .init(zh: "存在问题的项目", en: "Requirements not kept")
    case .examples: .init(zh: "案卷举例", en: "For example")
    case .noProblems: .init(zh: "已评项目未发现问题。", en: "No requirement is broken among those decided.")
    case .gates: .init(zh: "一票否决清单", en: "Gate items")
    case .gateNote:
      .init(
        zh: "待确认的各项未计入得分；经人工书面说明理由确认后方生效。",
        en: "What is proposed is outside the score; it takes effect once a person confirms it with a written reason.")
    case .bars: .init(zh: "不得评为优秀清单", en: "Barred from excellent")
    case .barNote:
      .init(
        zh: "以下问题只使案卷不得评为优秀，不属一票否决；待确认的经人工书面说明理由确认后方生效。",
        en: "These only keep a case from excellent and are no gate items; what is proposed takes effect once a person "
          + "confirms it with a written reason.")
    case .barsProposed: .init(zh: "不得评为优秀（待确认）", en: "Barred from excellent (proposed)")
    case .barsConfirmed: .init(zh: "不得评为优秀（已确认）", en: "Barred from excellent (confirmed)")
    case .effect: .init(zh: "效力", en: "Effect")
    case .state: .init(zh: "状态", en: "State")
    case .caseNumber: .init(zh: "案卷", en: "Case file")
    case .file: .init(zh: "文件", en: "File")
    case .message: .init(zh: "问题描述", en: "Finding")
    case .findingID: .init(zh: "问题编号", en: "Finding id")
    case .crossNote:
      .init(zh: "以下只是线索，供人工核实，不扣分。", en: "Leads for a person to look into; none of them takes a point.")
    case .involved: .init(zh: "涉及案卷", en: "Files involved")
    case .working: .init(zh: "计算过程", en: "Working")
    case .doubt: .init(zh: "存疑之处", en: "Doubt")
    case .basis: .init(zh: "依据", en: "Basis")
    case .files: .init(zh: "不能评查的文件及输入问题", en: "Files not judged, and problems with the input")
    case .code: .init(zh: "代码", en: "Code")
    case .whatIsRight: .init(zh: "正确写法", en: "What would be right")
    case .spot: .init(zh: "位置", en: "Place in the file")
    case .noGates: .init(zh: "没有一票否决项。", en: "No gate item.")
    case .noCrossCase: .init(zh: "跨案卷比对没有发现。", en: "Nothing was found across case files.")
    case .noUnreadable: .init(zh: "所有文件都已评查。", en: "Every file was judged.")
    case .trend: .init(zh: "历次得分", en: "Trend")
    case .edition: .init(zh: "评查标准", en: "Rule set")
    case .now: .init(zh: "本次", en: "Now")
    case .noTrend: .init(zh: "这是第一次评查，尚无可比。", en: "This is the first run: nothing to compare.")
    case .otherEdition:
      .init(
        zh: "各次所用标准版本不尽相同，得分升降也可能来自标准的变化。",
        en: "Not every run used the same edition of the rule set: a score may have moved with the rules.")
    case .score: .init(zh: "得分", en: "Score")
    case .part: .init(zh: "组成部分", en: "Part")
    case .weight: .init(zh: "权重", en: "Weight")
    case .missing: .init(zh: "缺", en: "missing")
    case .caseList: .init(zh: "案卷目录", en: "Case files")
    case .lowest: .init(zh: "得分最低的案卷", en: "Cases with the lowest scores")
    case .cause: .init(zh: "案件名称", en: "Cause")
    case .grade: .init(zh: "等次", en: "Grade")
    case .interval: .init(zh: "可能区间", en: "Range")
    case .findings: .init(zh: "问题", en: "Findings")
    case .settled: .init(zh: "人工评定", en: "Adjudicated")
    case .objections: .init(zh: "申辩及处理结果", en: "Objections and what came of them")
    case .noFindings: .init(zh: "已评项目未发现问题", en: "nothing found among what was decided")
    case .fullReport:
      .init(
        zh: "这里只列要点。每卷完整的评查报告（读取的要素、计算过程、依据全文）由 anjuan check 生成。",
        en: "Main points only. The full report of a case, with facts read, working and basis, is made by anjuan check.")
    case .next: .init(zh: "下一页", en: "Next")
    case .previous: .init(zh: "上一页", en: "Previous")
    case .page: .init(zh: "页", en: "Page")
    case .back: .init(zh: "返回全区", en: "Back to the district")
    case .everything: .init(zh: "查看全部", en: "See all")
    case .severity: .init(zh: "程度", en: "Severity")
    case .deduction: .init(zh: "扣分", en: "Deduction")
    case .standard: .init(zh: "本项分值", en: "Points of the item")
    case .requirementLost: .init(zh: "本项失分", en: "Lost by the item")
    case .reckoning: .init(zh: "计分说明", en: "How it counts")
    case .due: .init(zh: "期限", en: "Due")
    case .caseScore: .init(zh: "案卷得分", en: "Case score")
    case .caseGrade: .init(zh: "案卷等次", en: "Case grade")
    case .number: .init(zh: "序号", en: "No.")
    case .explanation: .init(zh: "说明", en: "About")
    case .item: .init(zh: "事项", en: "Item")
    case .origins: .init(zh: "本次评查的根据", en: "What this rests on")
    case .deductions: .init(zh: "扣分明细", en: "Deductions")
    case .summary: .init(zh: "单位汇总", en: "Units")
    }
  }
}
