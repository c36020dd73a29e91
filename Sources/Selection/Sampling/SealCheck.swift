package import Model

/// What became of the drawn cases since the list was sealed: originals only, no rework (review-standards.md §1.7, S07).
package struct SealCheck: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// Other bytes than those that were drawn.
    case altered(now: String)
    case missing
  }

  package struct Entry: Hashable, Sendable {
    package let drawn: DrawnCase
    package let change: Change
  }

  /// In the order of the list; empty when every case is as it was drawn.
  package let entries: [Entry]
  /// Files that the list does not name: they did not lie there at the draw.
  package let added: [ListedFile]
  /// Files that were not drawn and have other bytes now (`now` is their digest), or are gone (nil).
  package let others: [Other]

  package struct Other: Hashable, Sendable {
    package let file: ListedFile
    package let now: String?

    package init(file: ListedFile, now: String?) {
      self.file = file
      self.now = now
    }
  }

  /// - Parameter now: every file as it is now.
  package init(_ list: SealedDraw, now: [ListedFile]) {
    let digests = Dictionary(
      now.map { (CaseKey(unit: $0.unit, id: $0.id), $0.digest) }, uniquingKeysWith: { first, _ in first })
    self.init(list, now: now) { digests[CaseKey(unit: $0, id: $1)] }
  }

  /// - Parameter current: digest of each case as it is now, by unit and id.
  package init(
    _ list: SealedDraw, now: [ListedFile] = [], current: (_ unit: String, _ id: String) -> String?
  ) {
    let known = Set(
      list.cases.map { CaseKey(unit: $0.unit, id: $0.id) } + list.others.map { CaseKey(unit: $0.unit, id: $0.id) })
    others = list.others.compactMap { file in
      let digest = current(file.unit, file.id)
      return digest == file.digest ? nil : Other(file: file, now: digest)
    }
    added = now.filter { !known.contains(CaseKey(unit: $0.unit, id: $0.id)) }.sorted(by: ListedFile.precedes)
    entries = list.cases.compactMap { drawn in
      guard let now = current(drawn.unit, drawn.id) else { return Entry(drawn: drawn, change: .missing) }
      return now == drawn.digest ? nil : Entry(drawn: drawn, change: .altered(now: now))
    }
  }
}

extension SealCheck.Entry {
  package var message: BilingualText {
    switch change {
    case .altered(let now):
      BilingualText(
        zh: "\(drawn.id)：抽取后案卷被改动（抽取时 \(drawn.digest.prefix(12))…，现为 \(now.prefix(12))…）",
        en: "\(drawn.id): altered after it was drawn (then \(drawn.digest.prefix(12))…, now \(now.prefix(12))…)")
    case .missing:
      BilingualText(zh: "\(drawn.id)：已抽取，现在找不到", en: "\(drawn.id): drawn, and not there any more")
    }
  }
}
