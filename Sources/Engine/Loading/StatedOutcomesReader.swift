import Model

/// Reads the `outcomes` of a unit in `district.xml`. A number that cannot be read is not known, and said so: it neither
/// raises nor lowers a figure.
enum StatedOutcomesReader {
  private static let format = ElementFormat(
    attributes: ["source", "overturned", "demanded", "corrected", "statisticsInTime"], repeated: ["selfReview"])
  private static let selfReviewFormat = ElementFormat(attributes: ["file", "score"])

  /// What the elements of a unit say; nil where it holds none.
  static func outcomes(
    of unit: RuleElement, _ unitFormat: ElementFormat, _ found: inout RuleProblems
  ) -> StatedOutcomes? {
    guard !unit.children.isEmpty else { return nil }
    var own = RuleProblems()
    // What is mistyped for `outcomes` was meant as such: the unit's page says that it does not count.
    unitFormat.checkChildren(unit, "district.outcomes", &own)
    let stated = unit.child("outcomes").flatMap { outcomes($0, &own) } ?? StatedOutcomes(source: "")
    found.add(own)
    return StatedOutcomes(
      source: stated.source, overturned: stated.overturned, demanded: stated.demanded, corrected: stated.corrected,
      statisticsInTime: stated.statisticsInTime, selfReviews: stated.selfReviews, unusable: own.list)
  }

  /// Nil without a source: a number that nobody answers for counts for nothing.
  private static func outcomes(_ element: RuleElement, _ found: inout RuleProblems) -> StatedOutcomes? {
    format.check(element, "district.outcomes", &found)
    guard let source = element["source"], !source.isEmpty else {
      found.add(
        "district.outcomes", element.origin, zh: "outcomes 缺 source：数字出自哪本台账", en: "outcomes lacks source",
        fix: (zh: "写明台账名称；没有出处的数字不计入", en: "name the ledger; numbers without a source do not count"))
      return nil
    }
    let demanded = number("demanded", element, &found)
    var corrected = number("corrected", element, &found)
    if let done = corrected, done > demanded ?? done {
      found.add(
        "district.outcomes", element.origin, zh: "corrected“\(done)”多于 demanded",
        en: "corrected “\(done)” is above demanded")
      corrected = nil
    }
    var selfReviews: [StatedOutcomes.SelfReview] = []
    for child in element.children("selfReview") {
      guard let one = selfReview(child, &found) else { continue }
      if selfReviews.contains(where: { $0.file == one.file }) {
        found.add(
          "district.outcomes", child.origin, zh: "“\(one.file)”的自评得分已经写过", en: "the score of “\(one.file)” stands twice"
        )
      } else {
        selfReviews.append(one)
      }
    }
    return StatedOutcomes(
      source: source, overturned: number("overturned", element, &found), demanded: demanded, corrected: corrected,
      statisticsInTime: yesNo("statisticsInTime", element, &found), selfReviews: selfReviews)
  }

  private static func number(_ name: String, _ element: RuleElement, _ found: inout RuleProblems) -> Int? {
    guard let text = element[name] else { return nil }
    if let number = Int(text), number >= 0 { return number }
    found.add(
      "district.outcomes", element.origin, zh: "\(name)“\(text)”不是件数", en: "\(name) “\(text)” is not a count",
      fix: (zh: "写 0 或者正整数；不知道就不写", en: "write 0 or a positive whole number; leave it out if it is not known"))
    return nil
  }

  private static func yesNo(_ name: String, _ element: RuleElement, _ found: inout RuleProblems) -> Bool? {
    switch element[name] {
    case nil: return nil
    case "yes": return true
    case "no": return false
    case let text?:
      found.add(
        "district.outcomes", element.origin, zh: "\(name)“\(text)”应为 yes 或者 no",
        en: "\(name) “\(text)” should be yes or no")
      return nil
    }
  }

  private static func selfReview(
    _ element: RuleElement, _ found: inout RuleProblems
  ) -> StatedOutcomes.SelfReview? {
    selfReviewFormat.check(element, "district.outcomes", &found)
    let score = element["score"].flatMap { Points($0) }
    guard let file = element["file"], !file.isEmpty, let score, (0...100_00).contains(score.hundredths) else {
      found.add(
        "district.outcomes", element.origin, zh: "selfReview 应有 file（单位文件夹以下的路径）和 score（0 至 100）",
        en: "selfReview needs file (the path below the unit's folder) and score (0 to 100)",
        fix: (zh: "例如 file=\"cases/a.xml\" score=\"92.5\"", en: "for example file=\"cases/a.xml\" score=\"92.5\""))
      return nil
    }
    return StatedOutcomes.SelfReview(file: file, score: score)
  }
}
