/// A number that stands for one (namespace, local name) pair of an `XMLVocabulary`.
///
/// Names of the seed vocabulary have the same number in every document parsed with it; numbers at or beyond the seed's
/// `count` mean something only together with the tree they came from.
package struct XMLName: Hashable, Sendable, BitwiseCopyable {
  package let raw: UInt32

  package init(raw: UInt32) { self.raw = raw }
}

/// The interned element and attribute names of a rule set or of a document.
///
/// Seed one with every name that rules speak of and pass it to each parse: the tree's own vocabulary then starts with
/// the seed, number for number, followed by the names met only in that document. A plain value: copies share storage
/// until one of them learns a new name.
package struct XMLVocabulary: Sendable {
  /// Where one name lies in `bytes`; `namespace` is an index into `namespaces`, -1 for no namespace.
  struct Entry: Sendable {
    var namespace: Int32
    var start: Int32
    var end: Int32
    var hash: UInt32
  }

  var entries: [Entry] = []
  var namespaces: [Range<Int>] = []
  var bytes: [UInt8] = []
  /// Open addressing, a power of two long: entry number + 1, or 0 for a free slot.
  var slots: [UInt32] = Array(repeating: 0, count: 64)

  package init() {}

  /// How many names there are; their numbers are `0..<count`.
  package var count: Int { entries.count }

  /// The name's number, given out on first sight. An empty namespace is no namespace, as in XML.
  package mutating func intern(_ local: String, namespace: String?) -> XMLName {
    var local = local
    var namespace = namespace ?? ""
    return local.withUTF8 { local in namespace.withUTF8 { intern(local: local, namespace: $0) } }
  }

  /// The name's number, if the vocabulary knows it.
  package func find(_ local: String, namespace: String?) -> XMLName? {
    var local = local
    var namespace = namespace ?? ""
    return local.withUTF8 { local in namespace.withUTF8 { find(local: local, namespace: $0) } }
  }

  /// The pair behind a number of this vocabulary.
  package subscript(name: XMLName) -> (namespace: String?, local: String) {
    let space = entries[Int(name.raw)].namespace
    let namespace = space < 0 ? nil : String(decoding: bytes[namespaces[Int(space)]], as: UTF8.self)
    return (namespace, local(name))
  }

  /// The local name alone.
  package func local(_ name: XMLName) -> String {
    let entry = entries[Int(name.raw)]
    return String(decoding: bytes[Int(entry.start)..<Int(entry.end)], as: UTF8.self)
  }
}
