import Model

/// The cases of one unit on their way into pages of two hundred; one page is in memory at a time.
struct CaseList {
  static let casesPerPage = 200

  private let pages: DistrictPages
  private let unit: DistrictReport.UnitLine
  private let folder: String
  private var waiting: [DistrictCase] = []
  private(set) var digest = Digest()

  /// What the page of the unit says about its cases.
  struct Digest {
    static let mostLowest = 10
    static let mostExamples = 3

    struct Entry {
      let number: String
      let score: Points
      let grade: Grade
      let cause: String
      let place: DistrictPlace
      let anchor: Anchor
    }

    fileprivate(set) var cases = 0
    fileprivate(set) var pages = 0
    /// By score, then in the order of the files.
    fileprivate(set) var lowest: [Entry] = []
    /// Some cases that break each requirement.
    fileprivate(set) var examples: [RequirementID: [Example]] = [:]

    struct Example {
      let number: String
      let place: DistrictPlace
      let anchor: Anchor
    }
  }

  init(_ pages: DistrictPages, _ unit: DistrictReport.UnitLine, folder: String) {
    self.pages = pages
    self.unit = unit
    self.folder = folder
  }

  mutating func add(_ item: DistrictCase, _ places: inout CasePlaces, to sink: DistrictPages.Sink) throws {
    // Only now is it known that the full page has one after it.
    if waiting.count == Self.casesPerPage { try flush(hasNext: true, to: sink) }
    waiting.append(item)
    digest.cases += 1
    let place = DistrictPlace.cases(folder, digest.pages + 1)
    let anchor = Anchor(caseFile: item.file)
    places.note(item, of: unit.code, at: place.path + anchor.link)
    digest.note(item, at: place, anchor)
  }

  mutating func finish(to sink: DistrictPages.Sink) throws {
    if !waiting.isEmpty { try flush(hasNext: false, to: sink) }
  }

  private mutating func flush(hasNext: Bool, to sink: DistrictPages.Sink) throws {
    digest.pages += 1
    let place = DistrictPlace.cases(folder, digest.pages)
    try sink(
      place.path,
      pages.casePage(waiting, of: unit, folder: folder, number: digest.pages, last: digest.cases, hasNext: hasNext))
    waiting.removeAll(keepingCapacity: true)
  }
}

extension CaseList.Digest {
  fileprivate mutating func note(_ item: DistrictCase, at place: DistrictPlace, _ anchor: Anchor) {
    for id in Set(item.findings.filter { $0.severity != .note && !$0.isSetAside }.map(\.requirement)) {
      if examples[id, default: []].count < Self.mostExamples {
        examples[id, default: []].append(Example(number: item.summary.id, place: place, anchor: anchor))
      }
    }
    guard let score = item.outcome.score.decided else { return }
    if lowest.count == Self.mostLowest, let last = lowest.last, last.score <= score { return }
    let position = lowest.firstIndex { $0.score > score } ?? lowest.endIndex
    lowest.insert(
      Entry(
        number: item.summary.id, score: score, grade: item.outcome.grade, cause: item.summary.cause, place: place,
        anchor: anchor), at: position)
    if lowest.count > Self.mostLowest { lowest.removeLast() }
  }
}
