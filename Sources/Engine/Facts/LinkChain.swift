/// Links followed one after another, held in place: conditions copy their navigations whenever they are judged.
struct LinkChain: Sendable, Hashable, BitwiseCopyable, RandomAccessCollection {
  /// The loader refuses longer ways.
  static let capacity = 8

  private var links = SIMD8<Int16>(repeating: 0)
  private var length: Int16 = 0

  var count: Int { Int(length) }
  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(position: Int) -> LinkID { LinkID(links[position]) }

  /// Only what is in use: most chains have a link or two, and many hashes are made while rules are loaded.
  func hash(into hasher: inout Hasher) {
    hasher.combine(length)
    for position in 0..<count { hasher.combine(links[position]) }
  }

  /// False when there is no room for another.
  mutating func append(_ link: LinkID) -> Bool {
    guard count < Self.capacity, let link = Int16(exactly: link) else { return false }
    links[count] = link
    length += 1
    return true
  }
}
