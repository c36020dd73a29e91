import ArgumentParser
import Engine
import Intake
import Model
import Review

/// `anjuan rules new`: a local requirement with blanks to fill in.
struct RulesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "新建一个本地评查项目，留空待填 · Start a local requirement with blanks to fill in.",
    discussion: """
      例 Examples:
        anjuan rules new QS-02 --local my-rules --title "罚款五万元以上应集体讨论"
        anjuan rules new QS-03 --local my-rules --form deadline \\
          --system disclosure --points 2
      """)

  @Argument(help: ArgumentHelp("编号，例如 QS-02 · id, for example QS-02", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("名称 · title", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("所属部分 · system", valueName: "disclosure|recording|legal-review|procedure|documents"))
  var system: RequirementSystem = .procedure

  @Option(help: ArgumentHelp("分值 · points", valueName: "number"), transform: Self.points)
  var points = Points(hundredths: 400)

  @Option(help: ArgumentHelp("应当有某材料，或者应当在期限内 · must be there, or in time", valueName: "have|deadline"))
  var form: NewItem.Form = .have

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard common.local != nil else {
      throw ValidationError("请用 --local 写明本单位规则所在的文件夹 · name your own folder with --local")
    }
  }

  func run() throws {
    guard let local = common.local else { return }
    let (shelf, ruleSet) = try RuleShelf.unfilled(common)
    do {
      try ruleSet.checkNewID(id)
    } catch {
      say(error)
      throw ExitCode(2)
    }
    guard !"\(local)/".hasPrefix("\(shelf.path)/") else {
      common.say(
        zh: "\(printable(local)) 在评查标准文件夹里；随程序发布的文件不改，请另用一个文件夹",
        en: "\(printable(local)) lies in the shipped rule folder, which stays untouched; use a folder of your own")
      throw ExitCode(2)
    }
    let item = NewItem(id: id, title: title, system: system, points: points, form: form)
    let path = OutputFile.path(id + ".xml", in: local)
    do {
      try OutputFile.createFolder(local)
      try OutputFile.write(Array(item.text.utf8), to: path, .keepExisting)
    } catch {
      common.say(error)
      throw ExitCode(2)
    }
    let folder = printable(local)
    Session.write(
      common.resultLanguage == .zh
        ? """
        已写入 \(printable(path))。接着：
          1. 用记事本打开它，把每个【 】换成值；要素名称这样查：anjuan rules facts 公示
          2. anjuan rules check --local \(folder)          还有什么没填、没写对
          3. anjuan rules test \(id) --local \(folder)     例子是否成立
          4. anjuan rules show \(id) --local \(folder)     程序怎么理解它

        """
        : """
        written to \(printable(path)). Next:
          1. open it in an editor and put a value in place of every 【…】; look names up: anjuan rules facts publication
          2. anjuan rules check --local \(folder)          what is still to be filled in or put right
          3. anjuan rules test \(id) --local \(folder)     whether its examples hold
          4. anjuan rules show \(id) --local \(folder)     how the program reads it

        """)
  }

  private func say(_ problem: NewItem.IDProblem) {
    switch problem {
    case .badForm(let id):
      common.say(
        zh: "“\(printable(id))”不能作编号：写两至八个大写字母、一个短横、两三位数字，例如 QS-02",
        en: "“\(printable(id))” cannot be an id: two to eight capitals, a hyphen, two or three figures, as in QS-02")
    case .shippedPrefix(let prefix):
      common.say(
        zh: "“\(prefix)-”是随程序发布的编号；请用本单位自己的字头，例如 QS-02",
        en: "“\(prefix)-” belongs to the shipped rule set; use letters of your own, as in QS-02")
    case .taken(let id):
      common.say(zh: "编号 \(id) 已经用过；anjuan rules list 列出全部", en: "the id \(id) is taken; anjuan rules list names all")
    }
  }

  private static func points(_ text: String) throws -> Points {
    guard let points = Points(text), points > .zero else {
      throw ValidationError("分值应为正数，例如 4 或 0.5 · points must be a positive figure, as 4 or 0.5")
    }
    return points
  }
}

extension RequirementSystem: ExpressibleByArgument {}
extension NewItem.Form: ExpressibleByArgument {}

extension RuleShelf {
  /// The rules as far as they are sound: other items of the layer may still have blanks.
  fileprivate static func unfilled(_ common: CommonOptions) throws -> (shelf: RuleShelf, ruleSet: RuleSet) {
    let shipped = RuleShelf(explicit: common.rules)
    guard shipped.problems.isEmpty, let plain = shipped.ruleSet else {
      common.say(shipped.problems)
      throw ExitCode(2)
    }
    let both = RuleShelf(explicit: common.rules, local: common.local)
    return (shipped, both.ruleSet ?? plain)
  }
}
