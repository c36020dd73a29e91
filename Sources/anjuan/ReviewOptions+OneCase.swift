import ArgumentParser
import Engine
import Intake
import Model
import Review

/// Commands that work on one case.
extension ReviewOptions {
  /// A case with its attachments where they are asked for; without it the work ends with exit code 2.
  func read(_ input: CaseInput, _ ruleSet: RuleSet, _ common: CommonOptions) throws -> (InputFile, AttachedFiles?) {
    do {
      let file = try InputReader().read(input)
      common.say(file.text.notes)
      return (file, try attachments(of: input, file, ruleSet, common))
    } catch {
      common.say([InputProblems.problem(error)])
      throw ExitCode(2)
    }
  }

  /// Opens a case for persons to decide on, with what they decided so far.
  func desk(for file: String, _ common: CommonOptions) throws -> AdjudicationDesk {
    let scope: [RuleScope] = [.caseFile, .unit]
    let (shelf, ruleSet) = try common.shelf(scopes: scope, readsExamples: false)
    let input = try common.onlyCase(in: file)
    let setting = try setting(common)
    let (read, attached) = try self.read(input, ruleSet, common)
    let rules = RuleScope(rootOf: read.text.utf8).flatMap { scope in shelf.ruleSets.first { $0.scope == scope } }
    do {
      let adjudication = try InputReader().adjudication(of: input).map { ReadAdjudication($0) }
      let (desk, problems) = AdjudicationDesk.open(
        input, read, rules ?? ruleSet, setting.with(attached), adjudication)
      common.say(problems)
      guard let desk else { throw ExitCode(2) }
      return desk
    } catch let problem as InputProblem {
      common.say([InputProblems.problem(problem)])
      throw ExitCode(2)
    }
  }
}
