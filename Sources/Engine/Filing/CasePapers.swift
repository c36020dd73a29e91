import Model
import SafeXML

/// What a filing shows of a case without judging it: penalties, papers, and with whom it was filed.
struct CasePapers {
  private let tree: XMLTree
  private let index: CaseIndex
  private let namespace: String
  private let masking: Masking

  init(_ judge: CaseJudge, namespace: String, _ masking: Masking) {
    tree = judge.facts.tree
    index = judge.facts.index
    self.namespace = namespace
    self.masking = masking
  }

  /// An attribute, masked like every text of a case.
  func value(_ name: String, of node: XMLTree.Index) -> String {
    tree.written(name, of: node).map { masking.text($0) } ?? ""
  }

  /// Each penalty of a decision in words, with its sum or its days.
  func penalties(of decision: XMLTree.Index, _ words: CodeWords) -> [BilingualText] {
    children("penalty", of: decision).map { penalty in
      let (kind, amount) = (value("kind", of: penalty), value("amount", of: penalty))
      let days = value("days", of: penalty)
      let (zh, en) = (words.text(kind, of: "penalty.kind", .zh), words.text(kind, of: "penalty.kind", .en))
      if !amount.isEmpty { return BilingualText(zh: "\(zh) \(amount) 元", en: "\(en): \(amount) yuan") }
      return days.isEmpty
        ? BilingualText(zh: zh, en: en) : BilingualText(zh: "\(zh) \(days) 日", en: "\(en): \(days) days")
    }
  }

  /// The organ with which a decision was filed.
  func filedWith(_ decision: XMLTree.Index) -> String {
    let filing = section("acts").flatMap { children("filingForRecord", of: $0) }.first { isAbout($0, decision) }
    return filing.map { value("to", of: $0) } ?? ""
  }

  func state(of enclosure: FilingRule.Enclosure, _ decision: XMLTree.Index) -> FilingReading.Enclosure.State {
    if enclosure.isMadeHere { return .madeHere }
    let documents = section("documents")
    let papers = documents.flatMap { children("document", of: $0) }.filter {
      enclosure.documents.contains(value("kind", of: $0))
    }
    if let paper = papers.first(where: { isAbout($0, decision) }) {
      return .there(title: value("title", of: paper), id: value("id", of: paper), pages: value("pages", of: paper))
    }
    // A paper that names no act may be this one's.
    if papers.contains(where: { value("of", of: $0).isEmpty }) { return .unknown }
    return documents.contains { index.complete[Int($0)] } ? .missing : .unknown
  }

  private func section(_ name: String) -> [XMLTree.Index] { children(name, of: 0) }

  private func children(_ name: String, of node: XMLTree.Index) -> [XMLTree.Index] {
    tree.children(name, in: namespace, of: node)
  }

  private func isAbout(_ node: XMLTree.Index, _ decision: XMLTree.Index) -> Bool {
    guard let of = tree.vocabulary.find("of", namespace: nil), let attribute = tree.attribute(of, of: node) else {
      return false
    }
    return index.references.targets(of: attribute).contains(decision)
  }
}
