import Glibc
import SafeXML
import Testing

/// Every file of `Hostile/` states in the first word of its name what must become of it.
struct HostileFolderTests {
  @Test(arguments: HostileFolder.names)
  func theFileMeetsTheFateInItsName(name: String) throws {
    let parse = parseXML(try HostileFolder.bytes(of: name))
    switch name.prefix(while: { $0 != "-" }) {
    case "good":
      #expect(parse.fatal == nil)
      #expect(parse.tree != nil)
    case "doctype": #expect(parse.fatal?.kind == .doctype)
    case "malformed": #expect(parse.fatal?.kind == .malformed)
    case "limit":
      guard case .limit = parse.fatal?.kind else {
        Issue.record("\(String(describing: parse.fatal))")
        return
      }
    default: Issue.record("no fate in the name")
    }
    if !name.hasPrefix("good") { #expect(parse.tree == nil) }
  }

  @Test func theFolderIsFound() {
    #expect(HostileFolder.names.count > 25)
  }
}

enum HostileFolder {
  static let names: [String] = {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".xml") { names.append(name) }
    }
    return names.sorted()
  }()

  static func bytes(of name: String) throws -> [UInt8] {
    let file = try #require(fopen(path + name, "rb"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&buffer, 1, buffer.count, file)
    return Array(buffer[..<count])
  }

  private static let path = String(#filePath.prefix(#filePath.count - "HostileFolderTests.swift".count)) + "Hostile/"
}
