package import Model

/// The evaluation of a district as HTML files that open from a disk: the district, its units, lists of their cases.
///
/// Nothing runs and nothing is loaded. Cases pass one at a time: memory does not grow with their number.
package struct DistrictPages: Sendable {
  let outline: DistrictOutline
  let say: DistrictWording
  /// The folder of each unit, in the order of the report.
  let folders: [String]
  /// What a trial of other rules changes; nil where none was tried.
  let comparison: RunComparison?

  package init(_ report: DistrictReport, comparison: RunComparison? = nil, language: Language = .zh) {
    self.comparison = comparison
    outline = DistrictOutline(report)
    say = DistrictWording(language)
    folders = DistrictPlace.folders(of: report.units.map(\.code))
  }

  var report: DistrictReport { outline.report }

  /// Takes the path of a file below the report's folder, and its bytes.
  package typealias Sink = (_ path: String, _ bytes: [UInt8]) throws -> Void

  /// Writes every page, `index.html` last: where it stands, the report is whole.
  package func write(cases: some DistrictCases, to sink: Sink) throws {
    var places = CasePlaces(report)
    for (position, unit) in report.units.enumerated() {
      var list = CaseList(self, unit, folder: folders[position])
      try cases.forEachCase(of: unit.code) { try list.add($0, &places, to: sink) }
      try list.finish(to: sink)
      try sink(DistrictPlace.unit(folders[position]).path, unitPage(position, list.digest, places))
    }
    if let comparison { try sink(DistrictPlace.comparison.path, page(on: comparison)) }
    try writeHeat(to: sink)
    try writeLists(places, to: sink)
    try sink(DistrictPlace.index.path, index(places))
  }

  /// The frame of every page: where it is, and what it holds.
  func page(_ title: String, at place: DistrictPlace, body: (inout HTMLWriter) -> Void) -> [UInt8] {
    HTMLPage.bytes("\(title) · \(report.district)", language: say.language, style: Self.style) { h in
      h.element("a", .kind("skip"), .href("#main"), text: say(.skip))
      h.element("main", .id("main"), .kind("district"), content: body)
      h.element("footer") { h in
        h.element("p") { h in
          h.value(report.engine)
          h.text(" · \(report.format) · \(say.words(.asOf)) ")
          h.value(report.asOf)
        }
        h.element("p") { h in
          if place != .index {
            h.element("a", .href(place.link(to: .index)), text: say(.back))
            h.text(" · ")
          }
          h.element("a", .href("#top"), text: say.words(.top))
        }
      }
    }
  }

  /// The head of every page but the first: whose report it is, and the way back.
  func heading(_ title: String, at place: DistrictPlace, to h: inout HTMLWriter, more: (inout HTMLWriter) -> Void) {
    h.element("header") { h in
      h.element("p", .kind("kicker")) { h in
        h.element("a", .href(place.link(to: .index))) { $0.value(report.district) }
        h.text(" · \(say(.title)) · \(say.words(.asOf)) ")
        h.value(report.asOf)
      }
      h.element("h1") { $0.value(title) }
      more(&h)
    }
  }

  func section(_ id: String, _ label: DistrictLabel, to h: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    h.element("section", .id(id)) { h in
      h.element("h2", text: say(label))
      content(&h)
    }
  }

  func pair(_ label: String, _ value: String, to h: inout HTMLWriter) {
    h.element("div") { h in
      h.element("dt", text: label)
      h.element("dd") { $0.value(value) }
    }
  }

  func link(toUnit position: Int, from place: DistrictPlace, to h: inout HTMLWriter) {
    h.element("a", .href(place.link(to: .unit(folders[position])))) { $0.value(report.units[position].shownName) }
  }

  /// A link to the unit where the report knows it, its code or the name of the district otherwise.
  func link(toUnit code: String, from place: DistrictPlace, to h: inout HTMLWriter) {
    guard let position = outline.position(ofUnit: code) else { return h.value(outline.name(ofUnit: code)) }
    link(toUnit: position, from: place, to: &h)
  }

  /// The interval of a unit's score, with the score as a line across; figures stand beside it.
  func bar(_ unit: DistrictReport.UnitLine, to h: inout HTMLWriter) {
    guard let low = unit.low, let high = unit.high else { return }
    HTMLBar(from: low.hundredths, to: high.hundredths, mark: unit.score?.hundredths).write(to: &h)
  }
}
