import SafeDigest
import SafeFile

/// Reads single files whole, within limits.
package struct InputReader: Sendable {
  package let limits: InputLimits

  package init(limits: InputLimits = InputLimits()) {
    self.limits = limits
  }

  /// Reads a regular file.
  ///
  /// A link that the user names is followed; one met on a walk through folders is not.
  package func read(_ path: String, followingLink: Bool = true) throws(InputProblem) -> InputFile {
    let file = try open(path, followingLink: followingLink)
    let status = try InputProblem.at(path) { () throws(FileFault) in try file.status() }
    return try read(file, status: status, name: path)
  }

  /// Opens a regular file, and nothing else.
  func open(_ path: String, followingLink: Bool) throws(InputProblem) -> OpenFile {
    // Opening a socket fails with a number that says nothing; its status tells more. It also spares devices.
    let before = try InputProblem.at(path) { () throws(FileFault) in
      try FileStatus(ofPath: path, followingLinks: followingLink)
    }
    try InputProblem.checkRegular(before, path: path)
    let file = try InputProblem.at(path) { () throws(FileFault) in
      try OpenFile(reading: path, followingLink: followingLink)
    }
    let status = try InputProblem.at(path) { () throws(FileFault) in try file.status() }
    try InputProblem.checkRegular(status, path: path)
    return file
  }

  /// Reads the input that stands behind a case: a file, the `case.xml` of a folder or a zip, or standard input.
  package func read(_ input: CaseInput) throws(InputProblem) -> InputFile {
    switch input.kind {
    case .standardInput: try readStandardInput()
    case .xmlFile, .caseFolder: try read(input.path, followingLink: input.isNamedByUser)
    case .zip: try read(try CaseZip(input.path, followingLink: input.isNamedByUser, limits: limits))
    }
  }

  private func read(_ zip: consuming CaseZip) throws(InputProblem) -> InputFile {
    let digest = try zip.digest()
    let bytes = try zip.caseBytes()
    try zip.checkUnchanged()
    return try InputFile(
      name: FolderContents.join(zip.path, zip.directory.casePath), bytes: bytes, identity: zip.identity,
      limit: limits.bytesPerFile, archive: InputArchive(name: zip.path, digest: digest))
  }

  /// Which file of this machine stands behind a case; nil where none does, or none that can be looked at.
  package func identity(of input: CaseInput) -> FileIdentity? {
    guard input.kind != .standardInput else { return nil }
    return (try? FileStatus(ofPath: input.path, followingLinks: input.isNamedByUser)).map { FileIdentity($0) }
  }

  /// Reads standard input to its end. Here a pipe is what one expects.
  package func readStandardInput() throws(InputProblem) -> InputFile {
    let file = OpenFile.standardInput()
    let status = try InputProblem.at("-") { () throws(FileFault) in try file.status() }
    guard status.kind != .folder else { throw .isFolder(path: "-") }
    let bytes = try InputProblem.at("-") { () throws(FileFault) in
      try file.bytes(upTo: limits.bytesPerFile, expected: 65_536)
    }
    return try InputFile(name: "-", bytes: bytes, identity: FileIdentity(status), limit: limits.bytesPerFile)
  }

  /// Reads an open regular file whose status was `status` a moment ago.
  func read(_ file: borrowing OpenFile, status: FileStatus, name: String) throws(InputProblem) -> InputFile {
    guard status.size <= limits.bytesPerFile else {
      throw .tooLarge(path: name, limit: limits.bytesPerFile, size: status.size)
    }
    let bytes: [UInt8]
    let after: FileStatus
    do throws(FileFault) {
      bytes = try file.bytes(upTo: limits.bytesPerFile, expected: status.size)
      after = try file.status()
    } catch {
      throw InputProblem(error, path: name)
    }
    let input = try InputFile(name: name, bytes: bytes, identity: FileIdentity(status), limit: limits.bytesPerFile)
    guard after == status, bytes.count == status.size else { throw .changedWhileReading(path: name) }
    return input
  }
}
