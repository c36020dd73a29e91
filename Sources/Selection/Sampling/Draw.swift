package import Model

/// A stratified draw from the catalogues of all units, the same for the same seed and cases in whatever order they come.
///
/// Chance enters through one thing only: a case's **draw key**, SHA-256 of the seed, a line feed and the case's digest.
/// Within its stratum the case with the smallest key comes first. Anybody can recompute it:
/// `printf '%s\n%s' SEED DIGEST | sha256sum`. The seed is published before the catalogues are closed.
///
/// Source: review-standards.md §8.5.
package struct Draw: Hashable, Sendable {
  package let plan: String
  package let seed: String
  /// By unit, then in the order in which they were drawn; those reviewed separately last.
  package let cases: [DrawnCase]
  /// Every unit of the catalogue, by id, with its volume and the size that the plan gives.
  package let units: [UnitSize]

  package struct UnitSize: Hashable, Sendable {
    package let unit: String
    package let volume: Int
    package let size: Int
  }

  /// - Parameter digest: SHA-256 of the text's UTF-8, in lower-case hexadecimal.
  package init(_ catalogue: [CatalogueEntry], plan: SamplePlan, seed: String, digest: (String) -> String) {
    var byUnit: [String: [KeyedEntry]] = [:]
    for entry in catalogue {
      let key = digest(Self.keyText(seed: seed, caseDigest: entry.digest))
      byUnit[entry.unit, default: []].append(KeyedEntry(entry: entry, key: key))
    }
    var cases: [DrawnCase] = []
    var units: [UnitSize] = []
    for unit in byUnit.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let entries = (byUnit[unit] ?? []).sorted(by: KeyedEntry.precedes)
      let field = entries.filter { !$0.entry.isOverturned && !$0.entry.isNominated }
      let size = plan.size(of: field.count)
      units.append(UnitSize(unit: unit, volume: field.count, size: size))
      var draw = UnitDraw(field: field, size: size)
      draw.run(plan.inclusions)
      cases += draw.drawn
      for one in entries where one.entry.isOverturned || one.entry.isNominated {
        cases.append(DrawnCase(one, because: one.entry.isOverturned ? .overturned : .nominated))
      }
    }
    self.plan = plan.id
    self.seed = seed
    self.cases = cases
    self.units = units
  }

  /// The text whose digest is the draw key.
  package static func keyText(seed: String, caseDigest: String) -> String { seed + "\n" + caseDigest }
}

extension SamplePlan {
  /// The same with one size for every unit.
  package func taking(_ each: Int) -> SamplePlan {
    SamplePlan(
      id: "\(id)/\(each)",
      title: BilingualText(zh: "\(title.zh)（每单位 \(each) 卷）", en: "\(title.en) (\(each) of each unit)"),
      bands: [Band(from: 1, to: each, take: nil), Band(from: each + 1, to: nil, take: each)], inclusions: inclusions,
      source: source)
  }

  /// How many of a volume are drawn; none where no band holds it.
  func size(of volume: Int) -> Int {
    guard let band = bands.first(where: { volume >= $0.from && volume <= $0.to ?? .max }) else { return 0 }
    return min(band.take ?? volume, volume)
  }
}

/// A catalogue entry with its place in the order of chance.
struct KeyedEntry {
  let entry: CatalogueEntry
  let key: String

  /// Equal files have equal keys: then the id decides.
  static func precedes(_ a: KeyedEntry, _ b: KeyedEntry) -> Bool {
    a.key == b.key
      ? a.entry.id.utf8.lexicographicallyPrecedes(b.entry.id.utf8) : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
  }
}
