/// What a reader should know about an input that could nevertheless be read.
package enum InputNote: Hashable, Sendable {
  /// Nothing in the file says what it is encoded in; `encoding` was taken because it fits.
  case assumedEncoding(path: String, encoding: TextEncoding)
  /// The declaration was obeyed, but the bytes would make sense as UTF-8 too.
  case alsoValidUTF8(path: String, declared: String)
  /// Attachments were asked for, but a lone XML file has no folder of its own that would hold them.
  case attachmentsNeedFolder(path: String)
  /// A symbolic link inside a folder was passed over.
  case linkSkipped(path: String)
}
