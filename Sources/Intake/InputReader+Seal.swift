package import SafeDigest

extension InputReader {
  /// The digest by which a case is sealed when it is drawn: everything that was handed in, nothing that reviewers add.
  ///
  /// - Of a file or a zip: SHA-256 of its bytes, as `sha256sum` prints it.
  /// - Of a folder: SHA-256 of one line for each file in it, sorted bytewise by path: digest, two spaces, path below the folder,
  ///   line feed, as `sha256sum` prints them. Hidden names, links and adjudications are left out.
  package func seal(of input: CaseInput) throws(InputProblem) -> Digest {
    guard case .caseFolder(let root) = input.kind else {
      return try digest(ofFile: input.path, followingLink: input.isNamedByUser)
    }
    var files: [String] = []
    var waiting = [(path: root, name: "", depth: 0)]
    while let (path, name, depth) = waiting.popLast() {
      guard depth <= limits.folderDepth else { throw .tooDeep(path: path, limit: limits.folderDepth) }
      let contents = try FolderContents(ofFolder: path)
      files += contents.files.filter { !AdjudicationPlace.isAdjudication($0) }.map { FolderContents.join(name, $0) }
      waiting += contents.folders.map { (FolderContents.join(path, $0), FolderContents.join(name, $0), depth + 1) }
    }
    var lines = ""
    for file in files.sorted(by: { $0.precedesBytewise($1) }) {
      lines += try digest(ofFile: FolderContents.join(root, file), followingLink: false).hex + "  \(file)\n"
    }
    do throws(DigestError) {
      return try Digest.of(Array(lines.utf8))
    } catch {
      throw .digestUnavailable(path: root, algorithm: .sha256)
    }
  }

  private func digest(ofFile path: String, followingLink: Bool) throws(InputProblem) -> Digest {
    try open(path, followingLink: followingLink).digest(after: [], .sha256, shown: path)
  }
}
