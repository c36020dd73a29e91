import Model

extension Mutation {
  /// What was changed.
  var what: BilingualText {
    switch self {
    case .dropCheck(let id): BilingualText(zh: "去掉评查点“\(id)”", en: "check “\(id)” dropped")
    case .dropPart(let name): BilingualText(zh: "去掉“\(name)”", en: "“\(name)” dropped")
    case .dropCondition(let text): BilingualText(zh: "去掉条件“\(text)”", en: "condition “\(text)” dropped")
    case .dropAttribute(let name, let value):
      BilingualText(zh: "去掉 \(name)=\"\(value)\"", en: "\(name)=\"\(value)\" dropped")
    case .dropOperand(let text, true): BilingualText(zh: "去掉“或者 \(text)”", en: "“or \(text)” dropped")
    case .dropOperand(let text, false): BilingualText(zh: "去掉“并且 \(text)”", en: "“and \(text)” dropped")
    case .dropFilter(let text, let list):
      BilingualText(zh: "“\(list)”不再要求“\(text)”", en: "“\(text)” no longer asked of “\(list)”")
    case .negate(let text): BilingualText(zh: "“\(text)”取反", en: "“\(text)” negated")
    case .border(let old, let new), .shift(let old, let new, _), .shiftPeriod(let old, let new),
      .unit(let old, let new):
      BilingualText(zh: "“\(old)”改为“\(new)”", en: "“\(old)” made “\(new)”")
    case .moveEdition(let old, let new):
      BilingualText(zh: "版本自 \(old) 改为自 \(new) 起", en: "edition begins \(new) instead of \(old)")
    case .swapLevels(let one, let other):
      BilingualText(zh: "等级“\(one)”与“\(other)”的后果对调", en: "levels “\(one)” and “\(other)” swapped")
    case .dropBound(let bound, let level):
      BilingualText(zh: "等级“\(level)”去掉 upTo=\"\(bound)\"", en: "level “\(level)” without upTo=\"\(bound)\"")
    }
  }

  /// The example that would notice, and that is not there.
  var missing: BilingualText {
    switch self {
    case .dropCheck(let id):
      BilingualText(zh: "没有例子只因评查点“\(id)”而不符合", en: "no example fails by check “\(id)” alone")
    case .dropPart(let name):
      BilingualText(zh: "没有例子只在“\(name)”一处有问题", en: "no example is at fault in “\(name)” alone")
    case .dropCondition(let text):
      BilingualText(
        zh: "没有例子因“\(text)”成立或不成立而结论不同", en: "no example comes out otherwise for “\(text)” alone")
    case .dropAttribute(let name, _): Self.missing(attribute: name)
    case .dropOperand(let text, true):
      BilingualText(zh: "没有例子只有“\(text)”一项成立", en: "no example in which only “\(text)” holds")
    case .dropOperand(let text, false):
      BilingualText(zh: "没有例子只有“\(text)”一项不成立", en: "no example in which only “\(text)” does not hold")
    case .dropFilter(let text, let list):
      BilingualText(
        zh: "没有例子的“\(list)”都不满足“\(text)”", en: "no example whose “\(list)” are there but not “\(text)”")
    case .negate(let text): BilingualText(zh: "没有例子取决于“\(text)”", en: "no example turns on “\(text)”")
    case .border(let text, _):
      BilingualText(zh: "没有例子正好使“\(text)”两边相等", en: "no example in which both sides of “\(text)” are equal")
    case .shift(let old, let new, let context):
      BilingualText(
        zh: "没有例子正好站在“\(context)”的界限上（分不清 \(old) 与 \(new)）",
        en: "no example stands at the limit of “\(context)”: none tells \(old) from \(new)")
    case .shiftPeriod(let old, let new):
      BilingualText(
        zh: "没有例子正好站在期限上（分不清 \(old) 与 \(new)）",
        en: "no example stands at the limit: none tells \(old) from \(new)")
    case .unit(let old, let new):
      BilingualText(
        zh: "没有例子的期限跨过休息日（分不清 \(old) 与 \(new)）",
        en: "no example has a rest day within the period: none tells \(old) from \(new)")
    case .moveEdition(let old, let new):
      BilingualText(
        zh: "没有例子的适用日期正好是 \(max(old, new) == new ? old : new)，并由两个版本得出不同结论",
        en: "no example is governed by \(max(old, new) == new ? old : new), the day on which the editions part")
    case .swapLevels(let one, let other):
      BilingualText(zh: "没有例子到达等级“\(one)”或“\(other)”", en: "no example reaches level “\(one)” or “\(other)”")
    case .dropBound(let bound, let level):
      BilingualText(
        zh: "没有例子的“\(level)”超过 \(bound)", en: "no example reaches “\(level)” beyond \(bound)")
    }
  }

  private static func missing(attribute name: String) -> BilingualText {
    switch name {
    case "matter": BilingualText(zh: "没有其他事项的例子", en: "no example is about another matter")
    case "insteadOf":
      BilingualText(
        zh: "被代替的项目没有因此不适用的例子", en: "no example of the requirement whose place it takes shows that it yields")
    case "once": BilingualText(zh: "没有几处同时不符合的例子", en: "no example in which several items fail")
    case "rollOver":
      BilingualText(zh: "没有例子的期限届满日是休息日", en: "no example whose last day is a rest day")
    case "rollUp":
      BilingualText(
        zh: "没有例子的缺失已由其他项目负责", en: "no example lacks what another requirement answers for")
    case "leaveTo":
      BilingualText(zh: "没有例子的问题由所指项目负责", en: "no example in which the other requirement answers")
    case "leastStanding":
      BilingualText(zh: "没有例子只有申报、没有文书证明", en: "no example rests on a declaration alone")
    case "demands":
      BilingualText(zh: "没有例子完全缺少所要求的事", en: "no example lacks what the check demands")
    case "extensions": BilingualText(zh: "没有例子靠延长才不逾期", en: "no example is kept by an extension only")
    case "suspensions": BilingualText(zh: "没有例子靠扣除才不逾期", en: "no example is kept by a suspension only")
    case "distinct": BilingualText(zh: "没有重复的例子", en: "no example counts the same twice")
    case "absent": BilingualText(zh: "没有缺一个步骤的例子", en: "no example lacks a step")
    default: BilingualText(zh: "没有例子取决于 \(name)", en: "no example turns on \(name)")
    }
  }
}
