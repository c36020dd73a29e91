/// The folders in a folder.
package enum FolderNames {
  /// Their names, sorted bytewise; hidden ones and links are left out.
  package static func folders(in path: String) throws(InputProblem) -> [String] {
    try FolderContents(ofFolder: path).folders
  }
}
