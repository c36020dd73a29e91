import Concurrently
import SafeFile

/// All files of one extension under a folder, read whole.
package struct RuleFolder: Sendable {
  package struct Item: Sendable {
    /// Relative to the folder, with `/` between names.
    package let relativePath: String
    package let file: InputFile
  }

  /// Sorted bytewise by relative path.
  package private(set) var items: [Item] = []
  package private(set) var problems: [InputProblem] = []
  package private(set) var notes: [InputNote] = []

  /// Reads every `*.ext` at any depth under `root`; what cannot be read is a problem and does not stop the rest.
  ///
  /// - Parameter isWanted: whether to read the file of a relative path.
  package init(
    reading root: String, extension ext: String = "xml", limits: InputLimits = InputLimits(),
    where isWanted: (_ relativePath: String) -> Bool = { _ in true }
  ) {
    let reader = InputReader(limits: limits)
    var waiting: [(relative: String, depth: Int)] = [("", 0)]
    var found: [String] = []
    while let (relative, depth) = waiting.popLast() {
      let path = relative.isEmpty ? root : FolderContents.join(root, relative)
      do throws(InputProblem) {
        let contents = try FolderContents(ofFolder: path)
        found += contents.files.filter { $0.hasExtension(ext) }.map { FolderContents.join(relative, $0) }
        notes += contents.links.map { .linkSkipped(path: FolderContents.join(path, $0)) }
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
}
