import Model
import Synchronization

/// Texts that come from the rules alone, whatever the case: made when a first case needs one, and kept for all cases of the
/// rule set, since reports say the same few again and again.
final class RuleTexts: Sendable {
  /// By fact.
  fileprivate let labels = KeptTexts<BilingualText>()
  fileprivate let figures = KeptTexts<BilingualText>()
  fileprivate let names = KeptTexts<String>()
  fileprivate let lookedFor = KeptTexts<BilingualText>()
  fileprivate let choosing = KeptTexts<BilingualText>()
  /// By thing.
  fileprivate let lacking = KeptTexts<BilingualText>()
  /// By condition (`ConditionCode.number`) and the thing that it is about.
  fileprivate let unmet = KeptTexts<BilingualText>()
  fileprivate let unmetByCheck = KeptTexts<BilingualText>()
  /// By requirement.
  fileprivate let replacing = KeptTexts<BilingualText>()
  fileprivate let blocking = KeptTexts<BilingualText>()
  /// By requirement and the place of a check in it.
  fileprivate let demands = KeptTexts<BilingualText>()
}

/// Texts by one number or two, which name something of a rule set. A rule set never changes, and it has these numbers and
/// keeps these texts itself: so none goes stale, and there are no more of them than the rules have things to say.
private final class KeptTexts<Text: Sendable>: Sendable {
  private let known = Mutex(Memo<Text>(capacity: 64))

  func text(_ first: Int32, _ second: Int32 = -1, or make: () -> Text) -> Text {
    if let known = known.withLock({ $0[first, second] }) { return known }
    let text = make()
    known.withLock { known in
      // Another task may have made the same meanwhile.
      if known[first, second] == nil { known.keep(text, first, second) }
    }
    return text
  }
}

extension RuleSet {
  func fullLabel(_ fact: FactID) -> BilingualText { texts.labels.text(fact) { dictionary.fullLabel(fact) } }

  /// Of a fact that comes from a parameter.
  func figureLabel(_ fact: FactID) -> BilingualText {
    texts.figures.text(fact) {
      let label = fullLabel(fact)
      return BilingualText(zh: label.zh + "（参数）", en: label.en + " (parameter)")
    }
  }

  func fullName(_ fact: FactID) -> String { texts.names.text(fact) { dictionary.fullName(fact) } }

  /// The beginning of “chosen by”, up to the day.
  func choosing(by fact: FactID) -> BilingualText {
    texts.choosing.text(fact) {
      let label = fullLabel(fact)
      return BilingualText(zh: "按“\(label.zh)”", en: "chosen by “\(label.en)”, ")
    }
  }

  /// Why an absent fact is one.
  func lookedFor(_ fact: FactID) -> BilingualText {
    texts.lookedFor.text(fact) {
      let label = fullLabel(fact)
      return BilingualText(
        zh: "查“\(label.zh)”：应当写明它的部分标明内容完整（complete），其中没有它，或者写明为“否”，所以是没有，不是没有录入",
        en:
          "looked for “\(label.en)”: the part that would hold it says that it is complete, and it is not there or says no; so it is absent, not merely not carried"
      )
    }
  }

  func lacking(_ thing: ThingID) -> BilingualText {
    texts.lacking.text(thing) {
      let label = dictionary[thing: thing].label
      return BilingualText(zh: "案卷中没有“\(label.zh)”", en: "the case has no “\(label.en)”")
    }
  }

  /// That the condition of a requirement about one kind of thing, nil for the case as a whole, does not hold.
  func unmet(_ condition: Expression?, of item: ThingID?) -> BilingualText {
    guard let condition else { return BilingualText(zh: "不具备适用条件", en: "its condition does not hold") }
    return texts.unmet.text(condition.code.number, item ?? -1) { explained("", "it", condition, item) }
  }

  /// The same of a check's own condition.
  func unmetByCheck(_ condition: Expression?, of item: ThingID?) -> BilingualText {
    guard let condition else {
      return BilingualText(zh: "评查点不具备适用条件", en: "the check's condition does not hold")
    }
    return texts.unmetByCheck.text(condition.code.number, item ?? -1) {
      explained("评查点", "the check", condition, item)
    }
  }

  /// The condition as it is written, and that the case is another one: said the other way round, “not so” of a condition
  /// that begins with “not” would be read as its opposite.
  private func explained(_ zh: String, _ en: String, _ condition: Expression, _ item: ThingID?) -> BilingualText {
    func words(_ language: Language) -> String {
      ConditionWording(words: ruleWords(language)).clause(condition, item: item).inline(language).text
    }
    return BilingualText(
      zh: "\(zh)只在以下情形适用，本案不属于：\(words(.zh))", en: "\(en) applies only where \(words(.en)); that is not so here")
  }

  func replacing(_ other: Int) -> BilingualText {
    texts.replacing.text(Int32(other)) {
      let id = requirements[other].id
      return BilingualText(zh: "由 \(id) 代替评查", en: "\(id) is judged in its place")
    }
  }

  func blocking(_ owner: Int) -> BilingualText {
    texts.blocking.text(Int32(owner)) {
      let requirement = requirements[owner]
      return BilingualText(
        zh: "所依据的事实缺失，已计入 \(requirement.id)（\(requirement.title.zh)）",
        en: "a fact it needs is absent; \(requirement.id) (\(requirement.title.en)) answers for it")
    }
  }

  /// What the check of a point asks.
  func demand(_ point: PointJudgement) -> BilingualText {
    texts.demands.text(Int32(point.requirement), Int32(point.edition) << 16 | Int32(point.check)) {
      let requirement = requirements[point.requirement]
      let kind = requirement.editions[point.edition].checks[point.check].kind
      func demand(_ language: Language) -> String {
        CheckWording(words: ruleWords(language), item: requirement.each).demand(kind).inline(language).text
      }
      return BilingualText(zh: "评查点：\(demand(.zh))", en: "check: \(demand(.en))")
    }
  }

  func ruleWords(_ language: Language) -> RuleWords {
    RuleWords(dictionary: dictionary, parameters: parameters, codes: words, language: language)
  }
}
