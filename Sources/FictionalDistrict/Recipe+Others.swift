/// Permits, measures, inspections, execution and expropriation with something wrong.
extension Recipe {
  static let others: [Recipe] = [
    Recipe("seizure-not-approved", .seizure, "扣押没有负责人批准", [remove("seizure.approved")]),
    Recipe(
      "seizure-overdue", .seizure, "扣押逾期十二日，没有延长",
      [remove("extension"), remove("document", "D10"), remove("document", "D11")]),
    Recipe(
      "seizure-recording-gap", .seizure, "扣押录像中断而没有说明",
      [add("recordings/recording[@id='R2']", "<gap start=\"2025-04-14T10:30:00\" end=\"2025-04-14T10:55:00\"/>")]),
    Recipe("seizure-list-unsigned", .seizure, "扣押清单没有当事人签名", [set("seizure.listSignedByParty", to: "no")]),
    Recipe(
      "permit-served-late", .permit, "许可证迟送达",
      [
        set("service.date", "A14", to: "2025-07-04"), set("document.date", "D15", to: "2025-07-04"),
        set("archiving.date", to: "2025-07-09"),
      ]),
    Recipe("verified-by-one", .permit, "实地核查只有一人", [set("permitVerification.officerIds", to: "O1")]),
    Recipe("interested-not-told", .permit, "没有告知利害关系人", [remove("interestedNotice")]),
    Recipe(
      "refused-without-reasons", .permitRefused, "不予许可没有说明理由",
      [remove("permitDecision.reason"), remove("permitDecisionPaper.reasoning")]),
    Recipe("refused-without-remedies", .permitRefused, "不予许可没有告知诉讼途径", [remove("permitDecisionPaper.litigation")]),
    Recipe("renewal-one-sealed", .permitRenewal, "受理通知书没有印章", [set("permitPaper.sealed", "D4", to: "no")]),
    Recipe(
      "inspection-not-approved", .inspection, "检查企业没有批准",
      [
        remove("inspectionApproval"), remove("enterpriseInspection.approvedThere"), remove("inspectionPlan"),
        remove("document", "D3"),
      ]),
    Recipe(
      "result-not-told", .inspection, "检查结果没有告知企业",
      [remove("inspectionResult"), remove("service", "A6"), remove("document", "D6"), remove("document", "D7")]),
    Recipe(
      "inspection-published-late", .inspection, "抽查结果迟公示",
      [set("publication.date", to: "2025-11-10")]),
    Recipe(
      "on-the-spot-too-high", .summaryPenalty, "当场处罚超过二百元的上限",
      [set("penalty.amount", to: "300"), set("onSpotPaper.fine", to: "300")]),
    Recipe(
      "collected-late", .summaryPenalty, "当场收缴的罚款迟交",
      [
        set("fineCollection.handedIn", to: "2025-09-20"), set("fineCollection.banked", to: "2025-09-22"),
        set("document.date", "D4", to: "2025-09-22"),
      ]),
    Recipe(
      "court-too-early", .courtExecution, "催告不满十日就申请法院执行",
      [set("courtApplication.date", to: "2026-01-26")]),
    Recipe("demolished-without-demand", .demolition, "没有催告就强制拆除", [remove("executionDemand")]),
    Recipe(
      "performed-without-demand", .substitutePerformance, "催告书没有送达就代履行", [remove("service", "A5")]),
    Recipe(
      "plan-comment-short", .expropriation, "补偿方案征求意见不满三十日",
      [set("expropriationPlan.end", to: "2025-03-20")]),
    Recipe(
      "moved-before-paid", .expropriation, "没有补偿就要求搬迁",
      [set("householdCompensation.paid", "A12", to: "2025-08-25")]),
    Recipe(
      "two-violations-uncovered", .twoViolations, "案卷没有封面和目录",
      [set("archiving.cover", to: "no"), set("archiving.indexMade", to: "no")]),
  ]
}
