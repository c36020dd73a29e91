import ArgumentParser
import Review

/// The command line: one file per command, each parses, calls, prints and exits.
@main
struct Anjuan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anjuan",
    abstract: "行政执法“三项制度”案卷评查 · Reviews enforcement case files against an XML rule set.",
    discussion: """
      例 Examples:
        anjuan check --as-of 2026-06-30 Samples/cases/late-service.xml
        anjuan explain PRO-21 Samples/cases/late-service.xml

      退出码：0 没有达到 --fail-on 的问题；1 有问题；2 有文件或规则不能处理；64 用法错误。
      Exit codes: 0 nothing at or above --fail-on · 1 findings · 2 something could not be processed · 64 wrong usage.
      """,
    version: CaseReviewer.version,
    subcommands: [
      CheckCommand.self, GateCommand.self, PublishCommand.self, ExplainCommand.self, AdjudicateCommand.self,
      ExemptCommand.self, FilingCommand.self, PapersCommand.self, EvaluateCommand.self, SampleCommand.self,
      SelectCommand.self, DueCommand.self, ArchiveCommand.self,
      RulesCommand.self,
    ])

  static func main() {
    Session.surviveClosedPipes()
    main(nil)
  }
}
