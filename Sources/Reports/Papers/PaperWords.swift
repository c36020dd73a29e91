import Model

/// The words of papers in one language: labels, and the sentences that carry names and figures.
struct PaperWords: Sendable {
  let language: Language
  let words: Wording

  init(_ language: Language) {
    self.language = language
    words = Wording(language: language)
  }

  func callAsFunction(_ label: PaperLabel) -> String { label.text[language] }
  func callAsFunction(_ text: BilingualText) -> String { text[language] }

  func pick(_ zh: PaperText, _ en: PaperText) -> PaperText { language == .zh ? zh : en }
  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func labelled(_ label: String, _ text: PaperText) -> PaperText { PaperText(label) + pick("：", ": ") + text }

  /// A points column: blank where nothing was taken.
  func taken(_ points: Points) -> String {
    points == .zero ? "0" : points < .zero ? "+" + (Points.zero - points).short : "−" + points.short
  }

  func place(_ place: Place?) -> [PaperText] {
    guard let place else { return [PaperText(words(.noPlace))] }
    return [PaperText(words.place(place)), PaperText(value: place.path)]
  }

  /// One line for each law, its clauses one after the other.
  func clauses(_ basis: [LegalBasis]) -> [PaperText] {
    basis.isEmpty ? [PaperText(words(.noBasis))] : basis.lawByLaw(language).map { PaperText($0) }
  }

  /// A day as letters write it: 2026年6月30日; what is no day stays as it is.
  func day(_ iso: String) -> String {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard language == .zh, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return iso
    }
    return "\(year)年\(month)月\(day)日"
  }

  func remedy(_ finding: Finding) -> PaperText {
    PaperText(finding.remedy.map { words($0) } ?? words(.noRemedy))
  }

  func requirement(_ id: RequirementID, _ verdict: Verdict?) -> [PaperText] {
    [PaperText(value: id.text), PaperText(verdict.map { words($0.title) } ?? "")]
  }

  /// What a gate would do: the effect, and the score and grade to which it would lead.
  func gate(_ gate: Outcome.Gate) -> [PaperText] {
    let result: PaperText = pick(
      "确认后：\(words.score(gate.scoreIfConfirmed))，\(words(gate.gradeIfConfirmed.label))",
      "once confirmed: \(words.score(gate.scoreIfConfirmed)), \(words(gate.gradeIfConfirmed.label))")
    return [PaperText(words(gate.effect.label)), result]
  }

  func numbers(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: pick("、", ", "))
    return pick("见扣分明细第 \(list) 行", "deductions, line \(list)")
  }

  func notApplicable(_ count: Int, _ points: Points) -> String {
    pick("不涉及 \(count) 项（\(points.short) 分），不计入：", "Not applicable, left out: \(count) (\(points.short) points): ")
  }

  func deductedInAll(_ deductions: Deductions) -> String {
    let scored = deductions.scored.short
    guard deductions.basics > .zero else { return pick("\(scored) 分", "\(scored) points") }
    return pick(
      "\(scored) 分；另有卷面基本要素 \(deductions.basics.short) 分",
      "\(scored) points, and \(deductions.basics.short) of basics")
  }

  func openShare(_ outline: Outline) -> PaperText? {
    let count = outline.undecided.count + outline.failed.count
    guard count > 0 else { return nil }
    return pick("另有 \(count) 项尚未评定，不作为问题列出。", "\(count) more could not be decided, and are not listed as problems.")
  }

  /// The body of a rectification notice, up to its lists.
  func rectification(files: Int, problems: Int, ruleSet: String, asOf: String) -> PaperText {
    pick(
      "经对你单位下列 \(files) 件案卷进行评查（评查标准：\(value: ruleSet)；评查基准日：\(value: day(asOf))），发现问题 \(problems) 处。请对照下列问题逐项整改，于＿＿＿＿年＿＿月＿＿日前将整改情况书面报送＿＿＿＿＿＿。",
      "The files of your unit listed below (\(files)) were reviewed (rule set: \(value: ruleSet); as of \(value: asOf)), and \(problems) problems were found. Put each of them right and report in writing to ______________ by ______________."
    )
  }

  var objection: PaperText {
    pick(
      "对所列问题有异议的，可以自收到本通知单之日起＿＿＿个工作日内书面提出，说明理由并附证据。",
      "Who objects to a problem may say so in writing within ____ working days of receiving this notice, with reasons and evidence."
    )
  }

  func opinion(on report: Report) -> PaperText {
    let file = report.caseFile
    let set = "\(words(report.ruleSet.title)) \(report.ruleSet.edition)"
    let subject: PaperText =
      file.scope == .unit
      ? pick("\(value: file.unit)单位档案", "the unit file of \(value: file.unit)")
      : pick(
        "\(value: file.unit)“\(value: file.cause)”案卷（\(value: file.id)）",
        "\(value: file.unit)’s case file \(value: file.id) (\(value: file.cause))")
    return pick(
      "依照\(value: set)，以\(value: day(report.asOf))为评查基准日，对\(subject)进行评查，情况如下。",
      "\(subject) was reviewed under \(value: set) as of \(value: report.asOf), with this result.")
  }
}
