import Concurrently
import SafeFile

/// All files of some kinds under a folder, read whole.
package struct RuleFolder: Sendable {
  package struct Item: Sendable {
    /// Relative to the folder, with `/` between names.
    package let relativePath: String
    package let file: InputFile
  }

  /// Sorted bytewise by relative path.
  package private(set) var items: [Item] = []
  package private(set) var problems: [InputProblem] = []

  /// Reads every file of these kinds at any depth under `root`; what cannot be read is a problem and does not stop the
  /// rest. Nothing that may have been meant for a rule is passed over in silence: its author would believe it to be in
  /// force. The folder is walked once, whatever the kinds: what is wrong with it is said once.
  ///
  /// - Parameters:
  ///   - kinds: ends of names, without the dot.
  ///   - isWanted: whether to read the file of a relative path.
  package init(
    reading root: String, kinds: [String] = ["xml"], limits: InputLimits = InputLimits(),
    where isWanted: (_ relativePath: String) -> Bool = { _ in true }
  ) {
    let reader = InputReader(limits: limits)
    let isOfKind: (String) -> Bool = { name in kinds.contains { name.hasExtension($0) } }
    var waiting: [(relative: String, depth: Int)] = [("", 0)]
    var found: [String] = []
    while let (relative, depth) = waiting.popLast() {
      let path = relative.isEmpty ? root : FolderContents.join(root, relative)
      do throws(InputProblem) {
        let contents = try FolderContents(ofFolder: path)
        // Links and pipes are refused when they are read.
        found += (contents.files + contents.links + contents.special).filter(isOfKind)
          .map { FolderContents.join(relative, $0) }
        problems += contents.links.filter { !isOfKind($0) && Self.isFolder(FolderContents.join(path, $0)) }
          .map { .symbolicLink(path: FolderContents.join(path, $0)) }
        for name in contents.files where !isOfKind(name) && isWanted(FolderContents.join(relative, name)) {
          guard let wanted = kinds.first(where: { name.hasWithin($0) }) else { continue }
          problems.append(.otherExtension(path: FolderContents.join(path, name), wanted: wanted))
        }
        problems += contents.unreadable.map { .unreadableName(folder: path, shown: $0) }
        for name in contents.folders.reversed() {
          let below = FolderContents.join(relative, name)
          if depth < limits.folderDepth {
            waiting.append((below, depth + 1))
          } else {
            problems.append(.tooDeep(path: FolderContents.join(root, below), limit: limits.folderDepth))
          }
        }
      } catch {
        problems.append(error)
      }
    }
    let read = concurrentMap(found.filter(isWanted).sorted { $0.precedesBytewise($1) }) { relative in
      Result { () throws(InputProblem) in
        Item(relativePath: relative, file: try reader.read(FolderContents.join(root, relative), followingLink: false))
      }
    }
    for result in read {
      switch result {
      case .success(let item): items.append(item)
      case .failure(let problem): problems.append(problem)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(ofPath: path, followingLinks: true))?.kind == .folder
  }
}

extension String {
  /// Whether the ending stands inside the name: editors and Windows write `QS-02.xml.txt`, `QS-02.xml~`.
  fileprivate func hasWithin(_ ext: String) -> Bool { lowercased().contains(".\(ext.lowercased())") }
}
