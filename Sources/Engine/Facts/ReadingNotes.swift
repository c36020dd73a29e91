import SafeXML

/// What was read while it is being noted: made only where somebody will look at it.
struct ReadingNotes {
  /// One fact that was read.
  struct Read: Hashable {
    let fact: FactID
    let reading: Reading
    /// Whether it only chose the row of a parameter: it says which figure governs, and nothing of what is judged.
    let isKey: Bool
  }

  /// In order of reading.
  private(set) var reads: [Read] = []
  /// The things of which a condition about each of a list did not hold, by the facts that they exist.
  private(set) var examples: [Read] = []
  /// Where `reads` holds the absent facts by which the conditions judged last are blocked.
  private var stumbles: [Int] = []
  /// How many parameters are being looked up, one for a key of the other.
  private var lookups = 0

  mutating func append(_ fact: FactID, _ reading: Reading) {
    reads.append(Read(fact: fact, reading: reading, isKey: lookups > 0))
  }

  mutating func appendExample(_ existence: FactID, at node: XMLTree.Index) {
    examples.append(Read(fact: existence, reading: Reading(.value(.yesNo(true)), at: node), isKey: false))
  }

  /// What is read until `endLookup` are keys.
  mutating func beginLookup() { lookups += 1 }

  mutating func endLookup() { lookups -= 1 }

  mutating func append(_ other: ReadingNotes) {
    reads += other.reads
    examples += other.examples
  }

  /// The place of the fact read last.
  var last: Int { reads.count - 1 }

  /// The condition at hand needs the fact read at that place, and it is absent.
  mutating func stumble(at place: Int) { stumbles.append(place) }

  var stumbleCount: Int { stumbles.count }

  /// What did not matter in the end blocks nothing.
  mutating func forgetStumbles(after count: Int = 0) { stumbles.removeSubrange(count...) }

  /// The absent facts on which conditions stumbled, in the order of stumbling.
  var stumbledOn: [Read] { stumbles.map { reads[$0] } }
}

/// Which standings the values have that were read.
struct Standings: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt8
  static let declared = Standings(rawValue: 1)
  static let documented = Standings(rawValue: 2)
  static let verified = Standings(rawValue: 4)
  static let confirmed = Standings(rawValue: 8)
}
