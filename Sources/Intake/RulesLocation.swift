import SafeFile

/// Where the rules lie, and how that was found out.
package struct RulesLocation: Hashable, Sendable {
  package enum Source: Hashable, Sendable, CaseIterable {
    /// `--rules`
    case option
    /// `$ANJUAN_RULES`
    case environment
    case besideBinary
    case checkout
  }

  package let path: String
  package let source: Source

  package static let environmentVariable = "ANJUAN_RULES"
  private static let folderName = "Rules"
  /// What tells our `Rules/` from any other folder of that name.
  private static let landmark = "three-systems"

  /// The rules to use, in the order `--rules`, `$ANJUAN_RULES`, beside the binary, in the current checkout.
  ///
  /// What the user names outright is used or refused, never passed over for another.
  package static func find(
    explicit: String?, environment: [String: String], executablePath: String, currentDirectory: String
  ) throws(InputProblem) -> RulesLocation {
    if let explicit { return try named(explicit, source: .option) }
    if let value = environment[environmentVariable], !value.isEmpty { return try named(value, source: .environment) }
    let all = candidates(executablePath: executablePath, currentDirectory: currentDirectory)
    for candidate in all where isFolder(FolderContents.join(candidate.path, landmark)) { return candidate }
    throw .rulesNotFound(tried: all.map(\.path))
  }

  /// The places looked at when the user names none, each once, in order.
  static func candidates(executablePath: String, currentDirectory: String) -> [RulesLocation] {
    let binaryFolders = ancestors(of: executablePath).dropFirst()
    var all: [RulesLocation] = []
    func add(_ folder: String, _ name: String, _ source: Source) {
      let path = FolderContents.join(folder, name)
      if !all.contains(where: { $0.path == path }) { all.append(RulesLocation(path: path, source: source)) }
    }
    if let folder = binaryFolders.first { add(folder, folderName, .besideBinary) }
    if let prefix = binaryFolders.dropFirst().first { add(prefix, "share/anjuan/" + folderName, .besideBinary) }
    // `.build/debug/anjuan` and its like lie some folders below the checkout they were built from.
    for folder in binaryFolders.dropFirst() { add(folder, folderName, .besideBinary) }
    for folder in ancestors(of: currentDirectory) { add(folder, folderName, .checkout) }
    return all
  }

  private static func named(_ path: String, source: Source) throws(InputProblem) -> RulesLocation {
    let status = try InputProblem.at(path) { () throws(FileFault) in
      try FileStatus(ofPath: path, followingLinks: true)
    }
    guard status.kind == .folder else { throw .notAFolder(path: path) }
    return RulesLocation(path: path, source: source)
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(ofPath: path, followingLinks: true))?.kind == .folder
  }

  /// An absolute path and every folder above it, innermost first; nothing for a relative one.
  private static func ancestors(of path: String) -> [String] {
    guard path.hasPrefix("/") else { return [] }
    let names = path.split(separator: "/")
    return (0...names.count).reversed().map { "/" + names.prefix($0).joined(separator: "/") }
  }
}

extension RulesLocation {
  /// The rules for this process, as the system describes it.
  package static func find(explicit: String?) throws(InputProblem) -> RulesLocation {
    let value = ProcessPlace.environmentValue(environmentVariable)
    return try find(
      explicit: explicit, environment: value.map { [environmentVariable: $0] } ?? [:],
      executablePath: ProcessPlace.executablePath() ?? "", currentDirectory: ProcessPlace.currentFolder() ?? "")
  }
}
