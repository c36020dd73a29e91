import Glibc
import SafeFile
import Testing

struct FolderEntryTests {
  @Test func whatAListingSaysOfANameIsWhatTheNameItselfSays() throws {
    let folder = try TemporaryFolder()
    try folder.file("case.xml")
    folder.folder("below")
    _ = folder.link("link", to: "below")
    _ = folder.link("nowhere", to: "missing")
    #expect(mkfifo(folder / "pipe", 0o600) == 0)
    let entries = try FolderEntry.all(inFolder: folder.path)
    #expect(entries.compactMap(\.name) == ["below", "case.xml", "link", "nowhere", "pipe"])
    for entry in entries {
      let name = try #require(entry.name)
      let asked = try FileStatus(ofPath: folder / name, followingLinks: false).kind
      #expect(entry.kind == nil || entry.kind == asked, "\(name)")
    }
    #expect(try FolderEntry.all(inFolder: "/dev").first { $0.name == "null" }?.kind ?? .device == .device)
  }
}
