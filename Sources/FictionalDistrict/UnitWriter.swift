import Model
import StatutoryTime

/// Writes the files of one unit as planned.
struct UnitWriter {
  private let plan: UnitPlan
  private let kitchen: Kitchen
  private var unit: UnitProfile { plan.unit }
  /// What the review must say, in the order of the files.
  private(set) var files: [SampleFile] = []
  private(set) var across: [Across] = []
  private var publications: [UnitFile.Publication] = []
  private var penalties: [UnitFile.Penalty] = []
  private var inspections: [UnitFile.Inspection] = []

  init(_ plan: UnitPlan, kitchen: Kitchen) {
    self.plan = plan
    self.kitchen = kitchen
  }

  mutating func write<Failure: Error>(_ put: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    let folder = "units/\(unit.folder)"
    for (place, planned) in plan.cases.enumerated() {
      let (path, made) = caseFiles(planned, place, in: folder + "/cases")
      for (name, bytes) in made { try put(name, bytes) }
      note(planned, path)
    }
    for broken in BrokenFile.all where broken.unit == unit.letters {
      let path = "\(folder)/cases/\(broken.name)"
      try put(path, broken.bytes(from: exampleCase()))
      files.append(
        SampleFile(
          path: path, scope: .caseFile, base: "", recipe: broken.recipe, quality: "broken", what: broken.what,
          expected: .broken(why: broken.what)))
    }
    listWithoutFile()
    let unitFile = UnitFile(
      unit, officers: plan.pairs * 2, publications: publications, penalties: penalties, inspections: inspections)
    try put("\(folder)/unit.xml", Array(unitFile.text().utf8))
    files.append(
      SampleFile(
        path: "\(folder)/unit.xml", scope: .unit, base: "", recipe: unitFile.defect?.name ?? "sound",
        quality: unitFile.defect == nil ? "sound" : "defective", what: unitFile.defect?.what ?? "",
        expected: .judged(
          findings: unitFile.defect?.plants.map(\.finding) ?? [], outcomes: unitFile.defect?.plants.map(\.outcome) ?? []
        )))
  }

  /// The case in its form: a file, in two units also a folder with attachments, a zip and a file in another encoding.
  private func caseFiles(
    _ planned: PlannedCase, _ place: Int, in folder: String
  ) -> (path: String, files: [(String, [UInt8])]) {
    let form = CaseForm(unit: unit, place: place, kitchen.recipes[planned.recipe])
    let values = values(planned, form)
    let bytes = kitchen.templates[planned.recipe].write(values)
    let name = "QS-\(unit.letters)-\(year(planned))-\(padded(planned.order, 4))"
    return form.files(bytes, name: "\(folder)/\(name)")
  }

  private func year(_ planned: PlannedCase) -> Int {
    kitchen.templates[planned.recipe].anchor(movedBy: planned.weeks).day.year
  }

  private func values(_ planned: PlannedCase, _ form: CaseForm) -> CaseValues {
    let recipe = kitchen.recipes[planned.recipe]
    let kind: Party.Kind =
      switch recipe.base {
      case .summaryPenalty: .person
      case .noPenalty: .shop
      default: .company
      }
    let parties = [Party(kind, number: planned.party), Party(.company, number: planned.party + 1)]
    let isCopied = planned.tie?.across == .copiedReasons
    var chance = SplitMix64(seed: planned.seed)
    return CaseValues(
      unit: unit, weeks: planned.weeks, parties: parties,
      officers: [unit.officer(planned.pair * 2), unit.officer(planned.pair * 2 + 1)],
      device: padded(unit.number, 2) + padded(planned.pair + 1, 2), matter: matter(planned, recipe), fine: planned.fine,
      numbers: planned.numbers, order: planned.order,
      reasoning: isCopied ? DistrictPlan.copied : Story.reasoning(parties[0], seed: planned.seed),
      street: Story.street(seed: planned.seed), project: Story.project(seed: planned.seed),
      digests: form.digests ?? (0..<6).map { _ in chance.digest() })
  }

  private func matter(_ planned: PlannedCase, _ recipe: Recipe) -> UnitProfile.Matter {
    // Two organs fine one act: they write of the same.
    if planned.tie?.across == .twoFines { return DistrictPlan.sharedMatter }
    return switch recipe.base {
    case .penaltyWithHearing, .penaltyWithHearing2020: unit.major
    case .summaryPenalty: UnitProfile.small
    default: unit.matters.isEmpty ? unit.major : unit.matters[planned.matter]
    }
  }

