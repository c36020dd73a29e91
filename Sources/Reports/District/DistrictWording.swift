import Model

/// The words of a district's evaluation in one language: labels, and the sentences that carry its figures.
struct DistrictWording: Sendable {
  let language: Language
  let words: Wording

  init(_ language: Language) {
    self.language = language
    words = Wording(language: language)
  }

  func callAsFunction(_ label: DistrictLabel) -> String { label.text[language] }
  func callAsFunction(_ text: BilingualText) -> String { text[language] }

  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func labelled(_ label: DistrictLabel, _ value: String) -> String { self(label) + pick("：", ": ") + value }

  /// A score in a column of scores; a dash where there is none.
  func figure(_ points: Points?) -> String { points?.description ?? "–" }

  func interval(_ low: Points?, _ high: Points?) -> String {
    guard let low, let high else { return "–" }
    return low == high ? "\(low)" : pick("\(low) 至 \(high)", "\(low) to \(high)")
  }

  /// `3`, `3=` for a shared place, a dash for none.
  func place(_ unit: DistrictReport.UnitLine) -> String {
    guard let place = unit.place else { return "–" }
    return place.isShared ? pick("\(place.place) 并列", "\(place.place)=") : "\(place.place)"
  }

  /// `+1.20`, `−0.35`, `0.00`, in the way of a column; a dash where there is nothing to compare.
  func change(_ hundredths: Int?) -> String {
    guard let hundredths else { return "–" }
    let size = Points(hundredths: abs(hundredths)).description
    return hundredths == 0 ? size : (hundredths > 0 ? "+" : "−") + size
  }

  func unsettled(_ unit: DistrictReport.UnitLine) -> String {
    guard let place = unit.place else { return "" }
    return pick(
      "\(unit.shownName)：现第 \(place.place) 名，待定项目和一票否决评定后可能在第 \(place.best) 至第 \(place.worst) 名之间。",
      "\(unit.shownName): place \(place.place) for now; what is open could put it anywhere from \(place.best) to \(place.worst)."
    )
  }

  /// What the figures of the whole district say, in sentences.
  func headlines(_ outline: DistrictOutline) -> [String] {
    let counts = outline.report.counts
    var sentences: [String] = []
    if let tried = outline.report.against {
      sentences.append(
        pick(
          "试算：用另一套评查标准或者数字对第 \(tried) 次评查试算的结果，不作为评查结论，也不计入历次得分。",
          "A trial: other rules or numbers tried against run \(tried). It is no result and stays out of the trend."))
    }
    sentences += [
      pick(
        "评查 \(counts.units) 个单位、\(counts.cases) 份案卷，\(outline.ranked.count) 个单位列入排名。",
        "\(cases(counts.cases)) of \(counts.units) units judged, \(outline.ranked.count) units ranked.")
    ]
    sentences += population(outline.report)
    if counts.unchanged > 0 {
      sentences.append(
        pick(
          "\(counts.unchanged) 个案卷和单位文件未变，沿用上次结论。",
          "\(counts.unchanged) files of cases and units unchanged since an earlier run."))
    }
    if counts.gates > 0 {
      sentences.append(
        pick(
          "一票否决项 \(counts.gates) 处；待确认的不计入得分，须由人书面确认。",
          "\(counts.gates) gate items; those proposed stay outside the score until a person confirms them in writing."))
    }
    if counts.barred > 0 {
      sentences.append(
        pick(
          "另有 \(counts.barred) 处只使案卷不得评为优秀（待确认 \(outline.bars.proposedCount) 处），不属一票否决。",
          "\(counts.barred) findings more only bar a case from excellent (\(outline.bars.proposedCount) proposed)."))
    }
    if !outline.report.crossCase.isEmpty {
      sentences.append(
        pick(
          "跨案卷比对有 \(outline.report.crossCase.count) 条线索待核实。",
          "\(outline.report.crossCase.count) leads across case files, for a person to look into."))
    }
    if !outline.unsettled.isEmpty {
      sentences.append(
        pick(
          "有 \(outline.unsettled.count) 个单位的次序未定：得分区间重叠，或者有一票否决待确认，不宜据此评先后。",
          "The order of \(outline.unsettled.count) units is not settled: ranges overlap, or gate items await a person.")
      )
    }
    sentences += missingParts(outline)
    if counts.unreadable > 0 {
      sentences.append(
        pick("有 \(counts.unreadable) 个文件不能评查，见清单。", "\(counts.unreadable) files could not be judged; they are listed."))
    }
    return sentences
  }

