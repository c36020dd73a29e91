import SafeFile

/// The cases that a command line names, in order, with what could not be used.
package struct CaseList: Sendable {
  package private(set) var inputs: [CaseInput] = []
  package private(set) var problems: [InputProblem] = []
  package private(set) var notes: [InputNote] = []
  /// What lay in the folders that were walked and is neither a case nor an adjudication: other files, links, pipes. Who names
  /// a folder may mean only its cases; who collects the cases of a unit has to say that these were left aside.
  package private(set) var unread: [String] = []
  private let limits: InputLimits

  /// Expands arguments in the order given: a file, a folder, or `-`.
  ///
  /// A folder with `case.xml` is one case. Any other stands for every `*.xml` and `*.zip` in it and every case folder below it,
  /// sorted bytewise by path; hidden names and symbolic links in it are passed over, and adjudications belong to the cases
  /// beside them. One that lies beside no case is a problem: what a person decided would count for nothing in silence.
  package init(arguments: [String], limits: InputLimits = InputLimits()) {
    self.limits = limits
    for argument in arguments {
      do throws(InputProblem) {
        try expand(argument)
      } catch {
        problems.append(error)
      }
    }
  }

  private mutating func expand(_ argument: String) throws(InputProblem) {
    if argument == "-" {
      inputs.append(CaseInput(name: "-", kind: .standardInput, path: "-", isNamedByUser: true))
      return
    }
    let status = try InputProblem.at(argument) { () throws(FileFault) in
      try FileStatus(ofPath: argument, followingLinks: true)
    }
    if status.kind == .folder { return try search(argument) }
    try InputProblem.checkRegular(status, path: argument)
    let kind: CaseInput.Kind = argument.hasExtension("zip") ? .zip : .xmlFile
    inputs.append(CaseInput(name: argument, kind: kind, path: argument, isNamedByUser: true))
  }

  /// Goes through the folders below `root` without recursion; a subfolder's failure does not stop the rest.
  private mutating func search(_ root: String) throws(InputProblem) {
    var found: [CaseInput] = []
    let problemsBefore = problems.count
    var waiting: [(path: String, depth: Int)] = []
    let top = try FolderContents(ofFolder: root)
    take(top, of: root, depth: 0, into: &found, waiting: &waiting)
    while let (path, depth) = waiting.popLast() {
      do throws(InputProblem) {
        let contents = try FolderContents(ofFolder: path)
        take(contents, of: path, depth: depth, into: &found, waiting: &waiting)
      } catch {
        problems.append(error)
      }
    }
    guard !found.isEmpty || problems.count > problemsBefore else { throw .noCases(path: root) }
    inputs += found.sorted { $0.path.precedesBytewise($1.path) }
  }

  private mutating func take(
    _ contents: FolderContents, of path: String, depth: Int,
    into found: inout [CaseInput], waiting: inout [(path: String, depth: Int)]
  ) {
    if contents.files.contains(ZipDirectory.caseFileName) {
      let file = FolderContents.join(path, ZipDirectory.caseFileName)
      found.append(CaseInput(name: path, kind: .caseFolder(attachments: path), path: file, isNamedByUser: false))
      noteStray(contents, of: path, belonging: [AdjudicationPlace.fileName])
      return
    }
    var belonging: Set<String> = []
    for name in contents.files where !AdjudicationPlace.isAdjudication(name) {
      let file = FolderContents.join(path, name)
      if name.hasExtension("xml") {
        found.append(CaseInput(name: file, kind: .xmlFile, path: file, isNamedByUser: false))
        belonging.insert(AdjudicationPlace.name(besideFile: name))
      } else if name.hasExtension("zip") {
        found.append(CaseInput(name: file, kind: .zip, path: file, isNamedByUser: false))
      }
    }
    noteStray(contents, of: path, belonging: belonging)
    unread += contents.unread { name in
      name.hasExtension("xml") || name.hasExtension("zip") || AdjudicationPlace.isAdjudication(name)
    }.map { FolderContents.join(path, $0) }
    notes += contents.links.map { .linkSkipped(path: FolderContents.join(path, $0)) }
    problems += contents.unreadable.map { .unreadableName(folder: path, shown: $0) }
    for name in contents.folders.reversed() {
      let folder = FolderContents.join(path, name)
      if depth < limits.folderDepth {
        waiting.append((folder, depth + 1))
      } else {
        problems.append(.tooDeep(path: folder, limit: limits.folderDepth))
      }
    }
  }

  /// - Parameter belonging: the names of adjudications that the cases of the folder have.
  private mutating func noteStray(_ contents: FolderContents, of path: String, belonging: Set<String>) {
    for name in contents.files where AdjudicationPlace.isAdjudication(name) && !belonging.contains(name) {
      problems.append(.strayAdjudication(path: FolderContents.join(path, name)))
    }
  }
}
