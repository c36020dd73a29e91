import ArgumentParser
import Engine
import Intake
import Model
import Review

/// `anjuan rules test`: every requirement proves itself by its examples, and its examples by its mutants.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "运行评查标准自带的例子和变异检验 · Run the examples of the rule set, then its mutants.",
    discussion: """
      变异检验把规则逐处改错一点，每处都应有例子发现；没有发现的逐条列出。
      Each mutant is the rule with one slip in it, which some example must notice; those that none notices are listed.
      """)

  @Argument(help: ArgumentHelp("只运行这一项 · only this requirement", valueName: "id"))
  var requirement: String?

  @Flag(name: .customLong("no-mutants"), help: "只运行例子 · examples only")
  var skipsMutants = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (shelf, _) = try common.shelf()
    let only = try requirement.map { try common.requirement($0, in: shelf) }
    let proof = RuleProof(
      (only.map { [$0.ruleSet] } ?? shelf.ruleSets).map { ruleSet in
        skipsMutants
          ? RuleProof(examples: ruleSet.runExamples(bases: shelf.bases, only: only?.id))
          : ruleSet.prove(bases: shelf.bases, only: only?.id)
      })
    let failed = proof.examples.compactMap(\.problem)
    common.say(failed + proof.stale)
    let proven = proof.examples.count - failed.count
    write(zh: "\(proven) 个例子成立，\(failed.count) 个不成立", en: "\(proven) examples hold, \(failed.count) do not")
    if !skipsMutants { show(proof) }
    if !failed.isEmpty { throw ExitCode(2) }
    if !proof.survivors.isEmpty || !proof.stale.isEmpty { throw ExitCode(1) }
  }

  private func show(_ proof: RuleProof) {
    let survivors = proof.survivors
    let (listed, mutants) = (proof.equivalents, proof.mutants.count)
    write(
      zh: "\(mutants) 个变异，\(survivors.count) 个没有例子发现" + (listed > 0 ? "，\(listed) 个等价（已列明理由）" : ""),
      en: "\(mutants) mutants, \(survivors.count) survived"
        + (listed > 0 ? ", \(listed) equivalent (listed with reasons)" : ""))
    for run in survivors {
      let (what, missing) = (run.what[common.resultLanguage], run.missing[common.resultLanguage])
      Session.write(printable("\(run.file):\(run.line): \(run.subject): \(what)") + "\n")
      Session.write("    " + printable(missing) + "\n")
      Session.write("    " + printable(run.id) + "\n")
    }
  }

  private func write(zh: String, en: String) { Session.write((common.resultLanguage == .zh ? zh : en) + "\n") }
}
