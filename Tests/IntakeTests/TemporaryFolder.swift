import Glibc
import SafeFile
import Testing

/// A folder of its own for one test, removed with everything in it at the end.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/anjuan-intake-XXXXXX".utf8CString)
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
  func file(_ name: String, _ text: String = "<a/>") throws -> String {
    try file(name, Array(text.utf8))
  }

  @discardableResult
  func folder(_ name: String) -> String {
    mkdir(self / name, 0o755)
    return self / name
  }

  func link(_ name: String, to target: String) -> String {
    symlink(target, self / name)
    return self / name
  }

  /// Names in the folder, hidden ones too, sorted.
  func names() throws -> [String] {
    try FolderEntry.all(inFolder: path).map { try #require($0.name) }
  }

  private static func remove(_ path: String) {
    for entry in (try? FolderEntry.all(inFolder: path)) ?? [] {
      var name = Array(path.utf8.map(CChar.init(bitPattern:))) + [CChar(bitPattern: UInt8(ascii: "/"))]
      name += entry.nameBytes.map(CChar.init(bitPattern:)) + [0]
      if unlink(name) != 0, let below = entry.name { remove(path + "/" + below) }
    }
    rmdir(path)
  }

  static func / (folder: TemporaryFolder, name: String) -> String {
    folder.path + "/" + name
  }
}

/// The bytes of a file beside these tests, read without the code under test.
func fixture(_ name: String, source: StaticString = #filePath) throws -> [UInt8] {
  let here = "\(source)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  return try content(of: here + "/Fixtures/" + name)
}

func content(of path: String) throws -> [UInt8] {
  let opened = try #require(fopen(path, "rb"), "\(path)")
  defer { fclose(opened) }
  var bytes: [UInt8] = []
  while case let byte = fgetc(opened), byte != EOF { bytes.append(UInt8(byte)) }
  return bytes
}
