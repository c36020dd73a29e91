import Testing

/// The walls between rooms: arrows only downward, each C library behind one door.
struct WallTests {
  /// What the files of each room may import. The compiler guards Swift targets as well; it does not see C modules,
  /// Glibc and Foundation.
  static let allowed: [String: Set<String>] = [
    "Model": [],
    "StatutoryTime": [],
    "SafeXML": ["CLibXML2", "Glibc"],
    "SafeDigest": ["CLibCrypto"],
    "SafeZip": ["CLibZip", "Glibc"],
    "SafeSheet": ["CLibXLSXWriter", "Glibc"],
    "SafeSolver": ["CLibGLPK", "Synchronization"],
    "SafeDeflate": ["CLibZ"],
    "SafeFile": ["Glibc"],
    "SafeProcess": ["CLibMalloc", "Glibc"],
    "Concurrently": ["Dispatch", "Synchronization"],
    "Intake": ["Concurrently", "SafeFile", "SafeDigest", "SafeZip"],
    // One table of equal conditions, shared by whoever loads rules.
    "Engine": ["Concurrently", "Model", "StatutoryTime", "SafeXML", "Synchronization"],
    "CrossCase": ["Model"],
    "Scoring": ["Model"],
    "Selection": ["Model", "SafeSolver"],
    // For JSON alone; neither locale data nor ICU come with it.
    "Reports": ["Model", "SafeSheet", "SafeZip", "FoundationEssentials"],
    "Review": ["Model", "Intake", "SafeDigest", "Engine", "Scoring"],
    // From a district's folder to its report, through the archive.
    "Evaluation": [
      "Archive", "Concurrently", "CrossCase", "Engine", "FoundationEssentials", "Intake", "Model", "Review",
      "SafeDigest", "SafeProcess", "Scoring", "Selection",
    ],
    "Printing": ["Model", "SafeFile", "SafeProcess"],
    // The one room with SQLite, and with GRDB all of Foundation: 10 ms at every start of what links it.
    "Archive": ["Concurrently", "Model", "SafeDeflate", "GRDB", "FoundationEssentials"],
    // Glibc for the process: streams, locale, clock.
    "anjuan": [
      "ArgumentParser", "Glibc", "Synchronization", "Model", "StatutoryTime", "Intake", "Engine", "Printing", "Reports",
      "Review", "SafeFile",
    ],
    // Whole districts; Glibc for a signal.
    "anjuan-district": [
      "ArgumentParser", "Glibc", "Model", "StatutoryTime", "Engine", "Intake", "SafeFile", "Reports", "Review",
      "Archive",
      "Evaluation", "Selection",
    ],
    "archive-probe": ["Glibc", "Archive", "Model"],
    "FictionalDistrict": ["Engine", "Model", "SafeDigest", "SafeFile", "SafeXML", "StatutoryTime"],
    "anjuan-samples": ["ArgumentParser", "FictionalDistrict", "Intake", "Model", "Review"],
    "safexml-probe": ["Glibc", "SafeXML"],
    "safezip-probe": ["Glibc", "SafeZip"],
    // Measures the rooms from inside and the program from outside.
    "anjuan-bench": [
      "ArgumentParser", "FoundationEssentials", "Glibc", "Model", "StatutoryTime", "SafeXML", "SafeFile", "SafeProcess",
      "SafeDigest",
      "Intake", "Engine", "Scoring", "Reports", "Review",
    ],
  ]

  @Test(arguments: SourceFile.sources)
  func aFileImportsOnlyWhatItsRoomMay(file: SourceFile) throws {
    let allowed = try #require(Self.allowed[file.room], "a new room: say here what it may import")
    #expect(Set(file.imports).subtracting(allowed).isEmpty)
  }

  /// What only a district needs is never loaded for one case.
  @Test func theCommandLineForOneCaseLinksNeitherSQLiteNorSolver() {
    var linked: Set<String> = []
    var open: Set<String> = ["anjuan"]
    while let room = open.popFirst() {
      if linked.insert(room).inserted { open.formUnion(Self.allowed[room] ?? []) }
    }
    #expect(linked.contains("CLibXML2"))
    #expect(linked.isDisjoint(with: ["Archive", "GRDB", "Selection", "CLibGLPK", "CLibZ"]))
  }

