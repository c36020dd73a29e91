import ArgumentParser
import Engine
import Model
import Review

/// `anjuan rules facts`: the names that a local item may use.
struct RulesFactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "查要素名称 · Look up names of facts.",
    discussion: """
      只列可以直接写在 must、when 里的名称（就一个决定而言只有一个值）。
      Only names that may stand in must and when as they are: with one value for a decision.

      例 Examples:
        anjuan rules facts 公示
        anjuan rules facts decision date
      """)

  @Argument(help: ArgumentHelp("名称里的字 · words of the name", valueName: "word"))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (_, ruleSet) = try common.shelf()
    let found = ruleSet.usableNames(matching: words)
    guard !found.isEmpty else {
      common.say(zh: "没有这样的要素；换一个字试试", en: "no such fact; try another word")
      throw ExitCode(1)
    }
    for name in found { Session.write("\(name.zh)\t\(name.en)\t\(kind(name.type))\n") }
  }

  private func kind(_ type: String) -> String {
    guard common.resultLanguage == .zh else { return type }
    return switch type {
    case "date": "日期"
    case "money": "金额"
    case "number": "数"
    case "yesNo": "是否"
    default: "文字"
    }
  }
}
