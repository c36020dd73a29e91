import Intake
import Testing

@Suite struct SafeNameTests {
  @Test(arguments: [
    ("QS-SJ-2021-0015", "QS-SJ-2021-0015"), ("青石市监罚〔2021〕15号", "青石市监罚_2021_15号"), ("𠀀㐀〇", "𠀀㐀〇"),
    ("", "_"), (".", "_"), ("..", "__"), ("...", "_._"), (".hidden", "_hidden"), ("a.", "a_"), ("-rf", "_rf"),
    ("../../etc/passwd", "_._.._etc_passwd"), ("a/b\\c:d", "a_b_c_d"), ("a\0b", "a_b"), ("a\u{202E}b", "a_b"),
    ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("com1", "_com1"), ("LPT9.a.b", "_LPT9.a.b"), ("console", "console"),
    ("com10", "com10"), ("\u{3164}", "_"), ("a b", "a_b"), (".\u{0E33}", "_\u{0E33}"), ("\u{0D4E}.", "\u{0D4E}_"),
    ("con.\u{0E33}", "_con.\u{0E33}"),
  ])
  func anIdBecomesAName(id: String, name: String) {
    #expect(SafeName.name(for: id) == name)
  }

  @Test func aLongIdIsCutBetweenCharacters() {
    #expect(SafeName.name(for: String(repeating: "案", count: 100)) == String(repeating: "案", count: 40))
    let device = SafeName.name(for: "CON." + String(repeating: "a", count: 200))
    #expect(device.hasPrefix("_CON.a") && device.utf8.count == SafeName.longest)
    #expect(SafeName.name(for: "x" + String(repeating: "案", count: 100)).utf8.count == 118)
    #expect(SafeName.name(for: String(repeating: "a", count: 119) + ".xml") == String(repeating: "a", count: 119) + "_")
  }

  @Test func noIdEverEscapesItsFolder() {
    var random = SeededGenerator(seed: 2021)
    let awkward = Array("./\\.-_:*?\"<>|~$ \0\n\u{1B}\u{202E}\u{3164}aCON案é０").map { $0 }
    for _ in 0..<20_000 {
      let id = String(
        (0..<Int.random(in: 0...60, using: &random)).map { _ -> Character in
          if Bool.random(using: &random) { return awkward.randomElement(using: &random) ?? "." }
          return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)).map(Character.init) ?? "/"
        })
      let name = SafeName.name(for: id)
      #expect(!name.isEmpty && name != "." && name != "..")
      #expect(name.utf8.count <= SafeName.longest)
      #expect(name.utf8.first != 0x2E && name.utf8.first != 0x2D && name.utf8.last != 0x2E)
      #expect(!name.unicodeScalars.contains { "/\\:*?\"<>|\0 ".unicodeScalars.contains($0) })
      #expect(printable(name) == name)
      #expect(SafeName.name(for: name) == name)
    }
  }

  @Test func namesForManyIdsAreAllDifferentEvenWithoutCase() {
    let long = String(repeating: "案", count: 60)
    let ids = ["a/b", "a_b", "A_B", "a_b-2", "", ".", long, long + "1", "a:b"]
    let names = SafeName.names(for: ids)
    #expect(names.prefix(3) == ["a_b", "a_b-2", "A_B-3"])
    #expect(Set(names.map { $0.lowercased() }).count == ids.count)
    #expect(names.allSatisfy { $0.utf8.count <= SafeName.longest })
  }
}
