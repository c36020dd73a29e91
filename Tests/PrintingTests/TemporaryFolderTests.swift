import SafeFile
import SafeProcess
import Testing

struct TemporaryFolderTests {
  @Test func nothingIsLeftOfIt() throws {
    var path = ""
    let status = try TemporaryFolder.with({ $0 }) { folder throws(FileFault) in
      path = folder
      _ = ChildProcess.run(
        "/bin/sh", ["-c", "mkdir -p \(folder)/a/b && ln -s /etc \(folder)/a/link && : > \(folder)/a/b/c"], seconds: 60)
      return try FileStatus(ofPath: folder + "/a/b/c", followingLinks: false)
    }
    #expect(status.kind == .regular)
    #expect(throws: FileFault.missing) { try FileStatus(ofPath: path, followingLinks: false) }
    #expect(try FileStatus(ofPath: "/etc/passwd", followingLinks: true).kind == .regular)
  }

  @Test func othersCannotLookIntoIt() throws {
    let status = try TemporaryFolder.with({ $0 }) { folder throws(FileFault) in
      try FileStatus(ofPath: folder, followingLinks: false)
    }
    #expect(status.permissions == 0o700)
  }

  @Test func itGoesWhenTheWorkFails() {
    var path = ""
    #expect(throws: FileFault.noSpace) {
      try TemporaryFolder.with({ $0 }) { folder throws(FileFault) in
        path = folder
        throw .noSpace
      }
    }
    #expect(throws: FileFault.missing) { try FileStatus(ofPath: path, followingLinks: false) }
  }
}
