import Evaluation
import Glibc
import Model
import SafeFile

/// How far an evaluation has come, with rate and time left: one line that overwrites itself, on a terminal only.
struct ProgressLine {
  private let isShown = isatty(StandardStream.error.rawValue) == 1
  private let start = Self.now
  private let language: Language

  init(_ terminal: Terminal) { language = terminal.messageLanguage }

  func show(_ progress: Evaluator.Progress) {
    guard isShown, progress.files > 0 else { return }
    let seconds = max(0.001, Self.now - start)
    let rate = Double(progress.done) / seconds
    let left = Int((Double(progress.files - progress.done) / max(rate, 0.001)).rounded(.up))
    let (done, all, speed) = (progress.done, progress.files, Int(rate.rounded()))
    let text =
      language == .zh
      ? "\(done)/\(all) 卷，每秒 \(speed) 卷，还需 \(Self.duration(left))"
      : "\(done)/\(all) files, \(speed)/s, \(Self.duration(left)) left"
    write("\r\(text)\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { try? StandardStream.error.write(Array(text.utf8)) }

  private static func duration(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Of a clock that only goes on; in seconds.
  private static var now: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
