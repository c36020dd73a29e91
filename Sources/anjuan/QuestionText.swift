import Engine
import Intake
import Model

/// What a person is asked, as printed on a terminal.
struct QuestionText {
  let language: Language

  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// - Parameter showsDecisions: what others have decided; never for the two reviewers, who must not see each other.
  func lines(_ question: OpenQuestion, showsDecisions: Bool) -> [String] {
    var lines = [
      question.requirement.map {
        "\($0) \(question.title[language])"
          + pick("（\(question.standard.short) 分）", " (\(question.standard.short) points)")
      } ?? question.title[language],
      "  \(question.finding) · \(question.state.label[language])", "  \(question.message[language])",
    ]
    if question.requirement == nil {
      lines.append(
        pick(
          "  评为符合（不涉及）：不妨碍公示；评为不符合：不得公示",
          "  met (or not applicable): it does not bar the publication; unmet: it is not published"))
    }
    for fact in question.facts {
      let value =
        switch fact.answer {
        case .value: fact.value(in: language)
        case .absent: pick("没有", "absent")
        case .notCarried: pick("案卷未载", "not carried")
        case .disputed: pick("记载不一致", "disputed")
        }
      let place = fact.place.map { " · \($0.line):\($0.column)" } ?? ""
      let standing = fact.standing.map { " · \($0.label[language])" } ?? ""
      lines.append("    \(fact.label[language]) = \(value)\(standing)\(place)")
    }
    lines += question.working.map { "    \($0[language])" }
    for basis in question.basis { lines.append("    " + [basis].inOneLine(language)) }
    if let gate = question.gate { lines.append("  " + pick("建议效力：", "proposed: ") + gate.label[language]) }
    for objection in question.objections {
      lines.append(
        "  " + pick("申辩", "objection") + " \(objection.number) \(objection.by) \(objection.when)：\(objection.text)")
      if !objection.evidence.isEmpty { lines.append("    " + pick("证据：", "evidence: ") + objection.evidence) }
    }
    if showsDecisions {
      for decision in question.decisions {
        lines.append(
          "  \(decision.seat?.label[language] ?? "") \(decision.who)：\(decision.state.label[language])，\(decision.reason)"
        )
      }
    }
    return lines.map { printable($0) }
  }

  /// How an unmet verdict can be graded, numbered from 1.
  func grades(_ question: OpenQuestion) -> [String] {
    question.grades.enumerated().map { number, grade in
      let effect = grade.effect.map { " · \($0.label[language])" } ?? ""
      return "    \(number + 1) \(grade.name) · \(grade.severity.label[language]) · −\(grade.deduction.short)\(effect)"
    }
  }
}
