/// The name that a case gives to a file beside it: a relative path that leads nowhere else.
///
/// Both `/` and `\` part names, since case files are made on Windows too.
struct AttachmentName: Hashable {
  let parts: [String]

  /// Nil for what is absolute, has a drive letter or a scheme (`C:`, `https:`), or goes up.
  init?(_ written: String) {
    let parts = written.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.map(String.init)
    // An absolute path begins with an empty name.
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.utf8.contains(0) }),
      parts.first?.utf8.last != UInt8(ascii: ":")
    else { return nil }
    self.parts = parts
  }

  /// With `/` between names, whatever stood there.
  var path: String { parts.joined(separator: "/") }
}
