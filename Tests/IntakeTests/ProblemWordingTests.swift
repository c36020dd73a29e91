import Intake
import SafeDigest
import Testing

@Suite struct ProblemWordingTests {
  static let path = "d/\u{1B}案.xml"

  static let problems: [InputProblem] =
    [
      .missing(path: path), .noPermission(path: path), .isFolder(path: path), .notAFolder(path: path),
      .symbolicLink(path: path), .impossibleName(path: path), .unreadableName(folder: path, shown: "?"),
      .tooLarge(path: path, limit: 10, size: 11), .tooLarge(path: path, limit: 10, size: nil),
      .changedWhileReading(path: path), .readFailed(path: path, code: 5),
      .digestUnavailable(path: path, algorithm: .sm3),
      .unsupportedEncoding(path: path, name: "Big5"), .encodingUnavailable(path: path, encoding: .gb18030),
      .undecodable(path: path, encoding: .utf8, offset: 9, line: 2),
      .contraryDeclaration(path: path, declared: "GBK\u{1B}", actual: .utf8), .tooDeep(path: path, limit: 3),
      .outsideFolder(folder: path, name: ".."), .noCases(path: path),
      .strayAdjudication(path: path), .unreadEntry(path: path), .otherExtension(path: path, wanted: "xml"),
      .rulesNotFound(tried: [path]),
    ] + zips.map { .zip(path: path, $0) } + InputProblem.SpecialFile.allCases.map { .notAFile(path: path, kind: $0) }

  static let zips: [ZipProblem] = [
    .notAZip, .damaged, .split, .tooManyEntries(limit: 3), .nameLeadsOut("../\u{1B}"), .duplicateName("a"),
    .undecodableName(shown: "?"), .noCase, .severalCases(["\u{1B}", "a", "b", "c"]), .encrypted("a"), .notAFile("a"),
    .unknownCompression("a"), .damagedEntry("a"), .untrueSize("a", declared: 3), .tooLarge("a", limit: 3),
    .swells("a", limit: 3), .tooMuch(limit: 3),
  ]

  static let outputs: [OutputProblem] = [
    .wouldOverwriteInput(path: path), .alreadyThere(path: path), .notAFile(path: path), .missingFolder(path: path),
    .noPermission(path: path), .noSpace(path: path), .readOnly(path: path), .impossibleName(path: path),
    .writeFailed(path: path, code: 5),
  ]

  static let notes: [InputNote] = [
    .assumedEncoding(path: path, encoding: .gb18030), .alsoValidUTF8(path: path, declared: "GBK"),
    .linkSkipped(path: path), .attachmentsNeedFolder(path: path),
  ]

  @Test(arguments: WordingLanguage.allCases)
  func everySentenceNamesTheFileSafelyAndSaysWhatWouldBeRight(language: WordingLanguage) {
    let sentences =
      Self.problems.map { $0.sentence(in: language) } + Self.outputs.map { $0.sentence(in: language) }
      + Self.notes.map { $0.sentence(in: language) }
    for sentence in sentences {
      #expect(sentence.contains("d/‹U+001B›案.xml"))
      #expect(printable(sentence) == sentence)
      #expect(
        sentence.contains(language == .chinese ? "；" : "; ") || sentence.contains("此处需要")
          || sentence.contains("is needed"))
    }
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func theFactsStandInTheSentence() {
    let problem = InputProblem.undecodable(path: "a.xml", encoding: .gb18030, offset: 120, line: 7)
    #expect(problem.sentence(in: .chinese).contains("第 7 行（第 120 字节"))
    #expect(problem.sentence(in: .english).hasPrefix("a.xml: line 7 (byte 120, from 0) is not valid GB18030; "))
  }
}
