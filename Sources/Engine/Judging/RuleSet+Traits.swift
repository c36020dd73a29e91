package import Model
import SafeXML
import StatutoryTime

/// The conditions of the dictionary (`Rules/facts/selection.xml`) by which cases are drawn and chosen.
private enum TraitTerm: String, CaseIterable {
  case majorCase, heardCase, noPenaltyCase, coerciveCase, enterpriseCase, jointCase
  case closedCase, executedCase, overturnedCase

  var mark: SamplePlan.Mark? {
    switch self {
    case .majorCase: .major
    case .heardCase: .hearing
    case .noPenaltyCase: .noPenalty
    case .coerciveCase: .coercive
    case .enterpriseCase: .enterprise
    case .jointCase, .closedCase, .executedCase, .overturnedCase: nil
    }
  }

  var circumstance: CaseCircumstance? {
    switch self {
    case .closedCase: .closed
    case .executedCase: .executed
    case .overturnedCase: .overturned
    case .majorCase, .heardCase, .noPenaltyCase, .coerciveCase, .enterpriseCase, .jointCase: nil
    }
  }

  var isDifficult: Bool { self == .majorCase || self == .heardCase || self == .jointCase }
}

extension RuleSet {
  /// Identity and traits of a case, without judging it; nil with problems when it cannot be read at all.
  package func traits(
    _ bytes: [UInt8], name: String, setting: ReviewSetting
  ) -> (found: (summary: CaseSummary, traits: CaseTraits)?, problems: [Problem]) {
    guard let asOf = Day(iso: setting.asOf) else { return (nil, [CaseProblems.badAsOf(setting.asOf, file: name)]) }
    let (readCase, problems) = read(bytes, name: name)
    guard let readCase else { return (nil, problems) }
    var judge = judge(readCase, asOf: asOf, setting)
    let masking = Masking(setting, readCase, self)
    let summary = CaseSummaryBuilder(tree: readCase.tree, scope: scope, masking: masking).summary()
    return ((summary, traits(&judge, masking: masking, digest: setting.keyDigest ?? { _ in "" })), [])
  }

  /// - Parameter digest: of an officer's certificate and name, so that neither need be kept.
  func traits(_ judge: inout CaseJudge, masking: Masking, digest: (String) -> String) -> CaseTraits {
    var marks: Set<SamplePlan.Mark> = []
    var difficulty = 0
    var circumstances: [CaseCircumstance: Bool] = [:]
    let facts = dictionary.thingsByName["case"].map { dictionary[thing: $0].facts } ?? [:]
    for term in TraitTerm.allCases {
      guard let fact = facts[term.rawValue], case .term(let condition) = dictionary[fact: fact].source else { continue }
      let truth = judge.facts.truth(condition, scopes: Scopes(0))
      if truth == .yes, let mark = term.mark { marks.insert(mark) }
      if truth == .yes, term.isDifficult { difficulty += 1 }
      if let circumstance = term.circumstance, truth == .yes || truth == .no {
        circumstances[circumstance] = truth == .yes
      }
    }
    let outline = CaseOutline(judge.facts.tree, scope)
    return CaseTraits(
      procedure: outline.procedure, decidedOn: outline.decidedOn,
      officers: outline.officers.map { officer in
        let key = digest(officer.certificate.isEmpty ? officer.name : officer.certificate + "\n" + officer.name)
        return masking.text(masking.name(officer.name)) + (key.isEmpty ? "" : "#\(key.prefix(6))")
      }.sorted(), marks: marks, difficulty: difficulty, circumstances: circumstances)
  }
}

/// A few values read straight from the file, as a summary is: they are never judged.
private struct CaseOutline {
  private let tree: XMLTree
  let procedure: String
  let decidedOn: String
  let officers: [(name: String, certificate: String)]

  init(_ tree: XMLTree, _ scope: RuleScope) {
    self.tree = tree
    func attribute(_ name: String, of node: XMLTree.Index) -> String {
      tree.written(name, of: node) ?? ""
    }
    func children(_ name: String) -> [XMLTree.Index] {
      tree.children(of: 0).first { tree.localName(of: $0) == name }.map { Array(tree.children(of: $0)) } ?? []
    }
    let acts = children("acts")
    let decisions = acts.filter { tree.localName(of: $0) == "decision" }
    func last(_ nodes: [XMLTree.Index]) -> String {
      nodes.flatMap { node in ["date", "end", "start"].map { String(attribute($0, of: node).prefix(10)) } }
        .filter { Day(iso: $0) != nil }.max() ?? ""
    }
    procedure = decisions.first.map { attribute("procedure", of: $0) } ?? ""
    let isUnitFile = scope == .unit
    decidedOn = isUnitFile ? last([0]) : decisions.isEmpty ? last(acts) : last(decisions)
    // A unit's register is no list of who handled it.
    let handlers = isUnitFile ? [] : children("officers")
    officers = handlers.filter { tree.localName(of: $0) == "officer" }.map {
      (attribute("name", of: $0), attribute("certificate", of: $0))
    }.filter { !$0.0.isEmpty || !$0.1.isEmpty }
  }
}
