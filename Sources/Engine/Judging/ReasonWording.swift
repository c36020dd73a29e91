import Model
import StatutoryTime

/// Sentences for why something does not apply, stays open, or is blocked.
struct ReasonWording {
  let rules: RuleSet
  let masking: Masking

  private func label(_ fact: FactID) -> BilingualText { rules.fullLabel(fact) }

  func because(_ why: WhyNot, _ requirement: Requirement) -> BilingualText {
    switch why {
    case .otherMatter: BilingualText(zh: "案卷不涉及这类行政行为", en: "the case is not about this kind of act")
    case .noneOf(let thing): rules.lacking(thing)
    case .condition: rules.unmet(requirement.when, of: requirement.each)
    case .checkCondition(let edition, let check):
      rules.unmetByCheck(requirement.editions[edition].checks[check].when, of: requirement.each)
    case .excepted: BilingualText(zh: "有例外情形", en: "an exception applies")
    case .before(let day):
      BilingualText(
        zh: "\(day) 当时没有这项要求。\(requirement.before?.zh ?? "")",
        en: "this was not required on \(day). \(requirement.before?.en ?? "")")
    case .pending(let due): BilingualText(zh: "期限未到：\(due) 届满", en: "not due yet: the last day is \(due)")
    case .insteadOf(let other): rules.replacing(other)
    case .ruled: BilingualText(zh: "经人工评定不涉及", en: "a person found it not applicable")
    case .nothingToJudge: BilingualText(zh: "没有可比对的内容", en: "there is nothing to judge")
    }
  }

  func because(_ why: WhyOpen) -> BilingualText {
    switch why {
    case .missing(let fact):
      BilingualText(zh: "案卷没有载明“\(label(fact).zh)”", en: "the file does not carry “\(label(fact).en)”")
    case .disputed(let fact):
      BilingualText(zh: "“\(label(fact).zh)”有不同说法", en: "accounts of “\(label(fact).en)” differ")
    case .underivable(let fact, let line, let column):
      BilingualText(
        zh: "“\(label(fact).zh)”得不出：\(line):\(column) 处所写的不足以得出它（读不出、校验不符或者不够具体），需人工核对",
        en:
          "“\(label(fact).en)” cannot be worked out: what stands at \(line):\(column) is unreadable, fails its check or is not exact enough; look at it by hand"
      )
    case .noOwner(let fact):
      BilingualText(
        zh: "没有“\(label(fact).zh)”，而没有适用的项目要求它",
        en: "“\(label(fact).en)” is absent and no requirement that applies demands it")
    case .unknownParameter:
      BilingualText(zh: "参数表中没有可用的数值，需要补充", en: "the parameter table has no value for this; it must be filled in")
    case .unknownLaw(let title):
      BilingualText(
        zh: "法律表中没有\(QuotedTitle.marked(masking.text(title)))或者它的条数，需人工核对",
        en: "the law table lacks “\(masking.text(title))” or its number of articles: check by hand")
    case .attachmentsNotRead: BilingualText(zh: "本次没有读取附件", en: "attachments were not read in this run")
    case .attachmentMissing(let name):
      BilingualText(
        zh: "附件“\(masking.code(name))”不在案卷文件夹或压缩包里，无法核对是否有改动",
        en: "the attachment “\(masking.code(name))” is not there: whether it was changed cannot be told")
    case .attachmentUnreadable(let name):
      BilingualText(zh: "附件“\(masking.code(name))”未能读取", en: "the attachment “\(masking.code(name))” could not be read")
    case .question(let text): BilingualText(zh: "需人工回答：\(text.zh)", en: "a person must answer: \(text.en)")
    case .editionsDiffer(let fact):
      BilingualText(
        zh: "不知“\(label(fact).zh)”，选不定法律版本，而各版本结论不同",
        en: "without “\(label(fact).en)” the edition of the law cannot be chosen, and the editions differ")
    case .standing(let fact):
      BilingualText(zh: "“\(label(fact).zh)”只是申报，没有文书或音像佐证", en: "“\(label(fact).en)” is only declared")
    case .conditionOpen: BilingualText(zh: "是否适用无法确定", en: "whether it applies cannot be told")
    case .failsIfApplies:
      BilingualText(
        zh: "是否适用无法确定；如果适用，本评查点不符合", en: "whether it applies cannot be told; if it does, this check is not met")
    }
  }

  func blocked(by owner: Int) -> BilingualText { rules.blocking(owner) }
}
