import Model
import SafeSheet

extension ReportWorkbook {
  /// The case and its figure, line by line.
  var summary: Sheet {
    let file = report.caseFile
    let outcome = report.outcome
    var rows: [[Sheet.Cell]] = [
      row(file.numberLabel, text(file.id)), row(.unit, text(file.unit)), row(.unitCode, text(file.unitCode)),
      row(.department, text(CodeLabel.department(file.department))), row(.cause, text(file.cause)),
      row(.parties, list(file.parties)), row(.matters, list(file.matters.map { words(CodeLabel.matter($0)) })),
      row(.decisions, list(file.decisions)), row(.asOf, text(report.asOf)), row(.stage, text(outcome.stage.label)),
      row(.grade, text(outcome.grade.label)), figure(words(.score), outcome.score.decided),
      figure(words(.decidedPercent), Points(hundredths: outcome.score.share)),
      figure(words(.low), outcome.score.low), figure(words(.high), outcome.score.high),
      figure(words(.earned), outcome.earned), figure(words(.applicable), outcome.applicable),
    ]
    rows += report.systems.map { figure(words.labelled(.rate, words($0.system.label)), $0.rate) }
    rows += Headline(outline, words.language).sentences.map { row(.outcome, text($0)) }
    rows += outcome.working.map { row(.working, text($0)) }
    rows += [
      row(.ruleSet, text("\(words(report.ruleSet.title)) \(report.ruleSet.edition) · \(report.ruleSet.id)")),
      row(.profile, text(report.scoring)), row(.engine, text("\(report.engine) · \(report.format)")),
      row(.remark, text(words(report.masked ? .masked : .unmasked))),
    ]
    return sheet(.summary, [(.subject, 34), (.optionValue, 12), (.particulars, 90)], rows)
  }

  private func row(_ label: Label, _ content: Sheet.Cell) -> [Sheet.Cell] { [text(words(label)), .text(""), content] }

  private func figure(_ name: String, _ value: Points?) -> [Sheet.Cell] { [text(name), points(value)] }

  var verdicts: Sheet {
    sheet(
      .verdictTable,
      [
        (.requirement, 10), (.requirementTitle, 36), (.part, 16), (.layer, 8), (.state, 14), (.standard, 8),
        (.earned, 8), (.low, 8), (.high, 8), (.machineVerdict, 14), (.onDeclaration, 8), (.reason, 44), (.edition, 34),
        (.nextChange, 12),
      ],
      report.verdicts.map { verdict in
        [
          text(verdict.requirement.text), text(verdict.title), text(verdict.system.label),
          text(words.layer(verdict.layer)), text(verdict.state.label), points(verdict.standard),
          points(verdict.earned), points(verdict.low), points(verdict.high), text(verdict.machine.state.label),
          text(verdict.onDeclarationOnly ? words(.yes) : ""),
          list(outline.whatIsNeeded(for: verdict).map { words($0) }), list(verdict.editions.map(words.edition)),
          text(verdict.nextChange ?? ""),
        ]
      })
  }

  /// In the order of the rule set, notes and findings set aside among them.
  var findings: Sheet {
    sheet(
      .findingList,
      [
        (.findingID, 26), (.kind, 12), (.severity, 8), (.requirement, 10), (.requirementTitle, 34), (.message, 50),
        (.deduction, 8), (.effect, 18), (.item, 12), (.facts, 50), (.working, 44), (.basis, 44), (.due, 12),
        (.remedy, 40), (.human, 30), (.objection, 30), (.objectionOutcome, 12), (.line, 8), (.column, 8), (.path, 36),
      ],
      report.verdicts.flatMap { verdict in
        verdict.findings.map { finding in
          [
            text(finding.id), text(words(outline.kind(of: finding))), text(finding.severity.label),
            text(verdict.requirement.text), text(verdict.title), text(finding.message), points(finding.deduction),
            text(finding.effect?.label), text(words.judgedItem(finding)), list(finding.facts.map(words.fact)),
            list(finding.working.map { words($0) }), list(finding.basis.map(words.basis)), text(finding.due ?? ""),
            text(finding.remedy), list(outline.human(on: finding).map(words.human)),
            list(outline.objections(to: finding).map(words.objection)),
            list(outline.objections(to: finding).map(words.answer)),
          ] + place(finding.place)
        }
      })
  }

  var gates: Sheet {
    sheet(
      .gates,
      [
        (.requirement, 10), (.findingID, 26), (.effect, 24), (.state, 10), (.scoreIfConfirmed, 12),
        (.gradeIfConfirmed, 12),
      ],
      report.outcome.gates.map { gate in
        [
          text(gate.requirement.text), text(gate.finding), text(gate.effect.label),
          text(words(gate.confirmed ? .confirmed : .proposed)), points(gate.scoreIfConfirmed),
          text(gate.gradeIfConfirmed.label),
        ]
      })
  }
}
