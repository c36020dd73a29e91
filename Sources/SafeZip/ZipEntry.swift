/// One line of an archive's directory: what the archive says of an entry, true or not.
package struct ZipEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link, a device or the like, as archives of Unix may hold them.
    case special
  }

  /// Its place in the directory, from 0.
  package let number: Int
  /// As written; see ``isUTF8`` for what they are in.
  package let nameBytes: [UInt8]
  /// The archive says that the name is UTF-8. Many tools write UTF-8 or GBK and say nothing.
  package let isUTF8: Bool
  package let kind: Kind
  /// Bytes after unpacking, as declared.
  package let size: Int
  /// Bytes in the archive, as declared.
  package let packedSize: Int
  package let isEncrypted: Bool
}
