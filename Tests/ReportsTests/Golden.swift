import FoundationEssentials
import Testing

/// Files that hold what a report looked like when someone last looked at it; tests may use Foundation.
enum Golden {
  /// Compares with `Golden/<name>`; `RECORD_GOLDEN=1` writes the file instead, and fails, so that a recording run is
  /// never taken for a passing one.
  static func expect(
    _ bytes: [UInt8], matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder + "/" + name
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(bytes).write(to: URL(filePath: file))
      Issue.record("recorded \(name): look at it, then run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
      return
    }
    let expected = [UInt8](try Data(contentsOf: URL(filePath: file)))
    guard expected != bytes else { return }
    let (old, new) = (lines(expected), lines(bytes))
    let line = zip(old, new).prefix(while: ==).count
    Issue.record(
      """
      \(name) differs at line \(line + 1) (record anew with RECORD_GOLDEN=1)
      golden: \(line < old.count ? old[line] : "no line")
      now:    \(line < new.count ? new[line] : "no line")
      """, sourceLocation: sourceLocation)
  }

  private static let folder = root(of: #filePath) + "/Golden"
  /// The checkout, two folders above this test target.
  static let checkout = root(of: root(of: root(of: #filePath)))

  private static func root(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