  /// On which cases the means of the units rest: those of a draw, or all, also those outside the period under review.
  private func population(_ report: DistrictReport) -> [String] {
    if let draw = report.draw {
      let (counted, apart) = (draw.cases.count(where: \.counts), draw.cases.count { !$0.counts })
      return [
        pick(
          "按 \(draw.asOf) 的抽取清单评查（规则 \(draw.plan)，种子 \(draw.seed)，封签 \(draw.seal.prefix(12))…）：单位的均分、等次、名次和案卷数只计抽取的 \(counted) 卷\(apart == 0 ? "" : "，单列 \(apart) 卷不计")；得分分布、按等次、共性问题、一票否决等其余各表为全部 \(report.counts.cases) 份案卷。",
          "Reviewed by the draw of \(draw.asOf) (plan \(draw.plan), seed \(draw.seed), seal \(draw.seal.prefix(12))…): means, grades, places and numbers of cases of the units are those of the \(counted) drawn\(apart == 0 ? "" : ", without \(apart) reviewed separately"); all other tables are of all \(cases(report.counts.cases))."
        )
      ]
    }
    guard let period = report.period else { return [] }
    let span = "\(period.from ?? "…") – \(period.until ?? "…")"
    let unknown = period.unknown ?? 0
    guard report.counts.cases > 0 else { return [pick("评查期 \(span)：没有案卷。", "Period \(span): no cases.")] }
    guard period.outside + period.open + unknown > 0 else {
      return [pick("评查期 \(span)：案卷均在期内、已经办结。", "Period \(span): all cases are closed and lie in it.")]
    }
    return [
      pick(
        "评查期 \(span)：没有抽取清单，期外的 \(period.outside) 份、尚未办结的 \(period.open) 份\(unknown == 0 ? "" : "、没有载明决定日期或者是否办结的 \(unknown) 份")案卷也计入均分和名次；只评期内办结案卷的，先用 sample 抽取，再用 --drawn 评查。",
        "Period \(span): without a draw, \(period.outside) cases outside it, \(period.open) not closed\(unknown == 0 ? "" : " and \(unknown) that do not say when they were decided or whether they are closed") count in means and places too; to review only closed cases of the period draw them with sample, then evaluate --drawn."
      )
    ]
  }

  /// Parts of the unit score of which nothing is known, and what becomes of their weight.
  private func missingParts(_ outline: DistrictOutline) -> [String] {
    var missing: [(label: BilingualText, weight: Int, units: Int)] = []
    for part in outline.report.units.filter({ $0.score != nil }).flatMap(\.parts)
    where part.score == nil && part.weight > 0 {
      if let place = missing.firstIndex(where: { $0.label == part.label && $0.weight == part.weight }) {
        missing[place].units += 1
      } else {
        missing.append((part.label, part.weight, 1))
      }
    }
    return missing.map { part in
      pick(
        "\(part.units) 个单位没有“\(part.label.zh)”的数据：其 \(part.weight)% 权重不参与计算，其余部分按比例折算。",
        "\(part.units) units have no figure for “\(part.label.en)”: its weight of \(part.weight)% is left out and the other parts carry the score."
      )
    }
  }

  func cases(_ count: Int) -> String { pick("\(count) 份案卷", count == 1 ? "1 case" : "\(count) cases") }

  /// How many of a list are shown where not all are.
  func shown(_ shown: Int, of all: Int) -> String {
    pick("共 \(all) 条，此处列出 \(shown) 条。", "\(all) in all, \(shown) of them here.")
  }

  /// `12 份案卷，涉及 5 个单位，发生率 24%`.
  func spread(_ line: DistrictReport.RequirementLine, units: Int) -> String {
    let total = line.total
    let rate = total.percent.map { "\($0)%" } ?? "–"
    return pick(
      "\(total.broken) 份案卷（已评 \(total.decided) 份，占 \(rate)），涉及 \(units) 个单位，共失 \(Points(hundredths: total.lost).short) 分",
      "\(total.broken) of \(total.decided) decided cases (\(rate)), \(units) \(units == 1 ? "unit" : "units"), \(Points(hundredths: total.lost).short) points lost"
    )
  }

  /// A thing of one file in a comparison: unit, number of the case, what of it.
  func entry(_ entry: CrossCaseEntry, in outline: DistrictOutline) -> String {
    var parts = [outline.name(ofUnit: entry.unit), entry.file]
    if !entry.item.isEmpty { parts.append(entry.item) }
    if let from = entry.from { parts.append(entry.until.map { from + pick("至", " to ") + $0 } ?? from) }
    if let place = entry.place { parts.append(words.place(place)) }
    parts += entry.told.map { "\(self($0.label)) \($0.value)" }
    return parts.joined(separator: " · ")
  }

  func state(of gate: DistrictReport.GateLine) -> String { words(gate.confirmed ? .confirmed : .proposed) }

  func spot(_ place: Place?) -> String { place.map { "\($0.line):\($0.column) \($0.path)" } ?? "" }

  func earlier(_ earlier: DistrictReport.Earlier) -> String {
    pick("第 \(earlier.run) 次（\(earlier.asOf)）", "run \(earlier.run) (\(earlier.asOf))")
  }
}

extension CrossCaseEntry {
  /// What was read, but for what stands in the line already; long texts are in the file.
  fileprivate var told: [FactUse] {
    facts.filter { fact in
      !fact.value.isEmpty && fact.value.count <= 40 && fact.name != "unit.code" && fact.value != from
        && fact.value != until
    }
  }
}
