/// How much a single run takes in.
package struct InputLimits: Hashable, Sendable {
  /// The most that one file may hold, in bytes.
  package let bytesPerFile: Int
  /// How many folders below a given one are searched.
  package let folderDepth: Int
  /// How many entries a zip may list.
  package let zipEntries: Int
  /// How many times its packed size an entry of a zip may unpack to.
  package let zipRatio: Int
  /// How much of one zip is unpacked in all, in bytes.
  package let unpackedBytes: Int

  /// 64 MiB is some 2,500 times a typical case file (25 KB); real trees of cases are four or five folders deep.
  /// XML packs to a tenth or less, scans and recordings hardly at all; Deflate ends at a thousandth. 32 GiB are some
  /// forty hours of recordings.
  package init(
    bytesPerFile: Int = 64 * 1_048_576, folderDepth: Int = 16, zipEntries: Int = 10_000, zipRatio: Int = 200,
    unpackedBytes: Int = 32 * 1_073_741_824
  ) {
    self.bytesPerFile = bytesPerFile
    self.folderDepth = folderDepth
    self.zipEntries = zipEntries
    self.zipRatio = zipRatio
    self.unpackedBytes = unpackedBytes
  }
}
