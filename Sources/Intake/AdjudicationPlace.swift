import SafeFile

/// Where the adjudication of a case lies: `adjudication.xml` beside `case.xml`, and `X.adjudication.xml` beside `X.xml`.
package enum AdjudicationPlace {
  static let fileName = "adjudication.xml"

  /// Never taken for a case when a folder is walked.
  static func isAdjudication(_ name: String) -> Bool { name == fileName || name.hasSuffix("." + fileName) }

  /// The same of a path.
  package static func isAdjudication(path: String) -> Bool {
    isAdjudication(path.split(separator: "/").last.map(String.init) ?? "")
  }

  /// The path of the adjudication of a case; nil where it cannot be written, as in a zip or beside standard input.
  package static func path(of input: CaseInput) -> String? {
    switch input.kind {
    case .standardInput, .zip: return nil
    case .caseFolder(let folder): return FolderContents.join(folder, fileName)
    case .xmlFile:
      let last = input.path.split(separator: "/").last.map(String.init) ?? ""
      if last == ZipDirectory.caseFileName { return input.path.dropLast(last.count) + fileName }
      return name(besideFile: input.path)
    }
  }

  /// The name, or the path, of the adjudication of a case that is one file of this name.
  static func name(besideFile file: String) -> String {
    let stem = file.hasExtension("xml") ? String(file.dropLast(4)) : file
    return stem + "." + fileName
  }
}

extension InputReader {
  /// The adjudication that lies beside a case, or with it in its zip; nil where there is none.
  package func adjudication(of input: CaseInput) throws(InputProblem) -> InputFile? {
    if input.kind == .zip {
      let zip = try CaseZip(input.path, followingLink: input.isNamedByUser, limits: limits)
      let path = zip.directory.base + AdjudicationPlace.fileName
      guard let bytes = try zip.bytes(of: path) else { return nil }
      try zip.checkUnchanged()
      return try InputFile(
        name: FolderContents.join(zip.path, path), bytes: bytes, identity: zip.identity, limit: limits.bytesPerFile)
    }
    guard let path = AdjudicationPlace.path(of: input) else { return nil }
    do throws(InputProblem) {
      return try read(path, followingLink: false)
    } catch {
      if case .missing = error { return nil }
      throw error
    }
  }
}