  @Test func allSourcesAreSeen() {
    #expect(SourceFile.sources.count > 150)
    #expect(SourceFile.sources.contains { $0.imports == ["CLibXML2"] })
  }

  @Test func theSystemIsCalledFromOneFileOfTheCommandLine() {
    let callers = SourceFile.sources.filter { $0.room == "anjuan" && $0.imports.contains("Glibc") }
    #expect(callers.map(\.path) == ["anjuan/Session.swift"])
  }

  @Test func foundationIsForJSONAndForBytesInTheArchive() {
    let users = SourceFile.sources.filter { $0.imports.contains { $0.hasPrefix("Foundation") } }
    #expect(Set(users.map(\.room)) == ["Reports", "Archive"])
    #expect(users.filter { $0.room == "Reports" }.map(\.path) == ["Reports/JSONReport.swift"])
  }

  /// Names of C functions stand for themselves; `SafeXML`'s own tests show that this file's options are tight.
  @Test func oneFileCreatesXMLParsersAndOneSchemaParsers() {
    let makers = [
      "xmlNewParserCtxt", "xmlCreatePushParserCtxt", "xmlCreateMemoryParserCtxt", "xmlCreateFileParserCtxt",
      "xmlCreateURLParserCtxt", "xmlCreateDocParserCtxt", "xmlCreateIOParserCtxt", "xmlReadMemory", "xmlReadFile",
      "xmlReadDoc", "xmlReadFd", "xmlReadIO", "xmlParseFile", "xmlParseMemory", "xmlNewTextReader", "xmlReaderFor",
    ]
    #expect(files(naming: makers) == ["SafeXML/Libxml2.swift"])
    #expect(
      files(naming: ["xmlSchemaNewParserCtxt", "xmlSchemaNewMemParserCtxt", "xmlSchemaNewDocParserCtxt"])
        == ["SafeXML/XMLSchemaDocument.swift"])
  }

  @Test func oneRoomOpensFiles() {
    let openers = ["open(", "openat(", "fopen(", "freopen(", "creat(", "opendir(", "popen("]
    let withSystem = SourceFile.sources.filter { file in
      file.imports.contains { $0 == "Glibc" || $0.hasPrefix("Found") }
    }
    let callers = withSystem.filter { file in
      file.lines.contains { line in openers.contains { calls($0, in: line) } }
    }
    #expect(Set(callers.map(\.room)) == ["SafeFile", "safexml-probe", "safezip-probe"])
  }

  @Test func oneRoomStartsPrograms() {
    let starters = ["posix_spawn(", "posix_spawnp(", "execve(", "execv(", "execvp(", "fork(", "system(", "popen("]
    let callers = SourceFile.sources.filter { file in
      file.lines.contains { line in starters.contains { calls($0, in: line) } }
    }
    // Becoming another program is no start of one.
    #expect(callers.map(\.path).sorted() == ["SafeFile/SiblingProgram.swift", "SafeProcess/ChildProcess.swift"])
  }

  @Test func packagesComeFromOneHost() {
    let addresses = SourceFile.text("Package.swift").split(separator: "\"").filter { $0.contains("://") }
    #expect(!addresses.isEmpty)
    #expect(addresses.allSatisfy { $0.hasPrefix("https://github.com/") })
  }

  /// The C rooms are a module map and a header.
  @Test(arguments: ["CLibXML2", "CLibCrypto", "CLibZip", "CLibXLSXWriter", "CLibGLPK", "CLibZ", "CLibMalloc"])
  func aCRoomHoldsNoSwift(room: String) {
    #expect(!SourceFile.sources.contains { $0.room == room })
  }

  private func files(naming names: [String]) -> [String] {
    SourceFile.sources.filter { file in names.contains { !file.lines(holding: $0).isEmpty } }.map(\.path)
  }

  /// Whether `line` calls this very function: not a method, not a longer name, not a declaration.
  private func calls(_ function: String, in line: Substring) -> Bool {
    guard let place = line.firstRange(of: function) else { return false }
    let before = line[..<place.lowerBound]
    if before.hasSuffix("func ") || before.hasSuffix("case ") || before.drop(while: { $0 == " " }).hasPrefix("//") {
      return false
    }
    return before.last.map { !$0.isLetter && $0 != "_" && $0 != "." } ?? true
  }
}
