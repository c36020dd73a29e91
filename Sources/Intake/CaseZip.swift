import SafeDigest
import SafeFile
import SafeZip

/// A zip with one case: entries are unpacked into memory one by one, and nothing onto the disk.
struct CaseZip: ~Copyable {
  let path: String
  let directory: ZipDirectory
  let identity: FileIdentity
  private let archive: ZipArchive
  private let file: OpenFile
  private let status: FileStatus
  private let limits: InputLimits

  init(_ path: String, followingLink: Bool, limits: InputLimits) throws(InputProblem) {
    let file = try InputReader(limits: limits).open(path, followingLink: followingLink)
    let status = try InputProblem.at(path) { () throws(FileFault) in try file.status() }
    let opening = try InputProblem.at(path) { () throws(FileFault) in try file.chunk(of: 2, at: 0) }
    guard opening == Array("PK".utf8) else { throw .zip(path: path, .notAZip) }
    let archive = try Self.archive(in: file, path, limits)
    let directory = try Self.directory(of: archive, path, fileSize: status.size, limits)
    self.path = path
    self.directory = directory
    self.archive = archive
    self.file = file
    self.status = status
    self.limits = limits
    identity = FileIdentity(status)
  }

  /// SHA-256 of the zip itself.
  func digest() throws(InputProblem) -> Digest {
    do {
      var hasher = try DigestHasher(.sha256)
      var offset = 0
      while case let piece = try file.chunk(of: 1_048_576, at: offset), !piece.isEmpty {
        try hasher.update(piece)
        offset += piece.count
      }
      return try hasher.finish()
    } catch let fault as FileFault {
      throw InputProblem(fault, path: path)
    } catch {
      throw .digestUnavailable(path: path, algorithm: .sha256)
    }
  }

  /// The bytes of `case.xml`.
  func caseBytes() throws(InputProblem) -> [UInt8] {
    guard let bytes = try bytes(of: directory.casePath) else { throw .zip(path: path, .noCase) }
    return bytes
  }

  /// The bytes of one entry, by its path; nil where there is none.
  func bytes(of name: String) throws(InputProblem) -> [UInt8]? {
    guard let entry = directory.entries[name] else { return nil }
    guard entry.size <= limits.bytesPerFile else {
      throw .zip(path: path, .tooLarge(name, limit: limits.bytesPerFile))
    }
    let stream = try self.stream(of: entry, name)
    let bytes = try piece(of: stream, entry.size + 1, name)
    guard bytes.count == entry.size else { throw .zip(path: path, .untrueSize(name, declared: entry.size)) }
    return bytes
  }

  /// What can be said of one attachment; its bytes are unpacked through only for a digest, piece by piece.
  ///
  /// - Parameter room: bytes that may still be unpacked in this run.
  func facts(
    of name: AttachmentName, digestedBy algorithm: DigestAlgorithm, room: Int
  ) throws(InputProblem) -> AttachmentFacts {
    let path = directory.base + name.path
    guard let entry = directory.entries[path] else { throw .missing(path: FolderContents.join(self.path, path)) }
    guard entry.size <= room else { throw .zip(path: self.path, .tooMuch(limit: limits.unpackedBytes)) }
    let stream = try self.stream(of: entry, path)
    let opening = try piece(of: stream, AttachmentFacts.openingLength, path)
    var size = opening.count
    do {
      var hasher = try DigestHasher(algorithm)
      try hasher.update(opening)
      while size <= entry.size, case let piece = try piece(of: stream, 262_144, path), !piece.isEmpty {
        try hasher.update(piece)
        size += piece.count
      }
      guard size == entry.size else {
        throw InputProblem.zip(path: self.path, .untrueSize(path, declared: entry.size))
      }
      return AttachmentFacts(size: size, opening: opening, digest: try hasher.finish())
    } catch let problem as InputProblem {
      throw problem
    } catch {
      throw .digestUnavailable(path: FolderContents.join(self.path, path), algorithm: algorithm)
    }
  }

  /// To be asked when everything has been read.
  func checkUnchanged() throws(InputProblem) {
    let path = path
    let after = try InputProblem.at(path) { () throws(FileFault) in try file.status() }
    guard after == status else { throw .changedWhileReading(path: path) }
  }

  private func stream(of entry: ZipEntry, _ name: String) throws(InputProblem) -> ZipStream {
    guard entry.kind == .file else { throw .zip(path: path, .notAFile(name)) }
    // Small entries may be packed as tightly as they like.
    guard entry.size / limits.zipRatio <= max(entry.packedSize, 1_048_576 / limits.zipRatio) else {
      throw .zip(path: path, .swells(name, limit: limits.zipRatio))
    }
    do throws(ZipFault) {
      return try ZipStream(entry, of: archive)
    } catch {
      throw InputProblem(error, inZip: path, entry: name)
    }
  }

  private func piece(of stream: borrowing ZipStream, _ count: Int, _ name: String) throws(InputProblem) -> [UInt8] {
    do throws(ZipFault) {
      return try stream.chunk(of: count)
    } catch {
      throw InputProblem(error, inZip: path, entry: name)
    }
  }
}
