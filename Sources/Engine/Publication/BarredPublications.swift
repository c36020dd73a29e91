import Model
import SafeXML

/// Finds what bars the publication of a case's drafts.
struct BarredPublications {
  private let rules: RuleSet
  private let tree: XMLTree
  private let drafts: [XMLTree.Index]

  init(_ published: DraftsPublished, rules: RuleSet) {
    self.rules = rules
    tree = published.readCase.tree
    drafts = published.drafts
  }

  /// Where a bar holds, or nobody can say whether it does: never silent about what the file does not carry.
  func bars(
    _ bar: PublicationGate.Bar, _ judge: inout CaseJudge, _ builder: VerdictBuilder
  ) -> [PublicationReading.Bar] {
    guard let each = bar.each else { return answer(bar, item: nil, &judge, builder).map { [$0] } ?? [] }
    let things = judge.facts.all(each)
    if things.isEmpty {
      guard judge.facts.noInstance(of: each).answer != .absent else { return [] }
      let why = ReasonWording(rules: rules, masking: builder.masking).because(
        .missing(rules.traits.existence[Int(each)]))
      return [found(bar, item: 0, name: "", open: why, builder)]
    }
    let nodes = things.places.map { judge.facts.reached[$0] }
    let concerned = drafts.reduce(into: Set<XMLTree.Index>()) { $0.formUnion(matters(of: $1, judge)) }
    return nodes.filter { isConcerned($0, by: concerned, judge) }.compactMap { answer(bar, item: $0, &judge, builder) }
  }

  private func answer(
    _ bar: PublicationGate.Bar, item: XMLTree.Index?, _ judge: inout CaseJudge, _ builder: VerdictBuilder
  ) -> PublicationReading.Bar? {
    let scopes = item.map { Scopes($0) } ?? Scopes()
    var open: BilingualText?
    switch judge.facts.truth(bar.when, scopes: scopes) {
    case .no: return nil
    case .yes: break
    case .blocked, .open:
      let notes = judge.noting { _ = $0.facts.truth(bar.when, scopes: scopes) }
      open = ReasonWording(rules: rules, masking: builder.masking).because(judge.whyOpen(notes))
    }
    return found(bar, item: item ?? 0, name: item.map { judge.facts.itemName($0) } ?? "", open: open, builder)
  }

  private func found(
    _ bar: PublicationGate.Bar, item: XMLTree.Index, name: String, open: BilingualText?, _ builder: VerdictBuilder
  ) -> PublicationReading.Bar {
    PublicationReading.Bar(
      id: bar.id, item: name, ruling: bar.ruling, open: open, message: bar.message, remedy: bar.remedy,
      place: builder.place(Reading(.absent, at: item)), basis: bar.basis, saidBy: bar.saidBy)
  }

  /// A file may hold several decisions: what is of another one than the drafts does not bar them.
  private func isConcerned(_ node: XMLTree.Index, by targets: Set<XMLTree.Index>, _ judge: CaseJudge) -> Bool {
    guard !targets.isEmpty, !targets.contains(node) else { return true }
    let own = matters(of: node, judge)
    return own.isEmpty ? !isAct(node) : !targets.isDisjoint(with: own)
  }

  /// What an element is about in the end: a draft may name the service or the paper of a decision instead of it, and so may
  /// what revokes or withholds that decision.
  private func matters(of node: XMLTree.Index, _ judge: CaseJudge) -> Set<XMLTree.Index> {
    var found: Set<XMLTree.Index> = []
    var next = targets(of: node, judge)
    while let one = next.popLast() {
      guard found.insert(one).inserted, !Self.results.contains(tree.localName(of: one)) else { continue }
      next += targets(of: one, judge)
    }
    return found
  }

  /// What is published on its own, and not as a step towards something else.
  private static let results: Set<String> = ["decision", "seizure", "freezing", "preservation", "inspection"]

  private func isAct(_ node: XMLTree.Index) -> Bool {
    let parent = tree.nodes[Int(node)].parent
    return parent >= 0 && tree.localName(of: parent) == "acts"
  }

  /// What an element is about, by its `of`.
  private func targets(of node: XMLTree.Index, _ judge: CaseJudge) -> [XMLTree.Index] {
    guard let of = tree.vocabulary.find("of", namespace: nil), let attribute = tree.attribute(of, of: node) else {
      return []
    }
    return Array(judge.facts.index.references.targets(of: attribute))
  }
}
