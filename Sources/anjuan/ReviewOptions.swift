import ArgumentParser
import Engine
import Intake
import Model
import StatutoryTime

/// Options of the commands that judge a case.
struct ReviewOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("评查基准日，默认北京时间今天 · as-of date, today in Beijing by default", valueName: "YYYY-MM-DD"),
    transform: Self.day)
  var asOf: Day?

  @Flag(help: "不遮蔽个人信息 · do not mask personal identifiers")
  var unmasked = false

  /// What is to be reviewed as of which day; a day that nobody named is said.
  func setting(_ common: CommonOptions) -> ReviewSetting {
    let day = asOf ?? Session.today
    if asOf == nil { common.say(zh: "评查基准日 \(day)", en: "as of \(day)") }
    return ReviewSetting(asOf: day.description, masked: !unmasked)
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("不是日期，应写作 2026-06-30 · no date; write 2026-06-30")
    }
    return day
  }
}
