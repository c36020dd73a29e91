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

  /// Every bar on all that it may fall on: never silent about what the file does not carry.
  func judged(_ bars: [PublicationGate.Bar], _ judge: inout CaseJudge) -> [BarJudgement] {
    var judged: [BarJudgement] = []
    for bar in bars { judged += self.judged(bar, &judge) }
    return judged
  }

  private func judged(_ bar: PublicationGate.Bar, _ judge: inout CaseJudge) -> [BarJudgement] {
    guard let each = bar.each else { return [judged(bar, item: nil, &judge)] }
    let things = judge.facts.all(each)
    guard !things.isEmpty else { return [missing(each, bar, &judge)] }
    let nodes = things.places.map { judge.facts.reached[$0] }
    let concerned = drafts.reduce(into: Set<XMLTree.Index>()) { $0.formUnion(matters(of: $1, judge)) }
    var judged: [BarJudgement] = []
    for node in nodes where isConcerned(node, by: concerned, judge) {
      judged.append(self.judged(bar, item: node, &judge))
    }
    return judged
  }

  private func judged(
    _ bar: PublicationGate.Bar, item: XMLTree.Index?, _ judge: inout CaseJudge
  ) -> BarJudgement {
    let scopes = item.map { Scopes($0) } ?? Scopes()
    var truth = Truth.no
    let notes = judge.noting { truth = $0.facts.truth(bar.when, scopes: scopes) }
    let answer: BarJudgement.Answer =
      switch truth {
      case .no: .free
      case .yes: .holds
      case .blocked, .open: .open(judge.whyOpen(notes))
      }
    return BarJudgement(
      bar: bar, item: item ?? 0, itemName: item.map { judge.facts.itemName($0) } ?? "", answer: answer,
      reads: notes.reads)
  }

  /// Whether there is anything on which a bar could fall.
  private func missing(_ each: ThingID, _ bar: PublicationGate.Bar, _ judge: inout CaseJudge) -> BarJudgement {
    let fact = rules.traits.existence[Int(each)]
    let reading = judge.facts.noInstance(of: each)
    return BarJudgement(
      bar: bar, item: 0, itemName: "", answer: reading.answer == .absent ? .free : .open(.missing(fact)),
      reads: [ReadingNotes.Read(fact: fact, reading: reading, isKey: false)])
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
