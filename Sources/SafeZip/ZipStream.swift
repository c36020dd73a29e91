import CLibZip

/// The unpacked bytes of one entry, piece by piece.
package struct ZipStream: ~Copyable {
  /// Kept alive while its entry is read.
  private let archive: ZipArchive
  private let pointer: OpaquePointer

  package init(_ entry: ZipEntry, of archive: ZipArchive) throws(ZipFault) {
    guard !entry.isEncrypted else { throw .encrypted }
    guard let index = UInt64(exactly: entry.number), let opened = zip_fopen_index(archive.pointer, index, 0) else {
      throw archive.lastFault
    }
    self.archive = archive
    pointer = opened
  }

  deinit {
    zip_fclose(pointer)
  }

  /// The next `count` bytes; fewer only at the end, where the checksum is compared as well.
  package func chunk(of count: Int) throws(ZipFault) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = zip_fread(pointer, start + filled, UInt64(count - filled))
        guard got > 0 else {
          failed = got < 0
          return
        }
        filled += Int(got)
      }
    }
    if failed { throw ZipFault(zip_file_get_error(pointer)) }
    return bytes
  }
}