  private func exampleCase() -> [UInt8] {
    guard let planned = plan.cases.first else { return [] }
    let form = CaseForm.plain
    return kitchen.templates[planned.recipe].write(values(planned, form))
  }

  private mutating func note(_ planned: PlannedCase, _ path: String) {
    let recipe = kitchen.recipes[planned.recipe]
    files.append(
      SampleFile(
        path: path, scope: .caseFile, base: recipe.base.rawValue, recipe: recipe.name, quality: recipe.quality.rawValue,
        what: recipe.what,
        expected: .judged(findings: recipe.plants.map(\.finding), outcomes: recipe.plants.map(\.outcome))))
    register(planned, recipe)
    guard let tie = planned.tie else { return }
    if let index = across.firstIndex(where: { $0.kind == tie.across }) {
      across[index].files.append(path)
    } else {
      across.append(Across(kind: tie.across, files: [path], what: what(planned, tie.across)))
    }
  }

  /// Puts the decision on the unit's lists.
  private mutating func register(_ planned: PlannedCase, _ recipe: Recipe) {
    let template = kitchen.templates[planned.recipe]
    func moved(_ day: Day) -> Day { day.adding(days: Int32(planned.weeks * 7)) }
    if recipe.base == .inspection {
      let notice = template.series.isEmpty ? "" : number(planned, 0)
      inspections.append(UnitFile.Inspection(number: notice, date: moved(template.anchor)))
    }
    guard let series = template.decisionSeries, let decided = template.decidedOn else { return }
    let own = number(planned, series)
    for entry in template.published where planned.tie?.across != .notOnList {
      publications.append(
        UnitFile.Publication(
          number: number(planned, entry.series), date: moved(entry.decided), published: moved(entry.published)))
    }
    if planned.fine > 0, planned.tie?.across != .notOnList {
      penalties.append(
        UnitFile.Penalty(
          number: own, date: moved(decided), partyKind: recipe.base == .summaryPenalty ? "person" : "organisation",
          fine: planned.fine, filed: template.filedOn.map(moved)))
    }
  }

  private func number(_ planned: PlannedCase, _ series: Int) -> String {
    let template = kitchen.templates[planned.recipe]
    let paper = template.series[series]
    let year = paper.year + template.anchor(movedBy: planned.weeks).years
    return "\(unit.sign)\(paper.name)〔\(year)〕\(planned.numbers[series])号"
  }

  private func what(_ planned: PlannedCase, _ kind: Across.Kind) -> String {
    let template = kitchen.templates[planned.recipe]
    let party = Party(.company, number: planned.party)
    let own = template.decisionSeries.map { number(planned, $0) } ?? ""
    return switch kind {
    case .duplicateNumber: "两份决定书同为\(own)"
    case .numberOrder: "文号先后与日期先后相反，其中一份为\(own)"
    case .officerTwice: "\(unit.officer(planned.pair * 2).name)（\(unit.officer(planned.pair * 2).certificate)）同一时间在两处执法"
    case .twoFines: "\(party.name)（\(party.code)）因同一违法行为被两个单位罚款"
    case .inspectedTooOften: "一年内检查\(party.name)（\(party.code)）超过公布的上限\(UnitFile.inspectionCap)次"
    case .publishedWithoutFile: "公示和处罚清单有\(own)，没有案卷"
    case .notOnList: "案卷记载已经公示，公示和处罚清单没有\(own)"
    case .copiedReasons: "说理文字逐字相同"
    }
  }

  /// One unit published a decision that nobody filed.
  private mutating func listWithoutFile() {
    guard unit.letters == "CG", let day = Day(year: 2025, month: 11, day: 12) else { return }
    let number = "\(unit.sign)罚决〔2025〕9001号"
    publications.append(UnitFile.Publication(number: number, date: day, published: day.adding(days: 6)))
    penalties.append(
      UnitFile.Penalty(number: number, date: day, partyKind: "organisation", fine: 2000, filed: nil))
    across.append(
      Across(kind: .publishedWithoutFile, files: ["units/\(unit.folder)/unit.xml"], what: "公示和处罚清单有\(number)，没有案卷"))
  }
}
