import ArgumentParser
import Glibc
import Model
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

  /// A closed pipe is success.
  func write(_ text: String) throws {
    // The next write says that the reader has gone; the process goes on to its end.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      try StandardStream.output.write(Array(text.utf8))
    } catch .closed {
      throw ExitCode.success
    } catch {
      say(zh: "无法写出结果", en: "cannot write the result")
      throw ExitCode(2)
    }
  }

  func say(_ problem: Problem) { say(problem.line(in: messageLanguage)) }

  func say(zh: String, en: String) { say(messageLanguage == .zh ? zh : en) }

  private func say(_ line: String) { try? StandardStream.error.write(Array("anjuan: \(line)\n".utf8)) }
}

extension Language: ExpressibleByArgument {}
