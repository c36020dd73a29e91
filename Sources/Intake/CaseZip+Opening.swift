import SafeFile
import SafeZip

/// From an open archive to names that can be trusted.
extension CaseZip {
  static func archive(
    in file: borrowing OpenFile, _ path: String, _ limits: InputLimits
  ) throws(InputProblem) -> ZipArchive {
    let descriptor: Int32
    do throws(FileFault) {
      descriptor = try file.secondDescriptor()
    } catch {
      throw InputProblem(error, path: path)
    }
    do throws(ZipFault) {
      return try ZipArchive(owning: descriptor, checksConsistency: true)
    } catch {
      guard error == .inconsistent else { throw InputProblem(error, inZip: path) }
      throw .zip(path: path, contradiction(in: file, limits))
    }
  }

  static func directory(
    of archive: ZipArchive, _ path: String, fileSize: Int, _ limits: InputLimits
  ) throws(InputProblem) -> ZipDirectory {
    guard archive.count <= limits.zipEntries else {
      throw .zip(path: path, .tooManyEntries(limit: limits.zipEntries))
    }
    let entries: [ZipEntry]
    do throws(ZipFault) {
      entries = try list(archive)
    } catch {
      throw InputProblem(error, inZip: path)
    }
    // Entries that share bytes unpack to far more than the archive could hold.
    var packed = 0
    for entry in entries {
      packed += min(entry.packedSize, fileSize + 1)
      guard packed <= fileSize else { throw .zip(path: path, .damaged) }
    }
    do throws(ZipProblem) {
      return try ZipDirectory(entries)
    } catch {
      throw .zip(path: path, error)
    }
  }

  private static func list(_ archive: ZipArchive) throws(ZipFault) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    for number in 0..<archive.count { entries.append(try archive.entry(number)) }
    return entries
  }

  /// Why an archive contradicts itself, as far as its names tell: the library says of doubled names no more than that.
  private static func contradiction(in file: borrowing OpenFile, _ limits: InputLimits) -> ZipProblem {
    guard let descriptor = try? file.secondDescriptor(),
      let archive = try? ZipArchive(owning: descriptor, checksConsistency: false), archive.count <= limits.zipEntries,
      let entries = try? list(archive)
    else { return .damaged }
    do throws(ZipProblem) {
      _ = try ZipDirectory(entries)
      return .damaged
    } catch {
      switch error {
      case .duplicateName, .nameLeadsOut: return error
      default: return .damaged
      }
    }
  }
}

extension InputProblem {
  /// A fault of the archive at `path`.
  init(_ fault: ZipFault, inZip path: String) {
    switch fault {
    case .split: self = .zip(path: path, .split)
    // The file begins as an archive does, but its end is not there.
    case .notAnArchive, .inconsistent, .encrypted, .unknownCompression, .damagedData: self = .zip(path: path, .damaged)
    case .noMemory: self = .zip(path: path, .damaged)
    case .readFailed(let code): self = .readFailed(path: path, code: code)
    }
  }

  /// A fault of one entry.
  init(_ fault: ZipFault, inZip path: String, entry: String) {
    switch fault {
    case .encrypted: self = .zip(path: path, .encrypted(entry))
    case .unknownCompression: self = .zip(path: path, .unknownCompression(entry))
    case .damagedData, .inconsistent, .notAnArchive, .split, .noMemory: self = .zip(path: path, .damagedEntry(entry))
    case .readFailed(let code): self = .readFailed(path: path, code: code)
    }
  }
}
