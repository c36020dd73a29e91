/// How much a single run takes in.
package struct InputLimits: Hashable, Sendable {
  /// The most that one file may hold, in bytes.
  package let bytesPerFile: Int
  /// How many folders below a given one are searched.
  package let folderDepth: Int

  /// 64 MiB is some 2,500 times a typical case file (25 KB); real trees of cases are four or five folders deep.
  package init(bytesPerFile: Int = 64 * 1_048_576, folderDepth: Int = 16) {
    self.bytesPerFile = bytesPerFile
    self.folderDepth = folderDepth
  }
}
