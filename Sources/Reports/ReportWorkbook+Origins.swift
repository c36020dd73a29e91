import Model
import SafeSheet

extension ReportWorkbook {
  /// What the findings rest on.
  var facts: Sheet {
    sheet(
      .facts,
      [
        (.findingID, 26), (.fact, 26), (.code, 26), (.value, 44), (.standing, 18), (.line, 8), (.column, 8),
        (.path, 40),
      ],
      report.verdicts.flatMap(\.findings).flatMap { finding in
        finding.facts.map { fact in
          [
            text(finding.id), text(fact.label), text(fact.name), text(words.answer(fact)), text(fact.standing?.label),
          ] + place(fact.place)
        }
      })
  }

  /// What was wrong with the input, and what the program could not compute.
  var problems: Sheet {
    sheet(
      .problems,
      [
        (.kind, 12), (.file, 40), (.code, 24), (.message, 60), (.whatIsRight, 50), (.line, 8), (.column, 8),
        (.path, 40),
      ],
      report.problems.map { problem in
        [
          text(words(.inputProblem)), text(problem.file), text(problem.code), text(problem.message),
          text(problem.remedy),
        ] + place(problem.place)
      }
        + report.errors.map { fault in
          [text(words(.fault)), text(fault.requirement?.text ?? ""), text(fault.code), text(fault.message)]
        })
  }

  /// Everything that went into the review, so that anyone can repeat it.
  var inputs: Sheet {
    let identity = report.ruleSet
    return sheet(
      .inputFiles, [(.kind, 16), (.file, 60), (.particulars, 66)],
      report.inputs.map { [text(words.role($0.role)), text($0.name), text($0.sha256)] }
        + [[text(words(.ruleSet)), text("\(identity.id) \(identity.edition)"), text(identity.sha256)]]
        + report.tailorings.map { tailoring in
          let requirement = tailoring.requirement?.text ?? words(.allOfIt)
          return [
            text(words(.tailorings)), text(requirement), text("\(words(tailoring.change)) · \(tailoring.because)"),
          ]
        }
        + report.options.sorted { $0.key < $1.key }.map { option in
          [text(words(.options)), text(option.key), text(option.value)]
        }
        + report.parameters.map { parameter in
          let value = [words(parameter.words), words(parameter.because), parameter.source].joined(separator: " · ")
          return [text(words(.parameters)), text(words(parameter.label)), text(value)]
        })
  }
}
