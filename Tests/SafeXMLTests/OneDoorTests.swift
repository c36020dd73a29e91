import Glibc
import Testing

/// The room's walls: pointers live in one target, and parsers come from one function.
struct OneDoorTests {
  @Test func onlyThisRoomImportsTheLibrary() {
    let importers = filesContaining("^ *(@.* )?import CLibXML2")
    #expect(!importers.isEmpty)
    #expect(importers.allSatisfy { $0.hasPrefix("SafeXML/") })
  }

  @Test func oneFileCreatesParsers() {
    let makers =
      "xml(New|Create)[A-Za-z]*ParserCtxt|xml(Ctxt)?Read(File|Memory|Doc|Fd|IO)|xml(SAX|Recover)?Parse(File|Memory|Doc|Entity)\\("
    #expect(filesContaining(makers) == ["SafeXML/Libxml2.swift"])
  }

  @Test func noLooseOptionIsEverNamed() {
    #expect(filesContaining("XML_PARSE_(NOENT|DTDLOAD|DTDATTR|XINCLUDE|HUGE|RECOVER)\\b").isEmpty)
  }

  /// Names of Swift files below `Sources/`, relative to it, that have a matching line.
  private func filesContaining(_ pattern: String) -> [String] {
    let tests = #filePath.prefix(#filePath.count - "SafeXMLTests/OneDoorTests.swift".count)
    guard let pipe = popen("cd '\(tests)../Sources' && grep -rlE --include='*.swift' '\(pattern)' * | sort", "r") else {
      return []
    }
    defer { pclose(pipe) }
    var names: [String] = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), pipe) != nil {
      let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
      names.append(String(decoding: bytes, as: UTF8.self))
    }
    return names
  }
}
