import CLibZip

/// Why an archive or one of its entries could not be read: what the format or the machine says, nothing about names.
package enum ZipFault: Error, Hashable, Sendable {
  case notAnArchive
  /// Cut off, altered, or made to be read in two ways: its directory does not agree with its content.
  case inconsistent
  /// One part of an archive in several files.
  case split
  case encrypted
  case unknownCompression
  /// The packed bytes do not unpack, or not to what their checksum says.
  case damagedData
  case noMemory
  /// The system's number, 0 where it gave none.
  case readFailed(code: Int32)

  init(code: Int32, system: Int32) {
    switch code {
    case ZIP_ER_NOZIP: self = .notAnArchive
    case ZIP_ER_MULTIDISK: self = .split
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: self = .encrypted
    case ZIP_ER_COMPNOTSUPP: self = .unknownCompression
    case ZIP_ER_CRC, ZIP_ER_ZLIB, ZIP_ER_COMPRESSED_DATA: self = .damagedData
    case ZIP_ER_MEMORY: self = .noMemory
    case ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_SEEK, ZIP_ER_TELL: self = .readFailed(code: system)
    // An unexpected end among them: seen from here, all mean that the archive contradicts itself.
    default: self = .inconsistent
    }
  }

  init(_ error: UnsafeMutablePointer<zip_error_t>) {
    self.init(code: zip_error_code_zip(error), system: zip_error_code_system(error))
  }
}
