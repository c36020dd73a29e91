import Model
import Selection
import Testing

struct SealTests {
  private static let awkward = [
    "plain", "tab\there", "line\nbreak", "back\\slash\\n", "\r\n", "", "案卷\u{0301}", "seal", "‮evil",
  ]

  private var sealed: SealedDraw {
    let catalogue = Self.awkward.map {
      CatalogueEntry(id: $0, unit: "单位\t1", matter: $0, procedure: "p", digest: sha256($0))
    }
    return SealedDraw(Draw(catalogue, plan: .sample, seed: "公开种子 2026", digest: sha256), asOf: "2026-06-30")
  }

  @Test func whatIsReadIsWhatWasWritten() throws {
    let text = sealed.text(digest: sha256)
    #expect(try SealedDraw(text: text, digest: sha256) == sealed)
    #expect(text.utf8.count { $0 == 10 } == sealed.cases.count + 5)
  }

  /// `head -n -1 LIST | sha256sum`.
  @Test func theSealIsTheDigestOfAllLinesBeforeIt() {
    let lines = sealed.text(digest: sha256).split(separator: "\n")
    let before = lines.dropLast().map { $0 + "\n" }.joined()
    #expect(lines.last.map(String.init) == "seal\t\(sha256(before))")
  }

  @Test func anAlteredListIsRefused() throws {
    let text = sealed.text(digest: sha256)
    let moved = text.replacing("asOf\t2026-06-30", with: "asOf\t2026-07-01")
    #expect(throws: SealFault.self) { try SealedDraw(text: moved, digest: sha256) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for gone in lines.indices {
      var fewer = lines
      fewer.remove(at: gone)
      #expect(throws: SealFault.self) { try SealedDraw(text: fewer.joined(separator: "\n"), digest: sha256) }
    }
  }

  @Test(arguments: ["", "\n", "seal\t", "anjuan-draw/1\n", "x\ny\n\n"])
  func whatIsNoListIsRefused(text: String) {
    #expect(throws: SealFault.self) { try SealedDraw(text: text, digest: sha256) }
    let resealed = text + "seal\t" + sha256(text) + "\n"
    #expect(throws: SealFault.self) { try SealedDraw(text: resealed, digest: sha256) }
  }

  @Test func filesThatWereNotDrawnAreListedAndTellWhatWasAddedLater() throws {
    let catalogue = (0..<9).map {
      CatalogueEntry(id: "C\($0)", unit: "U", matter: "penalty", procedure: "", digest: sha256("\($0)"))
    }
    let files = catalogue.map { ListedFile(unit: "U", id: $0.id, digest: $0.digest) }
    let draw = Draw(catalogue, plan: .sample, seed: "s", digest: sha256)
    let list = SealedDraw(draw, asOf: "2026-06-30", listed: files)
    #expect(list.cases.count + list.others.count == files.count)
    let text = list.text(digest: sha256)
    #expect(try SealedDraw(text: text, digest: sha256) == list)
    #expect(SealedDraw.seal(of: text) == sha256(text.dropLast("seal\t\n".count + 64).description))

    #expect(SealCheck(list, now: files).entries.isEmpty && SealCheck(list, now: files).added.isEmpty)
    let late = ListedFile(unit: "U", id: "late", digest: sha256("late"))
    let check = SealCheck(list, now: files.filter { $0.id != list.cases[0].id } + [late])
    #expect(check.entries.map(\.change) == [.missing])
    #expect(check.added == [late])
    // What was not drawn may change, and is told apart: “all as they were drawn” was said of files that had gone.
    let other = try #require(list.others.first)
    let changed = files.map { $0.id == other.id ? ListedFile(unit: "U", id: $0.id, digest: sha256("x")) : $0 }
    #expect(SealCheck(list, now: changed).entries.isEmpty)
    #expect(SealCheck(list, now: changed).others == [.init(file: other, now: sha256("x"))])
    let gone = SealCheck(list, now: files.filter { $0.id != other.id })
    #expect(gone.entries.isEmpty && gone.others == [.init(file: other, now: nil)])
    #expect(SealCheck(list, now: files).others.isEmpty)
  }

  @Test func laterPatchingOfADrawnCaseShows() throws {
    let list = sealed
    let kept = Dictionary(uniqueKeysWithValues: list.cases.map { ($0.id, $0.digest) })
    #expect(SealCheck(list) { _, id in kept[id] }.entries.isEmpty)
    let (patched, gone) = (list.cases[0], list.cases[1])
    let check = SealCheck(list) { _, id in
      id == patched.id ? sha256("better") : id == gone.id ? nil : kept[id]
    }
    #expect(check.entries.map(\.drawn) == [patched, gone])
    #expect(check.entries.map(\.change) == [.altered(now: sha256("better")), .missing])
  }
}
