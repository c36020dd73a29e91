import Model

extension DistrictPages {
  /// A page of cases; `last` is the number of the last case on it, counted over the unit.
  func casePage(
    _ cases: [DistrictCase], of unit: DistrictReport.UnitLine, folder: String, number: Int, last: Int, hasNext: Bool
  ) -> [UInt8] {
    let place = DistrictPlace.cases(folder, number)
    let first = last - cases.count + 1
    return page("\(unit.shownName) · \(say(.caseList)) \(number)", at: place) { h in
      heading(unit.shownName, at: place, to: &h) { h in
        h.element("p") { h in
          h.text(
            say.pick("案卷目录第 \(number) 页：第 \(first) 至第 \(last) 份", "Case files, page \(number): \(first) to \(last)"))
        }
      }
      writeTurning(place, folder, number, hasNext, to: &h)
      h.element("p", .kind("small"), text: say(.fullReport))
      for item in cases { write(item, of: unit.code, folder: folder, at: place, to: &h) }
      writeTurning(place, folder, number, hasNext, to: &h)
    }
  }

  private func writeTurning(
    _ place: DistrictPlace, _ folder: String, _ number: Int, _ hasNext: Bool, to h: inout HTMLWriter
  ) {
    h.element("p", .kind("turn")) { h in
      if number > 1 {
        h.element("a", .href(place.link(to: .cases(folder, number - 1))), text: say(.previous))
        h.text(" · ")
      }
      h.element("a", .href(place.link(to: .unit(folder))), text: say(.unitTitle))
      if hasNext {
        h.text(" · ")
        h.element("a", .href(place.link(to: .cases(folder, number + 1))), text: say(.next))
      }
    }
  }

  private func write(
    _ item: DistrictCase, of unit: String, folder: String, at place: DistrictPlace, to h: inout HTMLWriter
  ) {
    h.element("details", .kind("case"), .id(Anchor(caseFile: item.file).name)) { h in
      h.element("summary") { h in
        h.element("span", .kind("score"), text: say.figure(item.outcome.score.decided))
        h.element("span", .kind("state \(item.outcome.grade.rawValue)"), text: say(item.outcome.grade.label))
        h.element("span", .kind("what")) { h in
          h.value(item.summary.id)
          if !item.summary.cause.isEmpty {
            h.text(" ")
            h.value(item.summary.cause)
          }
        }
        h.element("span", .kind("count")) { h in
          for badge in badges(of: item.outcome) {
            h.element("span", .kind("tag \(badge.kind)"), text: badge.text)
          }
          h.text(say.pick("问题共 \(item.findings.count) 处", "findings: \(item.findings.count)"))
        }
      }
      writeIdentity(of: item, to: &h)
      if item.findings.isEmpty { h.element("p", text: say(.noFindings)) }
      h.element("ol", .kind("findings")) { h in
        for finding in item.findings {
          h.element("li") { write(finding, of: unit, folder: folder, at: place, to: &$0) }
        }
      }
      for problem in item.problems { write(problem, to: &h) }
    }
  }

  /// Each kind with its own number, so that none is read with that of all findings.
  private func badges(of outcome: Outcome) -> [(kind: String, text: String)] {
    let kinds = [(true, true), (true, false), (false, true), (false, false)]
    return kinds.compactMap { isGate, isConfirmed -> (kind: String, text: String)? in
      let count = outcome.defects(isGate: isGate, confirmed: isConfirmed)
      guard count > 0 else { return nil }
      let state = say.words(isConfirmed ? .confirmed : .proposed)
      let kind = isGate ? (isConfirmed ? "fatal" : "major") : "minor"
      let what = isGate ? say.pick("否决", "gate: ") : say.pick("不得评为优秀", "not excellent: ")
      return (kind: kind, text: say.pick("\(what)\(state) \(count) 项", "\(what)\(count) \(state)"))
    }
  }

  private func writeIdentity(of item: DistrictCase, to h: inout HTMLWriter) {
    let score = item.outcome.score
    h.element("dl", .kind("facts")) { h in
      pair(say(.file), item.file, to: &h)
      if !item.summary.decisions.isEmpty { pair(say.words(.decisions), say.words.list(item.summary.decisions), to: &h) }
      if !item.summary.parties.isEmpty { pair(say.words(.parties), say.words.list(item.summary.parties), to: &h) }
      if !item.summary.matters.isEmpty {
        pair(say.words(.matters), say.words.list(item.summary.matters.map { say(CodeLabel.matter($0)) }), to: &h)
      }
      pair(say(.interval), say.interval(score.low, score.high), to: &h)
      pair(say(.decided), say.words.share(score.share), to: &h)
    }
  }

  private func write(
    _ finding: DistrictCase.Finding, of unit: String, folder: String, at place: DistrictPlace, to h: inout HTMLWriter
  ) {
    h.element("p") { h in
      h.element("span", .kind("tag \(finding.severity.rawValue)"), text: say(finding.severity.label))
      h.element("span", .kind("message"), text: say(finding.message))
      if finding.deduction > .zero {
        h.element("span", .kind("taken"), text: "−" + say.words.points(finding.deduction))
      }
      if let effect = finding.effect { h.element("span", .kind("evidence"), text: say(effect.label)) }
      if finding.isSetAside { h.element("span", .kind("evidence"), text: say.words(.setAside)) }
    }
    for objection in finding.objections {
      h.element("p", .kind("small"), text: say.words.labelled(.objection, say.words.objection(objection)))
    }
    h.element("p", .kind("small")) { h in
      if outline.isBroken(finding.requirement, inUnit: unit) {
        h.element("a", .href(place.link(to: .unit(folder), Anchor(requirement: finding.requirement)))) {
          $0.value(finding.requirement.text)
        }
      } else {
        h.value(finding.requirement.text)
      }
      if let line = outline.requirement(finding.requirement) {
        h.text(" \(say(line.title))")
        if !say(line.clause).isEmpty { h.text(" · \(say(line.clause))") }
      }
      if let due = finding.due {
        h.text(" · \(say(.due)) ")
        h.value(due)
      }
      if let spot = finding.place {
        h.text(" · \(say.words.place(spot)) ")
        h.element("code", text: spot.path)
      }
      h.text(" · ")
      h.element("code", text: finding.id)
    }
  }

  private func write(_ problem: Problem, to h: inout HTMLWriter) {
    h.element("p", .kind("problem")) { h in
      h.element("span", .kind("tag major"), text: say(.files))
      h.element("code", text: problem.code)
      // What is wrong may stand in the adjudication beside the case.
      if !problem.file.isEmpty {
        h.text(" ")
        h.value(problem.file + (problem.place.map { ":\($0.line)" } ?? ""))
      }
      h.text(" \(say(problem.message))")
      if let remedy = problem.remedy { h.text(" " + say.labelled(.whatIsRight, say(remedy))) }
    }
  }
}
