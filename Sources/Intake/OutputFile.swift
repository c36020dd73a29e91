import SafeFile

/// Results on their way to the disk.
package enum OutputFile {
  package enum Policy: Hashable, Sendable {
    /// A file that is there stays, and writing fails.
    case keepExisting
    case replaceExisting
  }

  /// The path of a file in the folder that a user named, with or without a slash at its end.
  package static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Writes `bytes` to `path` whole or not at all: into a hidden file beside it, which then takes its name.
  ///
  /// Refuses to replace any of `inputs`, by whatever path or link, and anything that is not a regular file. A link at
  /// `path` stays a link; the file it leads to is replaced.
  ///
  /// - Parameter waiting: false does not wait for the disk: a hundred thousand samples that can be made again.
  package static func write(
    _ bytes: [UInt8], to path: String, _ policy: Policy, sparing inputs: [FileIdentity] = [], waiting: Bool = true
  ) throws(OutputProblem) {
    let target = try target(of: path, policy, sparing: inputs)
    let file = try OutputProblem.at(path) { () throws(FileFault) in
      try NewFile(inFolder: folder(of: target.path), permissions: target.permissions)
    }
    do throws(FileFault) {
      try file.write(bytes)
      try file.move(to: target.path, replacing: policy == .replaceExisting, waiting: waiting)
    } catch {
      throw OutputProblem(error, path: path)
    }
  }

  /// The same for bytes that come in parts: all that `body` puts, or nothing where it throws.
  package static func write(
    inParts path: String, _ policy: Policy, _ body: (_ put: ([UInt8]) throws(OutputProblem) -> Void) throws -> Void
  ) throws {
    let target = try target(of: path, policy, sparing: [])
    let file = try OutputProblem.at(path) { () throws(FileFault) in
      try NewFile(inFolder: folder(of: target.path), permissions: target.permissions)
    }
    try body { (bytes) throws(OutputProblem) in
      do throws(FileFault) { try file.write(bytes) } catch { throw OutputProblem(error, path: path) }
    }
    do throws(FileFault) {
      try file.move(to: target.path, replacing: policy == .replaceExisting)
    } catch {
      throw OutputProblem(error, path: path)
    }
  }

  /// Where the bytes go in the end, and the permissions of what is there.
  private static func target(
    of path: String, _ policy: Policy, sparing inputs: [FileIdentity]
  ) throws(OutputProblem) -> (path: String, permissions: UInt32?) {
    let present = try existing(path)
    if let present {
      guard !inputs.contains(FileIdentity(present)) else {
        throw .wouldOverwriteInput(path: path)
      }
      guard present.kind == .regular else { throw .notAFile(path: path) }
      guard policy == .replaceExisting else { throw .alreadyThere(path: path) }
    }
    return (present == nil ? path : ProcessPlace.resolved(path) ?? path, present?.permissions)
  }

  /// Says no where something is at `path` already: for a caller that writes several files or none.
  package static func refuseExisting(_ path: String) throws(OutputProblem) {
    if try existing(path) != nil { throw .alreadyThere(path: path) }
  }

  /// Makes a folder and those above it where they are missing.
  package static func createFolder(_ path: String) throws(OutputProblem) {
    try OutputProblem.at(path) { () throws(FileFault) in try Folder.create(path) }
  }

  /// The status of what is at `path`, or nil if nothing is.
  private static func existing(_ path: String) throws(OutputProblem) -> FileStatus? {
    do throws(FileFault) {
      return try FileStatus(ofPath: path, followingLinks: true)
    } catch {
      if case .missing = error { return nil }
      throw OutputProblem(error, path: path)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
