import Model

/// What persons decided, in sentences.
extension Wording {
  /// `第 1 号 不符合（评查人甲 周明，2026-06-30）：理由`, and what became of it.
  func human(_ verdict: HumanVerdict) -> String {
    let number = verdict.number.map { pick("第 \($0) 号 ", "no. \($0) ") } ?? ""
    let seat = verdict.seat.map { self($0.label) + " " } ?? ""
    return number
      + pick(
        "\(said(verdict))（\(seat)\(verdict.who)，\(verdict.when)）：\(verdict.reason)",
        "\(said(verdict)) (\(seat)\(verdict.who), \(verdict.when)): \(verdict.reason)")
      + status(verdict)
  }

  /// `不符合（轻微，扣 2 分），不采取一票否决等效力`.
  func said(_ verdict: HumanVerdict) -> String {
    if let exemption = verdict.exemption { return pick("不扣分说明", "exempt from deduction") + span(exemption) }
    let grading = verdict.grading.map { pick("（\(self($0))）", " (\(self($0)))") } ?? ""
    var parts = [self(verdict.state.label) + grading]
    if let gate = verdict.gate { parts.append(self(gate.label)) }
    return parts.joined(separator: pick("，", ", "))
  }

  private func span(_ exemption: HumanVerdict.Exemption) -> String {
    switch (exemption.from, exemption.until) {
    case (nil, nil): ""
    case (let from?, nil): pick("（案件日期自 \(from) 起）", " (cases from \(from))")
    case (nil, let until?): pick("（案件日期至 \(until)）", " (cases until \(until))")
    case (let from?, let until?): pick("（案件日期 \(from) 至 \(until)）", " (cases \(from) to \(until))")
    }
  }

  /// What became of it.
  func status(_ verdict: HumanVerdict) -> String {
    if let other = verdict.revisedBy { return pick("［已由第 \(other) 号代替］", " [replaced by no. \(other)]") }
    if let lapsed = verdict.lapsed { return pick("［\(self(lapsed))］", " [\(self(lapsed))]") }
    return verdict.answers.map { pick("［答复第 \($0) 号申辩］", " [answers objection no. \($0)]") } ?? ""
  }

  func objection(_ objection: Objection) -> String {
    var text = pick(
      "第 \(objection.number) 号（\(objection.by)，\(objection.when)）：\(objection.text)",
      "no. \(objection.number) (\(objection.by), \(objection.when)): \(objection.text)")
    if !objection.evidence.isEmpty { text += pick("；证据：\(objection.evidence)", "; evidence: \(objection.evidence)") }
    return text + pick("［\(answer(objection))］", " [\(answer(objection))]")
  }

  func answer(_ objection: Objection) -> String {
    objection.outcome.map { self($0.label) } ?? pick("尚未答复", "not answered yet")
  }

  /// What the program found and what holds now.
  func change(_ verdict: Verdict) -> String {
    pick(
      "程序：\(self(verdict.machine.state.label))，得 \(verdict.machine.earned.short) 分；现为：\(self(verdict.state.label))，得 \(verdict.earned.short) 分",
      "the program: \(self(verdict.machine.state.label)), \(verdict.machine.earned.short) earned; now: \(self(verdict.state.label)), \(verdict.earned.short) earned"
    )
  }

  func opinion(_ opinion: ReviewerScores.Opinion) -> String {
    var parts = [score(opinion.score), self(opinion.grade.label)]
    if opinion.counted != opinion.score {
      parts.append(pick("计入复评决定后 ", "with what the third decided ") + score(opinion.counted))
    }
    if !opinion.gates.isEmpty { parts.append(pick("确认 ", "confirmed ") + list(opinion.gates)) }
    if opinion.open > 0 { parts.append(pick("尚有 \(opinion.open) 处未定", "\(opinion.open) still open")) }
    return list(opinion.who) + pick("：", ": ") + parts.joined(separator: pick("，", ", "))
  }
}
