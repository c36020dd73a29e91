import Model

/// A rule between files with what it takes from each: resolved against one scope's dictionary.
struct CrossCaseSource: Sendable {
  /// Which things of a file become entries, and what of them.
  struct Extract: Sendable {
    let side: CrossCaseEntry.Side
    let each: ThingID?
    /// One entry for each thing of this list, instead of one for the item.
    let among: ListReference?
    let matters: Set<String>
    let when: Expression?
    /// All of them must have a value; otherwise there is no entry.
    let key: [Navigation]
    /// A date whose year belongs to the key.
    let year: Navigation?
    /// Characters that the key must have at least, white space aside: short texts are alike by chance.
    let leastLength: Int
    let from: Navigation?
    let until: Navigation?
    /// A whole number, or the running number of a document number, whose words and year then belong to the key.
    let number: Navigation?
    let isSeries: Bool
    let mark: Navigation?
    /// Further facts to show.
    let shown: [Navigation]
  }

  let rule: CrossCaseRule
  let extracts: [Extract]
}
