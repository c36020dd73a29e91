import SafeFile
import SafeZip

/// What a zip lists, by names that can be trusted: relative, plain, decoded, no two alike; and where its case is.
struct ZipDirectory {
  /// The name of a case file in a folder or a zip.
  static let caseFileName = "case.xml"

  /// Everything but folders, by path with `/` between names. Canonically equivalent names are one.
  let entries: [String: ZipEntry]
  /// The path of `case.xml`.
  let casePath: String
  /// Before the names of attachments: empty, or the one top folder with a `/`.
  let base: String

  init(_ listed: [ZipEntry]) throws(ZipProblem) {
    var entries: [String: ZipEntry] = [:]
    let isUTF8 = listed.allSatisfy { UTF8Check($0.nameBytes).isWhole }
    for entry in listed {
      let written = try Self.decoded(entry, othersAreUTF8: isUTF8)
      guard let path = Self.path(written) else { throw .nameLeadsOut(written) }
      guard entry.kind != .folder else { continue }
      guard entries.updateValue(entry, forKey: path) == nil else { throw .duplicateName(path) }
    }
    self.entries = entries
    casePath = try Self.casePath(among: entries.keys)
    base = String(casePath.dropLast(Self.caseFileName.count))
  }

  /// Where nothing is said of the encoding, all names of an archive are of one: macOS writes UTF-8, Windows GBK.
  private static func decoded(_ entry: ZipEntry, othersAreUTF8: Bool) throws(ZipProblem) -> String {
    let bytes = entry.nameBytes
    if entry.isUTF8 || othersAreUTF8 { return String(decoding: bytes, as: UTF8.self) }
    do throws(TranscodingFault) {
      let text = try Transcoder.utf8(from: bytes, startingAt: 0, encoding: TextEncoding.gb18030.name)
      return String(decoding: text, as: UTF8.self)
    } catch {
      let shown = bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
      throw .undecodableName(shown: String(decoding: shown, as: UTF8.self))
    }
  }

  /// The plain path that an entry's name means; nil if it leads out. `./` before a name means nothing, and folders end
  /// in `/`.
  private static func path(_ written: String) -> String? {
    var parts = written.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
    parts.removeAll { $0 == "." }
    guard !parts.contains(where: { $0.isEmpty || $0 == ".." }) else { return nil }
    // A drive: `C:` alone or before a name.
    guard parts.first.map({ $0.utf8.dropFirst().first != UInt8(ascii: ":") }) ?? true else { return nil }
    return parts.joined(separator: "/")
  }

  /// Deeper ones are attachments, as they are in a folder.
  private static func casePath(among paths: some Collection<String>) throws(ZipProblem) -> String {
    let found = paths.filter { path in
      let parts = path.split(separator: "/")
      return parts.count <= 2 && parts.last.map { $0 == caseFileName } ?? false
    }
    guard let first = found.first else { throw .noCase }
    guard found.count == 1 else { throw .severalCases(found.sorted { $0.precedesBytewise($1) }) }
    return first
  }
}
