import Model
import SafeXML
import StatutoryTime

/// Lays out when everything happened, from the file and from what judging it has computed.
///
/// Like the lines that identify a case, events are shown and never judged; so they are read straight from the file.
struct TimelineBuilder {
  let builder: VerdictBuilder
  let judgements: [RequirementJudgement]
  let timed: [TimedPoint]
  let rules: RuleSet
  let tree: XMLTree
  let index: CaseIndex
  let names: CaseNames

  init(builder: VerdictBuilder, judgements: [RequirementJudgement], timed: [TimedPoint]) {
    self.builder = builder
    self.judgements = judgements
    self.timed = timed
    rules = builder.rules
    // Taken once: every look at the judge's own would copy all that it has found out.
    tree = builder.tree
    index = builder.judge.facts.index
    names = builder.judge.facts.names
  }

  /// - Parameter verdicts: those of the same judgements; their findings are named where they stand.
  func timeline(_ verdicts: [Verdict]) -> CaseTimeline {
    let tellings = tellings(verdicts)
    var steps: [Step] = []
    for node in tree.children(of: 0) {
      let (namespace, name) = tree.vocabulary[tree.nodes[Int(node)].name]
      guard namespace == rules.scope.namespace else { continue }
      switch name {
      case "acts": steps += self.steps(under: node, .act, ActLabel.acts, tellings)
      case "disclosure": steps += self.steps(under: node, .disclosure, ActLabel.disclosure, tellings)
      default: break
      }
    }
    let order = steps.indices.sorted { a, b in
      steps[a].order != steps[b].order ? steps[a].order < steps[b].order : a < b
    }
    return CaseTimeline(
      events: order.map { steps[$0].event }, deadlines: deadlines(), recordedActs: recordedActs(order.map { steps[$0] })
    )
  }

  /// An event with what else the file says of it.
  struct Step {
    let node: XMLTree.Index
    let event: CaseTimeline.Event
    let start: Moment?
    let end: Moment?

    /// Days before their hours, what has no day last.
    var order: Int64 {
      switch start {
      case .day(let day): 2 * Int64(day.serial) * 86_400 - 1
      case .instant(let instant): 2 * instant.seconds
      case nil: .max
      }
    }
  }

  private func steps(
    under parent: XMLTree.Index, _ kind: CaseTimeline.Event.Kind, _ labels: [String: BilingualText],
    _ tellings: [String: [String]]
  ) -> [Step] {
    tree.children(of: parent).compactMap { node in
      let (namespace, name) = tree.vocabulary[tree.nodes[Int(node)].name]
      guard namespace == rules.scope.namespace, let label = labels[name] else { return nil }
      var times = claims(on: node)
      if let own = beginning(of: node) ?? moment(names.approved, of: node) { times.insert(own, at: 0) }
      let start = times.first
      let end = moment(names.end, of: node)
      let (id, place) = (builder.words.item(node), builder.place(of: node))
      let event = CaseTimeline.Event(
        id: id, kind: kind, name: name, label: label, start: start?.description,
        end: end?.description, disputed: times.dropFirst().filter { $0 != start }.map(\.description),
        place: place, findings: (tellings[place.path] ?? []) + (id == place.path ? [] : tellings[id] ?? []))
      return Step(node: node, event: event, start: start, end: end)
    }
  }

  /// When rival accounts say that it happened.
  private func claims(on node: XMLTree.Index) -> [Moment] {
    guard index.marks[Int(node)].contains(.claim) else { return [] }
    return tree.children(of: node).filter { tree.nodes[Int($0)].name == names.claim }
      .compactMap(beginning)
  }

  /// Its date, with the hour of its start where that lies on the same day.
  private func beginning(of node: XMLTree.Index) -> Moment? {
    let (date, start) = (moment(names.date, of: node), moment(names.start, of: node))
    guard let date, case .day = date, let start, start.day == date.day else { return date ?? start }
    return start
  }

  func moment(_ name: XMLName, of node: XMLTree.Index) -> Moment? {
    guard let attribute = tree.attribute(name, of: node), let slice = tree.valueSlice(of: attribute) else {
      return nil
    }
    return Moment(iso: tree.values, Int(slice.start), Int(slice.end))
  }

  /// Findings and notes by the path of the act or step of disclosure in which they stand; those that stand elsewhere by
  /// the item that they judge.
  private func tellings(_ verdicts: [Verdict]) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for index in verdicts.indices where !verdicts[index].findings.isEmpty {
      for finding in verdicts[index].findings {
        found[finding.place.flatMap { Self.step($0.path) } ?? finding.item, default: []].append(finding.id)
      }
    }
    return found
  }

  /// `/caseFile/acts/service[2]` of `/caseFile/acts/service[2]/@date`; nil outside acts and disclosure.
  private static func step(_ path: String) -> String? {
    let (bytes, slash) = (path.utf8, UInt8(ascii: "/"))
    guard let section = bytes.dropFirst().firstIndex(of: slash).map(bytes.index(after:)),
      let end = bytes[section...].firstIndex(of: slash),
      bytes[section..<end].elementsEqual("acts".utf8) || bytes[section..<end].elementsEqual("disclosure".utf8),
      case let step = bytes[bytes.index(after: end)...], step.first != UInt8(ascii: "@")
    else { return nil }
    return step.firstIndex(of: slash).map { String(path[..<$0]) } ?? path
  }

  func id(_ point: PointJudgement, _ position: Int, isNote: Bool) -> String {
    let requirement = rules.requirements[point.requirement]
    return requirement.findingID(
      requirement.editions[point.edition].checks[point.check],
      item: builder.words.item(point.item),
      position: position, isNote: isNote)
  }
}
