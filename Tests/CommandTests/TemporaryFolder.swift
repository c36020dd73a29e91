import Glibc
import Testing

/// A folder of its own for one test, removed with everything in it at the end.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/anjuan-command-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
  }

  deinit {
    Self.remove(path)
  }

  /// Writes a file, making the folders on the way; gives its whole path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let parts = name.split(separator: "/")
    for count in parts.indices.dropFirst() { folder(parts[..<count].joined(separator: "/")) }
    let opened = try #require(fopen(self / name, "wb"))
    fwrite(bytes, 1, bytes.count, opened)
    fclose(opened)
    return self / name
  }

  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  @discardableResult
  func folder(_ name: String) -> String {
    mkdir(self / name, 0o755)
    return self / name
  }

  func content(_ name: String) throws -> [UInt8] { try bytes(ofFile: self / name) }

  /// Names in the folder, sorted.
  func names(in folder: String = "") throws -> [String] {
    try run(["/bin/ls", "-A", self / folder]).output.split(separator: "\n").map(String.init)
  }

  /// Removes what is there, children before their folder; links are removed, not followed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }

  static func / (folder: TemporaryFolder, name: String) -> String {
    folder.path + "/" + name
  }
}

/// All bytes of a file, read without the code under test.
func bytes(ofFile path: String) throws -> [UInt8] {
  let opened = try #require(fopen(path, "rb"), "\(path)")
  defer { fclose(opened) }
  var content: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&part, 1, part.count, opened), count > 0 { content += part[..<count] }
  return content
}
