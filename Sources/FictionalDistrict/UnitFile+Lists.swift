/// The unit's lists, its year, and what it decided and published.
extension UnitFile {
  func disclosed() -> [String] {
    let titles = [
      ("subject", "执法主体"), ("officers", "执法人员名单"), ("duties", "职责"), ("powers", "权限（权责清单）"), ("basis", "执法依据"),
      ("procedure", "执法程序"), ("remedies", "救济渠道"), ("supervision", "监督方式"), ("randomInspectionList", "随机抽查事项清单"),
    ]
    let items = titles.filter { $0.0 != "randomInspectionList" || isInspecting }.enumerated().map { index, item in
      let isOpen = item.0 != "officers" || defect?.kind != .officersUndisclosed
      let head =
        "<item id=\"I\(index + 1)\" kind=\"\(item.0)\" title=\"\(item.1)\"\(isOpen ? " published=\"2019-06-28\"" : "") url=\"https://www.example.invalid/zfgs/\(unit.letters)/\(index + 1)\""
      guard item.0 == "powers" else { return head + "/>" }
      let updated = defect?.kind == .lateUpdate ? "2026-04-02" : "2026-03-10"
      return head + "><change id=\"CH2\" kind=\"powerList\" date=\"2026-03-02\" updated=\"\(updated)\"/></item>"
    }
    let windows =
      isPermitting
      ? section(
        "windows",
        [
          "<window id=\"W1\" name=\"行政许可窗口\" posts=\"yes\" sampleForms=\"yes\" progressQuery=\"yes\" consult=\"yes\" complaint=\"yes\"/>"
        ])
      : []
    return section("preDisclosure", items, " date=\"\(DistrictFile.asOf)\"") + windows
  }

  func lists() -> [String] {
    let day = " date=\"2026-01-01\" published=\"2026-01-04\""
    var lines = section(
      "reviewList", ["<reviewItem id=\"L1\" kind=\"penalty\" name=\"重大行政处罚\" threshold=\"对公民一万元以上、对单位十万元以上罚款\"/>"], day)
    if defect?.kind != .noRecordingList {
      lines += section(
        "recordingList", ["<recordingItem id=\"M1\" step=\"seizure\" name=\"查封、扣押\" need=\"full\"/>"], day)
    }
    if isPunishing {
      lines += section(
        "benchmarks",
        [
          "<benchmark id=\"B1\" of=\"P1\" name=\"行政处罚裁量基准\" number=\"\(unit.sign)〔2023〕8号\" date=\"2023-03-01\" published=\"2023-03-10\"/>"
        ])
    }
    return lines + ["  <entrustments/>", "  <monitorDevices/>"]
  }

  func inspected() -> [String] {
    guard isInspecting else { return ["  <inspections/>"] }
    let items = section(
      "inspectionItems",
      [
        "<inspectionItem id=\"X1\" name=\"\(unit.inspection)\" basis=\"\(unit.regulation)\" standard=\"\(unit.inspection)要点表\" published=\"2019-06-28\"/>"
      ],
      " date=\"2026-01-01\" cap=\"\(Self.inspectionCap)\" capPublished=\"2025-06-20\"")
    var done = inspections.enumerated().map { index, inspection in
      "<inspection id=\"N\(index + 1)\" date=\"\(inspection.date)\" item=\"X1\" name=\"\(unit.inspection)\" number=\"\(inspection.number)\" enterprise=\"yes\"/>"
    }
    if defect?.kind == .unlistedInspection {
      done.append("<inspection id=\"NX\" date=\"2026-04-15\" name=\"企业环保制度检查\" enterprise=\"yes\"/>")
    }
    return items + section("inspections", done)
  }

  func year(_ organisesReview: Bool) -> [String] {
    let published = defect?.kind == .lateReport ? "2026-02-03" : "2026-01-28"
    var year = [
      "<year id=\"Y2025\" of=\"2025\" end=\"2025-12-31\">",
      "  <report published=\"\(published)\" reportedGovernment=\"2026-01-26\" reportedSuperior=\"2026-01-26\" url=\"https://www.example.invalid/zfnb/\(unit.letters)/2025\"/>",
      "  <informationReport submitted=\"2026-01-20\" published=\"2026-01-30\"/>",
      "  <fines amount=\"1200000\" previous=\"1000000\"/>",
    ]
    if defect?.kind == .fineTarget {
      year.append(
        "  <fineTarget id=\"T1\" date=\"2025-02-10\" title=\"2025年罚没收入任务分解表\" amount=\"1500000\" linkedTo=\"budget\"/>")
    }
    if organisesReview {
      year.append(
        "  <caseReview id=\"K1\" date=\"2025-11-20\" organiser=\"\(unit.name)\" units=\"23\" unitsReviewed=\"23\" files=\"92\" published=\"2025-12-01\"/>"
      )
    }
    let reported = defect?.kind == .lateCorrection ? "2026-04-06" : "2026-04-02"
    return section("years", year + ["</year>"])
      + section(
        "supervision",
        [
          "<supervisionPaper id=\"S1\" kind=\"opinion\" number=\"青执监意〔2026〕\(unit.number)号\" issuer=\"青石区司法局\" issued=\"2026-03-05\" due=\"2026-04-05\" corrected=\"2026-03-28\" reported=\"\(reported)\"/>"
        ])
  }

  func penaltyLines() -> [String] {
    var lines = penalties.enumerated().map { index, penalty in
      "<penalty id=\"D\(index + 1)\" number=\"\(penalty.number)\" date=\"\(penalty.date)\" partyKind=\"\(penalty.partyKind)\" fine=\"\(penalty.fine)\""
        + (penalty.filed.map { " filed=\"\($0)\" filedWith=\"青石区司法局\"" } ?? "") + "/>"
    }
    if defect?.kind == .penaltyUnfiled {
      lines.append("<penalty id=\"DX\" date=\"2026-04-10\" partyKind=\"organisation\" fine=\"100000\"/>")
    }
    return lines
  }

  func publicationLines() -> [String] {
    publications.enumerated().map { index, entry in
      "<publication id=\"U\(index + 1)\" number=\"\(entry.number)\" date=\"\(entry.date)\" published=\"\(entry.published)\"/>"
    }
  }
}
