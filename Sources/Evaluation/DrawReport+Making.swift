package import Model
import Review
package import Selection

extension DrawReport {
  /// What a draw took from the catalogues, and how it came to that.
  package init(
    _ draw: Draw, from catalogue: DistrictCatalogue, of district: District, units: [UnitFolder], plan: SamplePlan,
    asOf: String, seal: String
  ) {
    let entries = Dictionary(grouping: catalogue.entries, by: \.unit)
    let sizes = Dictionary(draw.units.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let drawn = Dictionary(grouping: draw.cases, by: \.unit)
    self.init(
      engine: CaseReviewer.version, district: district.name, asOf: asOf, from: district.plan?.from,
      until: district.plan?.until, plan: plan.title, planID: plan.id, seed: draw.seed, seal: seal,
      units: units.map { unit in
        UnitOfDraw(
          plan: plan, entries: entries[unit.code] ?? [], size: sizes[unit.code]?.size ?? 0,
          drawn: drawn[unit.code] ?? [], leftOut: catalogue.leftOut.count { $0.unit == unit.code }
        ).report(unit)
      },
      leftOut: catalogue.leftOut.map { one in
        LeftOut(
          unit: units.first { $0.code == one.unit }?.name ?? one.unit, file: one.file, because: one.because)
      })
  }
}

/// The draw from one unit, to be told.
private struct UnitOfDraw {
  let plan: SamplePlan
  let size: Int
  let drawn: [DrawnCase]
  /// How many of its files are not in the catalogue: a unit without cases is not one whose cases nobody can read.
  let leftOut: Int
  /// Without those reviewed separately.
  let field: [CatalogueEntry]

  init(plan: SamplePlan, entries: [CatalogueEntry], size: Int, drawn: [DrawnCase], leftOut: Int) {
    self.plan = plan
    self.size = size
    self.drawn = drawn
    self.leftOut = leftOut
    field = entries.filter { !$0.isNominated && !$0.isOverturned }
  }

  func report(_ unit: UnitFolder) -> DrawReport.Unit {
    DrawReport.Unit(
      code: unit.code, name: unit.name, volume: field.count, size: size, working: working, strata: strata,
      cases: drawn.map { one in
        DrawReport.Case(
          file: one.id, stratum: CodeLabel.stratum(one.stratum), reason: one.reason.label, counts: one.isRandom,
          key: one.key, digest: one.digest)
      })
  }

  private var working: [BilingualText] {
    guard leftOut > 0 else { return size(of: plan) }
    return size(of: plan) + [
      BilingualText(
        zh: "另有 \(leftOut) 卷未列入抽取，原因见文末",
        en: "\(leftOut) more \(leftOut == 1 ? "is" : "are") not drawn from; the reasons stand at the end")
    ]
  }

  private func size(of plan: SamplePlan) -> [BilingualText] {
    guard let band = plan.bands.first(where: { field.count >= $0.from && field.count <= $0.to ?? .max }) else {
      return [BilingualText(zh: "没有可抽的案卷", en: "there is no case to draw from")]
    }
    let ends = band.to.map { "\(band.from)–\($0)" } ?? "≥\(band.from)"
    let rule = band.take.map { take in
      BilingualText(zh: "\(ends) 卷一档抽 \(take) 卷", en: "\(take) are taken of \(ends)")
    }
    let all = BilingualText(zh: "\(ends) 卷一档全部抽取", en: "all are taken of \(ends)")
    let first = rule ?? all
    return [
      BilingualText(
        zh: "案卷 \(field.count) 卷：\(first.zh)，共 \(size) 卷", en: "\(field.count) cases: \(first.en); \(size) in all")
    ] + (size < field.count ? plan.inclusions.compactMap(working) : [])
  }

  /// What a mark demands, with its rounding; nil where the unit has no such case.
  private func working(_ inclusion: SamplePlan.Inclusion) -> BilingualText? {
    let there = field.filter { $0.marks.contains(inclusion.mark) }
    guard !there.isEmpty else { return nil }
    let exact = Points(hundredths: size * inclusion.share / 100)
    let wanted = max(inclusion.atLeast, size * inclusion.share / 100_00)
    let ids = Set(there.map(\.id))
    let taken = drawn.count { $0.isRandom && ids.contains($0.id) }
    let (share, label) = (Points(hundredths: inclusion.share).short, inclusion.mark.label)
    let rule =
      inclusion.share > 0
      ? BilingualText(
        zh: "\(share)%×\(size)＝\(exact.short)，舍去尾数应有 \(wanted) 卷",
        en: "\(share)% of \(size) = \(exact.short), rounded down \(wanted)")
      : BilingualText(zh: "应有 \(wanted) 卷", en: "\(wanted) at least")
    return BilingualText(
      zh: "\(label.zh)（全部 \(there.count) 卷）：\(rule.zh)，抽到 \(taken) 卷",
      en: "\(label.en) (\(there.count) in all): \(rule.en); drawn \(taken)")
  }

  private var strata: [DrawReport.Stratum] {
    let groups = Dictionary(grouping: field) { $0.procedure.isEmpty ? $0.matter : "\($0.matter)/\($0.procedure)" }
    return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, members in
      DrawReport.Stratum(
        label: CodeLabel.stratum(name), volume: members.count, share: size * members.count * 100 / max(1, field.count),
        drawn: drawn.count { $0.isRandom && $0.stratum == name })
    }
  }
}
