import Glibc
import Model
import Review
import SafeFile
import StatutoryTime
import Synchronization

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

  /// Today in Beijing.
  static var today: Day { Day(serial: Int32(clamping: (time(nil) + 8 * 3600) / 86_400)) }

  static var isTerminal: Bool { isatty(1) == 1 }

  /// Colour is for terminals that can show it, unless the user has declined it (no-color.org).
  static var hasColour: Bool {
    isTerminal && environment("TERM") != "dumb" && (environment("NO_COLOR") ?? "").isEmpty
  }

  /// Columns of the terminal, 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard isTerminal, unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// What a command works with to its end stays until the process goes: taking a rule set apart piece by piece before
  /// that only costs time.
  static func keep(_ object: some AnyObject & Sendable) { kept.withLock { $0.append(object) } }

  private static let kept = Mutex<[any AnyObject & Sendable]>([])

  /// A reader that goes away (`| head -1`) must not end the process by a signal: the next write says EPIPE instead.
  static func surviveClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes results; a closed pipe is success.
  static func write(_ bytes: [UInt8]) {
    do {
      try StandardStream.output.write(bytes)
    } catch .closed {
      exit(0)
    } catch {
      say("anjuan: 无法写出结果 · cannot write the result")
      exit(2)
    }
  }

  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Everything that is not a result goes to standard error.
  static func say(_ line: String) { try? StandardStream.error.write(Array((line + "\n").utf8)) }

  /// Asks on standard error and reads a line without space at its ends; nil at the end of the input.
  static func ask(_ prompt: String) -> String? {
    let bytes = Array(prompt.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
    guard let line = readLine() else { return nil }
    var text = line[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  static func say(_ problems: [Problem], in language: Language) {
    for problem in problems { say("anjuan: " + problem.line(in: language)) }
  }
}
