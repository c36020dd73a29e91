import ArgumentParser
import Glibc
import Intake
import Model
import Reports
import Review
import SafeFile

/// The streams and the locale of a command: results to standard output, everything else to standard error.
struct Terminal: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "语言；结果默认中文，提示默认随系统 · language; results are Chinese by default, messages follow the locale",
      valueName: "zh|en"))
  var language: Language?

  var resultLanguage: Language { language ?? .zh }

  var messageLanguage: Language {
    if let language { return language }
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { ProcessPlace.environmentValue($0) }
    return set.first { !$0.isEmpty }?.hasPrefix("en") == true ? .en : .zh
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// A closed pipe is success.
  func write(_ bytes: [UInt8]) throws {
    // The next write says that the reader has gone; the process goes on to its end.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      try StandardStream.output.write(bytes)
    } catch .closed {
      throw ExitCode.success
    } catch {
      say(zh: "无法写出结果", en: "cannot write the result")
      throw ExitCode(2)
    }
  }

  /// Columns and colours of the terminal that results go to.
  var style: TextStyle {
    var size = winsize()
    let output = StandardStream.output.rawValue
    let isTerminal = isatty(output) == 1
    guard isTerminal, unsafe ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return TextStyle() }
    let isPlain =
      ProcessPlace.environmentValue("TERM") == "dumb" || !(ProcessPlace.environmentValue("NO_COLOR") ?? "").isEmpty
    return TextStyle(width: Int(size.ws_col), colour: !isPlain)
  }

  func say(_ problem: OutputProblem) {
    say(
      Problem(
        file: "", place: nil, code: "output",
        message: BilingualText(zh: problem.sentence(in: .chinese), en: problem.sentence(in: .english)), remedy: nil))
  }

  func say(_ problem: Problem) { say(problem.line(in: messageLanguage)) }

  func say(zh: String, en: String) { say(messageLanguage == .zh ? zh : en) }

  private func say(_ line: String) { try? StandardStream.error.write(Array("anjuan: \(line)\n".utf8)) }
}

extension Language: ExpressibleByArgument {}
