import Glibc
import Intake
import Model

/// The process around a command: streams, locale and clock. The only place that reads the wall clock.
enum Session {
  /// English when the locale says so, else Chinese.
  static var localeLanguage: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment(name), !value.isEmpty { return value.hasPrefix("en") ? .en : .zh }
    }
    return .zh
  }

  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Today in Beijing, ISO.
  static var today: String {
    let day = (time(nil) + 8 * 3600) / 86_400
    // Civil date from days since 1970-01-01.
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let date = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(civilMonth))-\(two(date))"
  }

  static var isTerminal: Bool { isatty(1) == 1 }

  /// Columns of the terminal, 100 where there is none.
  static var width: Int {
    guard isTerminal, let columns = environment("COLUMNS").flatMap({ Int($0) }) else { return 100 }
    return columns
  }

  /// Writes results; a closed pipe is success.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(1, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        say("anjuan: 无法写出结果 · cannot write the result")
        exit(2)
      }
    }
  }

  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Everything that is not a result goes to standard error.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
  }

  static func say(_ problems: [Problem], in language: Language) {
    for problem in problems {
      var place = printable(problem.file)
      if let at = problem.place { place += ":\(at.line):\(at.column)" }
      var line = place.isEmpty ? "anjuan: " : "anjuan: \(place): "
      line += printable(problem.message[language])
      if let remedy = problem.remedy { line += language == .zh ? "。\(printable(remedy.zh))" : ". \(printable(remedy.en))" }
      say(line)
    }
  }
}
