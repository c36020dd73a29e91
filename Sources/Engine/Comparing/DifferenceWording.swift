import Model

/// The fixed words around what changed, in one language.
struct DifferenceWording {
  let language: Language

  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var none: String { pick("（无）", "(none)") }

  /// `分值：6 → 4`
  func change(
    _ zh: String, _ en: String, _ old: String?, _ new: String?, _ bearing: RuleDifference.Bearing
  ) -> RuleDifference.Change {
    let name = pick(zh + "：", en + ": ")
    return RuleDifference.Change(name + shown(old) + " → " + shown(new), bearing)
  }

  /// Nothing where both are the same.
  func changes(
    _ zh: String, _ en: String, _ old: String?, _ new: String?, _ bearing: RuleDifference.Bearing
  ) -> [RuleDifference.Change] {
    old == new ? [] : [change(zh, en, old, new, bearing)]
  }

  /// A text in both languages: this one where it changed, else the other.
  func texts(_ zh: String, _ en: String, _ old: BilingualText?, _ new: BilingualText?) -> [RuleDifference.Change] {
    let own = changes(zh, en, old?[language], new?[language], .wordsOnly)
    if !own.isEmpty || old == new { return own }
    let other: Language = language == .zh ? .en : .zh
    return changes(zh + "（英文）", en + " (Chinese)", old?[other], new?[other], .wordsOnly)
  }

  func list(_ parts: [String]) -> String { parts.joined(separator: pick("；", "; ")) }

  private func shown(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? none }
}
