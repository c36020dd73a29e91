import Model

/// The heat map: how often each requirement is broken in each unit, told by a number and, beside it, by a colour.
extension DistrictPages {
  static let unitsPerHeat = 30
  /// Requirements of the excerpt on the first page.
  static let heatExcerpt = 20

  func writeHeatExcerpt(to h: inout HTMLWriter) {
    let lines = Array(outline.commonProblems.prefix(Self.heatExcerpt))
    writeHeat(lines, units: 0..<min(Self.unitsPerHeat, report.units.count), at: .index, to: &h)
    h.element("p") { h in
      h.element(
        "a", .href(DistrictPlace.index.link(to: .heat(1))),
        text: say.pick("查看全部 \(report.requirements.count) 个项目", "All \(report.requirements.count) requirements"))
    }
  }

  /// All requirements, thirty units a page.
  func writeHeat(to sink: Sink) throws {
    guard !report.requirements.isEmpty else { return }
    let pages = max(1, (report.units.count + Self.unitsPerHeat - 1) / Self.unitsPerHeat)
    for number in 1...pages {
      let start = (number - 1) * Self.unitsPerHeat
      let units = start..<min(report.units.count, start + Self.unitsPerHeat)
      let place = DistrictPlace.heat(number)
      try sink(
        place.path,
        page(say(.heat), at: place) { h in
          heading(say(.heat), at: place, to: &h) { _ in }
          turn(number, of: pages, at: place, { .heat($0) }, to: &h)
          for system in RequirementSystem.allCases {
            let lines = report.requirements.filter { $0.system == system }
            guard !lines.isEmpty else { continue }
            h.element("section", .kind("heat")) { h in
              h.element("h2", text: say(system.label))
              writeHeat(lines, units: units, at: place, to: &h)
            }
          }
        })
    }
  }

  private func writeHeat(
    _ lines: [DistrictReport.RequirementLine], units: Range<Int>, at place: DistrictPlace, to h: inout HTMLWriter
  ) {
    h.element("p", .kind("small"), text: say(.heatNote))
    h.element("ul", .kind("legend"), .init("aria-label", say(.heatLegend))) { h in
      for (number, label) in Self.bands.enumerated() {
        h.element("li", .kind("h\(number)"), text: label)
      }
    }
    h.element(
      "div", .kind("scroll"), .init("tabindex", "0"), .init("role", "region"), .init("aria-label", say(.heat))
    ) { h in
      h.element("table", .kind("heatmap")) { h in
        h.element("caption", .kind("unseen"), text: say(.heat))
        writeHeatHead(units, at: place, to: &h)
        h.element("tbody") { h in
          for line in lines { writeHeatRow(line, units: units, at: place, to: &h) }
        }
      }
    }
  }

  private static let bands = ["0", "1–9", "10–24", "25–49", "50–100"]

  private static func band(_ percent: Int) -> Int {
    percent >= 50 ? 4 : percent >= 25 ? 3 : percent >= 10 ? 2 : percent >= 1 ? 1 : 0
  }

  private func writeHeatHead(_ units: Range<Int>, at place: DistrictPlace, to h: inout HTMLWriter) {
    let common = sharedStart
    h.element("thead") { h in
      h.element("tr") { h in
        h.element("th", .init("scope", "col"), .kind("corner"), text: say(.requirement))
        h.element("th", .init("scope", "col"), .kind("figure"), text: say.pick("全区", "All"))
        for position in units {
          let name = report.units[position].shownName
          h.element("th", .init("scope", "col"), .kind("name"), .init("title", name)) { h in
            h.element("a", .href(place.link(to: .unit(folders[position])))) { $0.value(String(name.dropFirst(common))) }
          }
        }
      }
    }
  }

  /// Characters with which the names of all units begin (青石区…): in narrow columns they tell nothing.
  private var sharedStart: Int {
    guard report.units.count > 1, var shared = report.units.first?.shownName[...] else { return 0 }
    for unit in report.units { shared = shared.prefix(zip(shared, unit.shownName).prefix { $0 == $1 }.count) }
    let shortest = report.units.map(\.shownName.count).min() ?? 0
    return shared.count < shortest ? shared.count : 0
  }

  private func writeHeatRow(
    _ line: DistrictReport.RequirementLine, units: Range<Int>, at place: DistrictPlace, to h: inout HTMLWriter
  ) {
    h.element("tr") { h in
      h.element("th", .init("scope", "row")) { h in
        h.element("b") { $0.value(line.requirement.text) }
        h.text(" \(say(line.title))")
      }
      writeHeatCell(line.total, name: say.pick("全区", "All"), link: nil, to: &h)
      for position in units {
        let link = place.link(to: .unit(folders[position]), Anchor(requirement: line.requirement))
        writeHeatCell(line.cell(position), name: report.units[position].shownName, link: link, to: &h)
      }
    }
  }

  private func writeHeatCell(
    _ cell: DistrictReport.RequirementLine.Cell, name: String, link: String?, to h: inout HTMLWriter
  ) {
    guard cell.applicable > 0 else { return h.element("td") { _ in } }
    let told = say.pick(
      "\(name)：已评 \(cell.decided) 份中 \(cell.broken) 份，待定 \(cell.undecided) 份",
      "\(name): \(cell.broken) of \(cell.decided) decided, \(cell.undecided) undecided")
    guard let percent = cell.percent else {
      return h.element("td", .kind("open"), .init("title", told), text: say.pick("待", "?"))
    }
    h.element("td", .kind("h\(Self.band(percent))"), .init("title", told)) { h in
      if let link, cell.broken > 0 {
        h.element("a", .href(link), text: "\(percent)")
      } else {
        h.text("\(percent)")
      }
    }
  }

  /// Links to the pages before and after.
  func turn(
    _ number: Int, of pages: Int, at place: DistrictPlace, _ other: (Int) -> DistrictPlace, to h: inout HTMLWriter
  ) {
    guard pages > 1 else { return }
    h.element("p", .kind("turn")) { h in
      if number > 1 {
        h.element("a", .href(place.link(to: other(number - 1))), text: say(.previous))
        h.text(" · ")
      }
      h.text(say.pick("第 \(number) 页，共 \(pages) 页", "Page \(number) of \(pages)"))
      if number < pages {
        h.text(" · ")
        h.element("a", .href(place.link(to: other(number + 1))), text: say(.next))
      }
    }
  }
}
