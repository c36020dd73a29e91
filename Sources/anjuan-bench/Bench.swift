import Glibc
import Intake

/// `anjuan-bench`: what each step of a check costs, next to libxml2's own work on the same bytes in the same run.
///
/// Ratios, because times depend on the machine and on what else it does. Exits 0 whatever they are, so that a busy
/// machine breaks nothing; with `--strict` a broken budget, or one that could not be measured, exits 1.
@main
struct Bench {
  private var isJSON = false
  private var isStrict = false
  private var rounds = 200
  private var rules: String?
  /// A step to repeat without measuring it, for a profiler.
  private var loop: String?

  static func main() {
    guard let bench = Bench(Array(CommandLine.arguments.dropFirst())) else {
      say("usage: anjuan-bench [--json] [--strict] [--rounds N] [--rules FOLDER]")
      say("       anjuan-bench --loop judge|check|load [--rounds N]    repeats one step, for a profiler")
      exit(64)
    }
    bench.run()
  }

  private init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": isJSON = true
      case "--strict": isStrict = true
      case "--rules":
        guard let folder = rest.popFirst() else { return nil }
        rules = folder
      case "--loop":
        guard let step = rest.popFirst() else { return nil }
        loop = step
      case "--rounds":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else { return nil }
        rounds = count
      default: return nil
      }
    }
  }

  private func run() {
    let workload: Workload
    do {
      workload = try Workload(rules: try RulesLocation.find(explicit: rules).path)
    } catch Workload.Fault.rules(let problems) {
      Self.say(problems.joined(separator: "\n"))
      exit(2)
    } catch {
      Self.say("anjuan-bench: \(error)")
      exit(2)
    }
    if let loop { exit(InProcess(workload: workload, rounds: rounds).loop(loop) ? 0 : 64) }
    let figures = measured(workload)
    print(isJSON ? JSONFigures(figures: figures).text() : Table(figures: figures).text(), terminator: "")
    if isStrict, !figures.missing.isEmpty || figures.budgets.contains(where: { !$0.isKept }) { exit(1) }
  }

  private func measured(_ workload: Workload) -> Figures {
    let inProcess = InProcess(workload: workload, rounds: rounds)
    var figures = Figures()
    figures.facts = [
      (
        "requirements",
        "\(workload.written) of the rule folder + \(workload.fixtures) fixtures + \(workload.copies) copies"
      )
    ]
    for part in [
      inProcess.steps(), inProcess.shares(), inProcess.loading(), ColdStart(workload: workload).figures(),
      Growth(workload: workload, rounds: rounds).figures(),
    ] {
      figures.facts += part.facts
      figures.groups += part.groups
      figures.budgets += part.budgets
      figures.missing += part.missing
    }
    #if DEBUG
      figures.missing.append("anything: this is a debug build; use swift build -c release --product anjuan-bench")
    #endif
    return figures
  }

  private static func say(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }
}
