import SafeFile
import SafeZip

/// The XML parts of a spreadsheet file (XLSX is a zip of XML), unpacked into memory by their names.
package struct WorkbookParts: Sendable {
  /// Everything below `xl/` that is XML: `xl/workbook.xml`, `xl/worksheets/sheet1.xml` …
  package let parts: [String: [UInt8]]

  package init(reading path: String, limits: InputLimits = InputLimits()) throws(InputProblem) {
    let file = try InputReader(limits: limits).open(path, followingLink: true)
    let opening = try InputProblem.at(path) { () throws(FileFault) in try file.chunk(of: 2, at: 0) }
    guard opening == Array("PK".utf8) else { throw .zip(path: path, .notAZip) }
    let archive = try CaseZip.archive(in: file, path, limits)
    guard archive.count <= limits.zipEntries else { throw .zip(path: path, .tooManyEntries(limit: limits.zipEntries)) }
    var parts: [String: [UInt8]] = [:]
    var room = limits.bytesPerFile
    for number in 0..<archive.count {
      guard let (name, bytes) = try Self.part(number, of: archive, path, limits, room: room) else { continue }
      guard parts.updateValue(bytes, forKey: name) == nil else { throw .zip(path: path, .duplicateName(name)) }
      room -= bytes.count
    }
    self.parts = parts
  }

  /// Nil for pictures, settings and whatever else lies in such a file.
  private static func part(
    _ number: Int, of archive: ZipArchive, _ path: String, _ limits: InputLimits, room: Int
  ) throws(InputProblem) -> (String, [UInt8])? {
    let entry: ZipEntry
    do throws(ZipFault) {
      entry = try archive.entry(number)
    } catch {
      throw InputProblem(error, inZip: path)
    }
    let name = String(decoding: entry.nameBytes, as: UTF8.self)
    guard entry.kind == .file, name.hasPrefix("xl/"), name.hasSuffix(".xml") || name.hasSuffix(".rels") else {
      return nil
    }
    guard entry.size <= room else { throw .zip(path: path, .tooLarge(name, limit: limits.bytesPerFile)) }
    guard entry.size / limits.zipRatio <= max(entry.packedSize, 1_048_576 / limits.zipRatio) else {
      throw .zip(path: path, .swells(name, limit: limits.zipRatio))
    }
    let bytes: [UInt8]
    do throws(ZipFault) {
      bytes = try ZipStream(entry, of: archive).chunk(of: entry.size + 1)
    } catch {
      throw InputProblem(error, inZip: path, entry: name)
    }
    guard bytes.count == entry.size else { throw .zip(path: path, .untrueSize(name, declared: entry.size)) }
    return (name, bytes)
  }
}
