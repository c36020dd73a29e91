import CLibZip
import Glibc

/// A zip archive open for reading; nothing is ever written, neither into it nor out of it onto a disk.
package final class ZipArchive {
  let pointer: OpaquePointer

  /// Opens the archive that an open file holds, and takes the descriptor over: it is closed with the archive, or at once
  /// when this fails.
  ///
  /// - Parameter checksConsistency: compares the directory with every entry's own header, and refuses doubled names.
  package init(owning descriptor: Int32, checksConsistency: Bool) throws(ZipFault) {
    var code: Int32 = 0
    guard let opened = zip_fdopen(descriptor, checksConsistency ? ZIP_CHECKCONS : 0, &code) else {
      close(descriptor)
      throw ZipFault(code: code, system: 0)
    }
    pointer = opened
  }

  deinit {
    // Unlike `zip_close` this can write nothing.
    zip_discard(pointer)
  }

  /// How many entries the directory lists, folders among them.
  package var count: Int { Int(clamping: zip_get_num_entries(pointer, 0)) }

  /// What the directory says of the entry at `number`.
  package func entry(_ number: Int) throws(ZipFault) -> ZipEntry {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard let index = UInt64(exactly: number), zip_stat_index(pointer, index, 0, &stat) == 0 else { throw lastFault }
    guard let raw = zip_get_name(pointer, index, UInt32(ZIP_FL_ENC_RAW)) else { throw lastFault }
    let name = Self.bytes(raw)
    // Strictly read, a name that is not said to be UTF-8 is translated from code page 437, and so comes out changed.
    let strict = zip_get_name(pointer, index, UInt32(ZIP_FL_ENC_STRICT)).map { Self.bytes($0) }
    return ZipEntry(
      number: number, nameBytes: name, isUTF8: strict == name, kind: kind(index, name),
      size: Int(clamping: stat.size), packedSize: Int(clamping: stat.comp_size),
      isEncrypted: stat.encryption_method != ZIP_EM_NONE)
  }

  var lastFault: ZipFault { ZipFault(zip_get_error(pointer)) }

  private func kind(_ index: UInt64, _ name: [UInt8]) -> ZipEntry.Kind {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    zip_file_get_external_attributes(pointer, index, 0, &system, &attributes)
    // Unix keeps the mode of a file in the upper half; 0 there says nothing.
    let mode = attributes >> 16 & 0o170000
    let isUnix = system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X
    if isUnix, mode != 0, mode != 0o100000, mode != 0o040000 { return .special }
    return name.last == UInt8(ascii: "/") || name.last == UInt8(ascii: "\\") ? .folder : .file
  }

  private static func bytes(_ name: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
  }
}
