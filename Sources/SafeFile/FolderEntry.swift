import Glibc

/// One name in a folder, as the file system keeps it.
package struct FolderEntry: Hashable, Sendable {
  /// The name's bytes; Linux promises no encoding.
  package let nameBytes: [UInt8]
  /// What it names, a link itself rather than what it leads to; nil where the listing of this file system does not tell.
  package let kind: FileKind?

  /// The name, or nil if it is not UTF-8 and so cannot be written down in a report.
  package var name: String? { String(validating: nameBytes, as: UTF8.self) }

  /// All names in a folder but `.` and `..`, sorted bytewise: the file system's own order is an accident.
  package static func all(inFolder path: String) throws(FileFault) -> [FolderEntry] {
    try checkName(path)
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let length = strlen(entryName(entry))
      let bytes = Array(UnsafeRawBufferPointer(start: entryName(entry), count: length))
      guard bytes != Array(".".utf8), bytes != Array("..".utf8) else { continue }
      entries.append(FolderEntry(nameBytes: bytes, kind: FileKind(entryType: entryType(entry))))
    }
    guard errno == 0 else { throw .last }
    return entries.sorted { $0.nameBytes.lexicographicallyPrecedes($1.nameBytes) }
  }

  /// The name lies inside the entry; copying the entry out would read past a short one.
  private static func entryName(_ entry: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    return UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
  }

  private static func entryType(_ entry: UnsafeMutablePointer<dirent>) -> UInt8 {
    let offset = MemoryLayout<dirent>.offset(of: \.d_type) ?? 18
    return UnsafeRawPointer(entry).load(fromByteOffset: offset, as: UInt8.self)
  }
}
