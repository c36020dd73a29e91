import Model
import SafeXML

/// Masks in what people wrote the persons whom the case names, and long numbers.
struct PersonalWords {
  private let masking: Masking
  private let names: [String]

  init(tree: XMLTree, scope: RuleScope, masking: Masking) {
    self.masking = masking
    guard !masking.isOff, let name = tree.vocabulary.find("name", namespace: nil) else {
      names = []
      return
    }
    var found: Set<String> = []
    for section in tree.children(of: 0)
    where tree.vocabulary[tree.nodes[Int(section)].name] == (scope.namespace, "parties") {
      for person in tree.children(of: section) {
        guard let value = tree.attribute(named: name, of: person) else { continue }
        let text = trimmed(tree.string(ofValue: value))
        if masking.name(text) != text { found.insert(text) }
      }
    }
    // The longer first: one name may begin another.
    names = found.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  func masked(_ verdict: HumanVerdict) -> HumanVerdict {
    guard !masking.isOff else { return verdict }
    return HumanVerdict(
      finding: verdict.finding, state: verdict.state, reason: masked(verdict.reason), who: verdict.who,
      when: verdict.when, number: verdict.number, seat: verdict.seat, level: verdict.level,
      grading: verdict.grading, gate: verdict.gate,
      revisedBy: verdict.revisedBy, answers: verdict.answers, lapsed: verdict.lapsed, exemption: verdict.exemption)
  }

  func masked(_ objection: Objection) -> Objection {
    guard !masking.isOff else { return objection }
    return Objection(
      number: objection.number, finding: objection.finding, by: masked(objection.by), when: objection.when,
      text: masked(objection.text), evidence: masked(objection.evidence), outcome: objection.outcome)
  }

  func masked(_ text: String) -> String {
    var text = text
    for name in names { text.replace(name, with: masking.name(name)) }
    return withoutNumbers(text)
  }

  /// Telephone, account and identity numbers have eleven figures or more; a date or a document number has not.
  private func withoutNumbers(_ text: String) -> String {
    var out = ""
    var run = ""
    func flush() {
      out += run.count >= 11 ? masking.text(run, .number) : run
      run = ""
    }
    for character in text {
      if character.isASCII, character.isNumber || (character == "X" && run.count >= 11) {
        run.append(character)
      } else {
        flush()
        out.append(character)
      }
    }
    flush()
    return out
  }
}
