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
      --set 列出例子里 set、remove 能用的名称：案卷里写着的，不论有几个。
      --set lists the names that set and remove of an example may use: of what a file holds, however often.

      例 Examples:
        anjuan rules facts 公示
        anjuan rules facts decision date
        anjuan rules facts --set publication
      """)

  @Argument(help: ArgumentHelp("名称里的字 · words of the name", valueName: "word"))
  var words: [String] = []

  @Flag(help: "例子里能改的名称 · names that an example may set")
  var set = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (_, ruleSet) = try common.shelf()
    let found = set ? ruleSet.settableNames(matching: words) : ruleSet.usableNames(matching: words)
    guard !found.isEmpty else {
      if !set, !ruleSet.settableNames(matching: words).isEmpty {
        common.say(
          zh: "没有可以直接写在 must、when 里的；例子里能改的用 --set 列出",
          en: "none that may stand in must and when as it is; --set lists those that an example may set")
      } else {
        common.say(zh: "没有这样的要素；换一个字试试", en: "no such fact; try another word")
      }
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
