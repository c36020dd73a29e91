import FoundationEssentials
import Testing

/// One Swift file of the checkout, read as text.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// Relative to `Sources` or `Tests`.
  let path: String
  let lines: [Substring]

  /// The target that it belongs to.
  var room: String { path.split(separator: "/").first.map(String.init) ?? "" }

  /// `CaseFacts` for `CaseFacts+Truth.swift`.
  var subject: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.dropLast(".swift".count).prefix { $0 != "+" })
  }

  var testDescription: String { path }

  /// The modules it imports, whatever stands before `import`.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), words.count == at + 2 else { return nil }
      let before = words[..<at]
      guard before.allSatisfy({ $0.hasPrefix("@") || Self.accessWords.contains($0) }) else { return nil }
      return String(words[at + 1])
    }
  }

  /// The lines of code that hold `text`, comments left out.
  func lines(holding text: String) -> [Substring] {
    lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") && $0.contains(text) }
  }

  private static let accessWords: Set<Substring> = ["public", "package", "internal", "private", "fileprivate"]

  static let checkout = String(#filePath.prefix(#filePath.count - "/Tests/ArchitectureTests/SourceFile.swift".count))
  static let sources = all(below: "Sources")
  static let tests = all(below: "Tests")

  static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: checkout + "/" + path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func all(below folder: String) -> [SourceFile] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: checkout + "/" + folder)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(path: path, lines: text(folder + "/" + path).split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
