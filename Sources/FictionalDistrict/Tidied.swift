import SafeXML

/// A changed base without what would betray the change: the base's comment, and references to what was removed.
enum Tidied {
  static let comment = "<!-- 虚构：青石区及其单位、企业、人员均不存在。 -->\n"

  static func bytes(_ bytes: [UInt8], base: [UInt8]) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    if let start = text.firstRange(of: "<!--"), let end = text.firstRange(of: "-->\n") {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    var known = ids(bytes)
    var gone = ids(base).subtracting(known)
    // What was removed takes its services with it, and those their receipts' links.
    while !gone.isEmpty {
      for id in gone.sorted() { text = without(id, text) }
      let left = ids(Array(text.utf8))
      gone = known.subtracting(left)
      known = left
    }
    return Array(text.replacingFirst("<caseFile", with: comment + "<caseFile").utf8)
  }

  private static func ids(_ bytes: [UInt8]) -> Set<String> {
    guard let tree = parseXML(bytes).tree else { return [] }
    let found = tree.attributes.filter { tree.vocabulary[$0.name].local == "id" }
    return Set(found.map { tree.value(of: $0) })
  }

  /// Without entries of the index for it, and without it in lists of references.
  private static func without(_ id: String, _ text: String) -> String {
    var text = text
    while let entry = text.firstRange(of: "<entry of=\"\(id)\""),
      let end = text[entry.lowerBound...].firstRange(of: "</entry>")
    {
      text.removeSubrange(entry.lowerBound..<end.upperBound)
    }
    while let of = text.firstRange(of: "\" of=\"\(id)\""), let tag = text[..<of.lowerBound].lastIndex(of: "<"),
      text[tag...].hasPrefix("<service "), let end = text[tag...].firstRange(of: "</service>")
    {
      text.removeSubrange(tag..<end.upperBound)
    }
    for name in ["of", "proof", "document", "recordings"] { text = text.replacing(" \(name)=\"\(id)\"", with: "") }
    for name in ["of", "proof", "recordings"] { text = text.replacing(" \(name)=\"\(id) ", with: " \(name)=\"") }
    return text.replacing(" \(id)\"", with: "\"")
  }
}
