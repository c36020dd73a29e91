import SafeFile

/// The names in one folder by kind, each list sorted bytewise. Hidden names are left out.
struct FolderContents {
  private(set) var files: [String] = []
  private(set) var folders: [String] = []
  private(set) var links: [String] = []
  /// Names that are not UTF-8, with `?` for what cannot be written.
  private(set) var unreadable: [String] = []

  init(ofFolder path: String) throws(InputProblem) {
    let entries = try InputProblem.at(path) { () throws(FileFault) in try FolderEntry.all(inFolder: path) }
    for entry in entries where entry.nameBytes.first != UInt8(ascii: ".") {
      guard let name = entry.name else {
        unreadable.append(String(decoding: entry.nameBytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self))
        continue
      }
      switch try Self.kind(of: Self.join(path, name)) {
      case nil: continue
      case .regular: files.append(name)
      case .folder: folders.append(name)
      case .symbolicLink: links.append(name)
      case .pipe, .socket, .device: continue
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

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}

extension InputReader {
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
