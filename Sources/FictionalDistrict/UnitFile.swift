import StatutoryTime

/// `unit.xml` of one unit: registers, lists and yearly reports as of the day of the review.
struct UnitFile {
  /// A decision on the unit's list of publications.
  struct Publication: Sendable {
    let number: String
    let date: Day
    let published: Day
  }

  /// A fine that the unit imposed, and when it was filed with the government.
  struct Penalty: Sendable {
    let number: String
    let date: Day
    let partyKind: String
    let fine: Int
    let filed: Day?
  }

  /// An inspection of an enterprise.
  struct Inspection: Sendable {
    let number: String
    let date: Day
  }

  /// Inspections of one enterprise in a year, as every unit publishes it.
  static let inspectionCap = 2

  let unit: UnitProfile
  let defect: UnitDefect?
  let officers: Int
  let publications: [Publication]
  let penalties: [Penalty]
  let inspections: [Inspection]

  init(
    _ unit: UnitProfile, officers: Int, publications: [Publication], penalties: [Penalty], inspections: [Inspection]
  ) {
    self.unit = unit
    defect = UnitDefect.all[unit.letters]
    self.officers = officers
    self.publications = publications.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
    self.penalties = penalties.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
    self.inspections = inspections.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
  }

  var isPunishing: Bool {
    unit.kinds.contains { !Self.permits.contains($0) && $0 != .inspection && $0 != .expropriation }
  }
  var isPermitting: Bool { !unit.kinds.filter(Self.permits.contains).isEmpty }
  var isInspecting: Bool { unit.kinds.contains(.inspection) || !inspections.isEmpty }

  private static let permits: [BaseCase.Kind] = [.permit, .permitRefused, .permitRenewal]

  var matters: String {
    var matters: [String] = []
    if isPunishing { matters.append("penalty") }
    if isPermitting { matters.append("permit") }
    if isInspecting { matters.append("inspection") }
    return matters.isEmpty ? "other" : matters.joined(separator: " ")
  }

