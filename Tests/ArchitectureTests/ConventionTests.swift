import Testing

/// What every source file keeps, as far as text can show it; `swift format lint` watches the rest.
struct ConventionTests {
  /// Words that end the program on somebody's input.
  @Test(arguments: ["fatalError(", "try!", " as!", "assertionFailure("])
  func noSourceGivesUp(word: String) {
    #expect(SourceFile.sources.filter { !$0.lines(holding: word).isEmpty }.map(\.path) == [])
  }

  @Test(arguments: ["TODO", "FIXME", "XXX:"])
  func nothingIsLeftForLater(word: String) {
    let files = SourceFile.sources + SourceFile.tests.filter { $0.room != "ArchitectureTests" }
    #expect(files.filter { file in file.lines.contains { $0.contains(word) } }.map(\.path) == [])
  }

  @Test(arguments: SourceFile.sources + SourceFile.tests)
  func aFileIsShort(file: SourceFile) {
    #expect(file.lines.count <= 301, "split at 300 lines")
    #expect(file.lines.count { $0.contains("// MARK:") } <= 1)
  }

  /// Wording files extend the types that they word; these have no type of their own.
  static let namedForTheirContent = ["ProblemWording", "TemporaryFormats"]

  @Test(arguments: SourceFile.sources)
  func aFileIsNamedForWhatItDeclares(file: SourceFile) {
    guard !Self.namedForTheirContent.contains(file.subject) else { return }
    #expect(file.declared.contains { $0.isKin(of: file.subject) }, "declares \(file.declared)")
  }

  @Test(arguments: ["Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Misc"])
  func noFileIsADrawer(name: String) {
    let parts = SourceFile.sources.flatMap { $0.path.split(separator: "/").dropLast() + [Substring($0.subject)] }
    #expect(!parts.contains { $0 == name || ($0.hasSuffix(name) && name != "Common") })
  }

  /// Whatever follows `en:` is English; sums in the rule language end in 元 in either language.
  @Test func englishWordsAreEnglish() {
    let literals = SourceFile.sources.flatMap { file in
      file.lines.flatMap { $0.matches(of: /\ben: "((?:[^"\\]|\\.)*)"/).map { (file.path, $0.1) } }
    }
    #expect(literals.count > 300)
    for (path, text) in literals {
      let words = text.replacing(/[0-9]元/, with: "")
      #expect(!words.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(path): \(text)")
      #expect(!words.unicodeScalars.contains { (0xFF00...0xFFEF).contains($0.value) }, "\(path): \(text)")
    }
  }

  @Test func nothingIsPublic() {
    #expect(SourceFile.sources.filter { file in file.lines.contains { $0.hasPrefix("public ") } }.map(\.path) == [])
  }

  @Test func pointersOutsideTheWrapperRoomsAreNamedHere() {
    let strict = SourceFile.sources.filter {
      !$0.room.hasPrefix("Safe") && !["safexml-probe", "anjuan-bench"].contains($0.room)
    }
    #expect(
      strict.filter { !$0.lines(holding: "unsafe ").isEmpty }.map(\.path).sorted() == [
        "anjuan-district/ProgressLine.swift", "anjuan-district/Terminal.swift", "anjuan/Session.swift",
      ])
  }
}

extension SourceFile {
  /// Names of types, extended types and functions that stand at the left margin; `A.B` is both.
  fileprivate var declared: [Substring] {
    lines.flatMap { line -> [Substring] in
      guard let first = line.first, first != " ", !line.hasPrefix("//") else { return [] }
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
      let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "extension", "func", "typealias"]
      guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { return [] }
      return words[kind + 1].split(separator: ".")
    }
  }
}

extension Substring {
  /// The same name, a function of that name, or a narrower type: `PointJudgement` is a `Judgement`.
  fileprivate func isKin(of subject: String) -> Bool {
    lowercased() == subject.lowercased() || hasSuffix(subject)
  }
}
