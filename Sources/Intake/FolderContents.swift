import SafeFile

/// The names in one folder by kind, each list sorted bytewise. Hidden names are left out.
struct FolderContents {
  private(set) var files: [String] = []
  private(set) var folders: [String] = []
  private(set) var links: [String] = []
  /// Pipes, sockets and devices.
  private(set) var special: [String] = []
  /// Names that are not UTF-8, with `?` for what cannot be written.
  private(set) var unreadable: [String] = []

  init(ofFolder path: String) throws(InputProblem) {
    let entries = try InputProblem.at(path) { () throws(FileFault) in try FolderEntry.all(inFolder: path) }
    for entry in entries where entry.nameBytes.first != UInt8(ascii: ".") {
      guard let name = entry.name else {
        unreadable.append(String(decoding: entry.nameBytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self))
        continue
      }
      let kind: FileKind? = if let listed = entry.kind { listed } else { try Self.kind(of: Self.join(path, name)) }
      switch kind {
      case nil: continue
      case .regular: files.append(name)
      case .folder: folders.append(name)
      case .symbolicLink: links.append(name)
      case .pipe, .socket, .device: special.append(name)
      }
    }
  }

  /// Nil for what has vanished since the listing.
  private static func kind(of path: String) throws(InputProblem) -> FileKind? {
    do throws(FileFault) {
      return try FileStatus(ofPath: path, followingLinks: false).kind
    } catch {
      if case .missing = error { return nil }
      throw InputProblem(error, path: path)
    }
  }

  /// Files, links, pipes, sockets and devices but for those that are known, and for what Windows itself leaves in folders;
  /// sorted bytewise.
  func unread(unless isKnown: (String) -> Bool) -> [String] {
    let own = ["desktop.ini", "thumbs.db"]
    return (files.filter { !isKnown($0) && !own.contains($0.lowercased()) } + links + special)
      .sorted { $0.precedesBytewise($1) }
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}

extension InputReader {
  /// What lies in a folder beside the names that are read in it; nothing where there is no such folder.
  package static func unreadEntries(in path: String, besides known: Set<String>) -> [InputProblem] {
    do throws(InputProblem) {
      let contents = try FolderContents(ofFolder: path)
      // A known name is read even where it is a link: somebody wrote it down.
      let names = contents.unread { _ in false } + contents.folders
      return names.filter { !known.contains($0) }.sorted { $0.precedesBytewise($1) }
        .map { .unreadEntry(path: FolderContents.join(path, $0)) }
        + contents.unreadable.map { .unreadableName(folder: path, shown: $0) }
    } catch {
      if case .missing = error { return [] }
      return [error]
    }
  }

  /// The names of the folders in a folder, links to folders among them; hidden ones are left out.
  ///
  /// - Returns: sorted bytewise, with what is wrong with other names.
  package static func folders(in path: String) throws(InputProblem) -> (names: [String], problems: [InputProblem]) {
    let contents = try FolderContents(ofFolder: path)
    // A path that is written down leads through links; only a walk does not.
    let linked = contents.links.filter { link in
      let status = try? FileStatus(ofPath: FolderContents.join(path, link), followingLinks: true)
      return status?.kind == .folder
    }
    let names = (contents.folders + linked).sorted { $0.precedesBytewise($1) }
    return (names, contents.unreadable.map { .unreadableName(folder: path, shown: $0) })
  }
}

extension String {
  /// Whether the name ends in `.` and `ext`, in any case of ASCII letters: Windows writes `.XML` too.
  func hasExtension(_ ext: String) -> Bool {
    let ending = ("." + ext).lowercased()
    return utf8.count > ending.utf8.count && lowercased().hasSuffix(ending)
  }

  /// Order of the UTF-8 bytes: the same in every locale, and not that of `<`, which is Unicode's.
  func precedesBytewise(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