  func text() -> String {
    let review = unit.letters == "SF"
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<!-- 虚构：青石区及其单位、企业、人员均不存在。 -->",
      "<unitFile xmlns=\"urn:anjuan:unit:1\" id=\"QS-\(unit.letters)\" date=\"\(DistrictFile.asOf)\" matters=\"\(matters)\" complete=\"true\">",
      "  <unit code=\"\(unit.code)\" name=\"\(unit.name)\" department=\"\(unit.department)\" place=\"411199\" level=\"county\" confirmed=\"2019-03-01\" announced=\"2019-03-10\" superior=\"石川市有关主管部门（虚构）\" organisesReview=\"\(review ? "yes" : "no")\"/>",
    ]
    lines += rules() + people() + powers() + disclosed() + guides() + lists() + inspected() + year(review)
    lines +=
      section("penalties", penaltyLines(), " complete=\"true\"")
      + section("publications", publicationLines(), " complete=\"true\"")
    return lines.joined(separator: "\n") + "\n</unitFile>\n"
  }

  func section(_ name: String, _ lines: [String], _ attributes: String = "") -> [String] {
    lines.isEmpty
      ? ["  <\(name)\(attributes)/>"] : ["  <\(name)\(attributes)>"] + lines.map { "    " + $0 } + ["  </\(name)>"]
  }

  private func rules() -> [String] {
    let titles = [("disclosure", "行政执法公示制度"), ("recording", "行政执法全过程记录制度"), ("legalReview", "重大执法决定法制审核制度")]
    return section(
      "rules",
      titles.enumerated().map { index, rule in
        "<rule id=\"R\(index + 1)\" kind=\"\(rule.0)\" title=\"\(rule.1)\" date=\"2019-06-20\" published=\"2019-06-28\"/>"
      }, " date=\"\(DistrictFile.asOf)\"")
  }

  private func people() -> [String] {
    var people = (0..<officers).map { index in
      let officer = unit.officer(index)
      return
        "<officer id=\"O\(index + 1)\" name=\"\(officer.name)\" certificate=\"\(officer.certificate)\" issuer=\"河南省人民政府\" validFrom=\"2023-01-01\" validTo=\"2027-12-31\" status=\"valid\" employment=\"permanent\" acts=\"yes\"/>"
    }
    if defect?.kind == .noCertificate {
      people.append("<officer id=\"OX\" name=\"石某\" employment=\"permanent\" acts=\"yes\" complete=\"true\"/>")
    }
    let reviewers = (0...(officers / 20)).map { index in
      "<reviewer id=\"V\(index + 1)\" name=\"\(unit.staff(2))\(index == 0 ? "" : "\(index)")\" role=\"caseReviewer\" fullTime=\"yes\" firstReviewDate=\"2019-05-06\" lawQualification=\"A20184111990001\"/>"
    }
    let day = " date=\"\(DistrictFile.asOf)\""
    return section("officers", people, day) + section("reviewers", reviewers, day)
      + section(
        "recorders",
        ["<recorder id=\"C1\" name=\"\(unit.staff(4))\" officer=\"O1\" device=\"J-\(padded(unit.number, 2))01\"/>"], day
      )
  }

  private func powers() -> [String] {
    var powers: [String] = []
    if isPunishing {
      powers.append(
        "<power id=\"P1\" kind=\"penalty\" name=\"对违反\(unit.regulation)的处罚\" basis=\"\(unit.regulation)\" exercised=\"yes\"/>"
      )
    }
    if isPermitting {
      powers.append(
        "<power id=\"P2\" kind=\"permit\" name=\"\(unit.permit)\" basis=\"\(unit.regulation)\" exercised=\"yes\"/>")
    }
    if !isPunishing, !isPermitting {
      powers.append(
        "<power id=\"P4\" kind=\"other\" name=\"国有土地上房屋征收\" basis=\"\(unit.regulation)\" exercised=\"yes\"/>")
    }
    powers.append("<power id=\"P3\" kind=\"other\" name=\"其他权责\" exercised=\"no\"/>")
    return section("powers", powers, " date=\"2026-01-01\" published=\"2026-01-04\"")
  }

  private func guides() -> [String] {
    var guides: [String] = []
    if isPunishing {
      guides.append(
        "<guide id=\"G1\" of=\"P1\" title=\"行政处罚办事指南\" receivingOrg=\"执法机构\" approvingOrg=\"\(unit.name)\" conditions=\"依法立案\" papers=\"陈述申辩材料\" timeLimit=\"自立案之日起九十日\" published=\"2021-07-20\"/>"
      )
    }
    if isPermitting, defect?.kind != .noGuide {
      guides.append(
        "<guide id=\"G2\" of=\"P2\" title=\"\(unit.permit)服务指南\" receivingOrg=\"行政许可窗口\" approvingOrg=\"\(unit.name)\" conditions=\"符合法定条件\" papers=\"申请书、主体资格证明\" timeLimit=\"二十个工作日\" published=\"2021-07-20\"/>"
      )
    }
    if !isPunishing, !isPermitting {
      guides.append(
        "<guide id=\"G4\" of=\"P4\" title=\"房屋征收办事指南\" receivingOrg=\"征收机构\" approvingOrg=\"\(unit.name)\" conditions=\"公共利益需要\" papers=\"征收补偿方案\" timeLimit=\"依补偿方案\" published=\"2021-07-20\"/>"
      )
    }
    let used = [isPunishing ? "P1" : nil, isPermitting ? "P2" : nil, isPunishing || isPermitting ? nil : "P4"]
      .compactMap(\.self).joined(separator: " ")
    if !used.isEmpty {
      guides.append("<flowchart id=\"F1\" of=\"\(used)\" title=\"行政执法流程图\" published=\"2021-07-20\"/>")
    }
    return section("guides", guides, " date=\"\(DistrictFile.asOf)\"")
  }
}
