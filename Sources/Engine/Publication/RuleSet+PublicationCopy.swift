package import Model
import SafeXML
import StatutoryTime

/// Why there is no publication copy of a case.
package enum PublicationCopyFault: Error, Hashable {
  /// The file cannot be read, the day is none, or the rules say nothing about publications.
  case unreadable
  /// There is nothing to be published.
  case noDraft
  /// In the draft of this id something stays that the search still finds.
  case notClean(draft: String)
}

extension RuleSet {
  /// The publication copy of a case: drafts masked, what was masked, records for the credit platform, and the case with its
  /// drafts replaced. The case itself is only read.
  package func publicationCopy(
    _ bytes: [UInt8], name: String, setting: ReviewSetting
  ) throws(PublicationCopyFault) -> PublicationCopy {
    guard let gate, let asOf = Day(iso: setting.asOf), let original = read(bytes, name: name).readCase else {
      throw .unreadable
    }
    let published = DraftsPublished(original, on: asOf, namespace: scope.namespace)
    guard !published.drafts.isEmpty else { throw .noDraft }
    var judge = judge(published.readCase, asOf: asOf, setting)
    let mask = mask(gate, &judge)
    var writer = DraftMasking(tree: original.tree, mask: mask)
    writer.drop(dropped(gate, &judge))
    for draft in published.drafts { try writer.mask(draft) }
    let records = CreditRecordWriter(tree: original.tree, mask: mask, namespace: scope.namespace)
      .records(of: published.drafts)
    let summary = CaseSummaryBuilder(tree: original.tree, scope: scope, masking: Masking(isOff: false)).summary()
    let copy = PublicationCopy(
      caseID: summary.id, unit: summary.unit, drafts: writer.drafts, masks: writer.masks, records: records,
      caseFile: Array(writer.document().utf8))
    try mask.search(copy)
    try search(copy, name: name, gate, asOf: asOf, setting)
    return copy
  }

  /// The case of the copy, read as the gate reads it and searched by the same checks.
  private func search(
    _ copy: PublicationCopy, name: String, _ gate: PublicationGate, asOf: Day, _ setting: ReviewSetting
  ) throws(PublicationCopyFault) {
    guard let written = read(copy.caseFile, name: name).readCase else { throw .unreadable }
    let published = DraftsPublished(written, on: asOf, namespace: scope.namespace)
    var judge = judge(published.readCase, asOf: asOf, setting)
    for draft in published.drafts {
      for search in searches(gate, &judge) where search.item == nil || search.item == draft {
        guard case .failed = search.check.judge(&judge.facts, search.scopes) else { continue }
        throw .notClean(draft: judge.facts.itemName(draft))
      }
    }
  }

  /// A search for personal data, and the item that it is made for; nil is the case as a whole.
  private struct Search {
    let check: RedactedCheck
    let item: XMLTree.Index?

    /// Facts of its lists are numbered behind the item: without it they would be read from another element.
    var scopes: Scopes { item.map { Scopes($0) } ?? Scopes() }
  }

  /// Every search that the gate's requirements make, for each of their items.
  private func searches(_ gate: PublicationGate, _ judge: inout CaseJudge) -> [Search] {
    var found: [Search] = []
    for requirement in requirements where gate.policy.requirements.contains(requirement.id) {
      var items: [XMLTree.Index?] = [nil]
      if let each = requirement.each { items = judge.facts.all(each).places.map { judge.facts.reached[$0] } }
      for check in requirement.editions.last?.checks ?? [] {
        guard case .redacted(let redacted) = check.kind else { continue }
        found += items.map { Search(check: redacted, item: $0) }
      }
    }
    return found
  }

  /// What is masked: whatever the redaction checks of the gate's requirements search for, and names that may not be shown.
  private func mask(_ gate: PublicationGate, _ judge: inout CaseJudge) -> TextMask {
    var own: [String] = []
    var shown: [String] = []
    for search in searches(gate, &judge) {
      for value in search.check.values(search.check.own, &judge.facts, search.scopes) where !own.contains(value) {
        own.append(value)
      }
      for value in search.check.values(search.check.shown, &judge.facts, search.scopes) where !shown.contains(value) {
        shown.append(value)
      }
    }
    var names: [TextMask.HiddenName] = []
    for hide in gate.masking.hides {
      if let option = hide.option {
        guard options[option.name].map({ $0 == "yes" }) ?? option.isOnByDefault else { continue }
      }
      let things = judge.facts.all(hide.each)
      for node in things.places.map({ judge.facts.reached[$0] }) {
        let scopes = Scopes(node)
        if let when = hide.when, judge.facts.truth(when, scopes: scopes) != .yes { continue }
        guard let value = judge.facts.read(hide.fact, scopes: scopes).value else { continue }
        let name = judge.facts.text(value)
        if !name.isEmpty, !name.contains("某"), !name.contains("*"), !names.contains(where: { $0.name == name }) {
          names.append(TextMask.HiddenName(name: name, because: hide.because))
        }
      }
    }
    return TextMask(own: own, shown: shown, names: names, because: gate.masking.because)
  }

  private func dropped(
    _ gate: PublicationGate, _ judge: inout CaseJudge
  ) -> [(node: XMLTree.Index, because: BilingualText)] {
    var found: [(node: XMLTree.Index, because: BilingualText)] = []
    for drop in gate.masking.drops {
      let things = judge.facts.all(drop.each)
      for node in things.places.map({ judge.facts.reached[$0] })
      where judge.facts.truth(drop.when, scopes: Scopes(node)) == .yes {
        found.append((node, drop.because))
      }
    }
    return found
  }
}
