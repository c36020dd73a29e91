package import Model
import Selection

extension SealReport {
  package init(_ drawn: DrawnReview, units: [UnitFolder]) {
    let names = Dictionary(units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let changed = drawn.check.entries.map { entry in
      switch entry.change {
      case .altered(let now):
        Change(
          kind: .altered, unit: entry.drawn.unit, unitName: names[entry.drawn.unit] ?? "", file: entry.drawn.id,
          digest: entry.drawn.digest, now: now)
      case .missing:
        Change(
          kind: .missing, unit: entry.drawn.unit, unitName: names[entry.drawn.unit] ?? "", file: entry.drawn.id,
          digest: entry.drawn.digest, now: nil)
      }
    }
    let added = drawn.check.added.map {
      Change(kind: .added, unit: $0.unit, unitName: names[$0.unit] ?? "", file: $0.id, digest: nil, now: $0.digest)
    }
    let others = drawn.check.others.map { other in
      Change(
        kind: other.now == nil ? .otherMissing : .otherAltered, unit: other.file.unit,
        unitName: names[other.file.unit] ?? "", file: other.file.id, digest: other.file.digest, now: other.now)
    }
    self.init(
      plan: drawn.list.plan, seed: drawn.list.seed, asOf: drawn.list.asOf, seal: drawn.seal,
      drawn: drawn.list.cases.count, changes: changed + added + others)
  }
}
