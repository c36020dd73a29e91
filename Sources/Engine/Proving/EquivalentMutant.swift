import Model

/// A mutant that no example can catch, because the changed rule says the same, and why it does.
struct EquivalentMutant: Sendable {
  let id: String
  let reason: BilingualText
  let origin: RuleOrigin
}

/// Reads `Rules/equivalent-mutants.xml`:
/// `<equivalent id="PUB-10/when/drop[…]"><reason xml:lang="zh">…</reason><reason xml:lang="en">…</reason></equivalent>`.
struct EquivalentReader {
  var problems: RuleProblems

  mutating func list(_ root: RuleElement) -> [EquivalentMutant] {
    var list: [EquivalentMutant] = []
    for element in root.children {
      guard element.name == "equivalent", let id = element["id"], let reason = element.bilingual("reason"),
        element.children("reason").contains(where: { $0["lang"] == "en" }), !reason.zh.isEmpty, !reason.en.isEmpty
      else {
        problems.add(
          "equivalent.incomplete", element.origin, zh: "等价变异要写 id 和中英文理由（reason）",
          en: "an equivalent mutant needs its id and a reason in Chinese and English")
        continue
      }
      if list.contains(where: { $0.id == id }) {
        problems.add("equivalent.twice", element.origin, zh: "“\(id)”写了两次", en: "“\(id)” stands twice")
        continue
      }
      list.append(EquivalentMutant(id: id, reason: reason, origin: element.origin))
    }
    return list
  }
}
