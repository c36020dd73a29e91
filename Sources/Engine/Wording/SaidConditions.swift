import Model
import Synchronization

/// What conditions say in plain words, kept for all cases of a rule set: reports say the same few again and again.
final class SaidConditions: Sendable {
  private struct Key: Hashable {
    /// `ConditionCode.number`.
    let condition: Int32
    let item: ThingID?
  }

  private let said = Mutex<[Key: BilingualText]>([:])

  fileprivate func text(_ condition: Expression, _ item: ThingID?, or make: () -> BilingualText) -> BilingualText {
    let key = Key(condition: condition.code.number, item: item)
    if let known = said.withLock({ $0[key] }) { return known }
    let text = make()
    said.withLock { $0[key] = text }
    return text
  }
}

extension RuleSet {
  /// A condition about one kind of thing, nil for the case as a whole, in plain words.
  func inWords(_ condition: Expression, of item: ThingID?) -> BilingualText {
    saidConditions.text(condition, item) {
      func words(_ language: Language) -> String {
        let words = RuleWords(dictionary: dictionary, parameters: parameters, codes: self.words, language: language)
        return ConditionWording(words: words).clause(condition, item: item).inline(language).text
      }
      return BilingualText(zh: words(.zh), en: words(.en))
    }
  }
}
