import Model
import SafeXML
import StatutoryTime

extension CaseTemplate {
  /// Cuts a case.
  ///
  /// - Parameters:
  ///   - bytes: the base, perhaps changed.
  ///   - base: the base itself, which says what its names and numbers are.
  init?(_ bytes: [UInt8], kind: BaseCase.Kind, base: [UInt8]) {
    guard let tree = parseXML(base).tree else { return nil }
    let document = BaseDocument(tree)
    guard let anchor = document.anchor else { return nil }
    var cutter = TemplateCutter(words: document.cuts(kind), numbered: document.numbered, anchor: anchor)
    cutter.cut(bytes)
    self.kind = kind
    pieces = cutter.pieces
    self.series = cutter.series
    self.anchor = anchor
    busyDays = document.busyDays
    let series = cutter.series
    func place(of number: String) -> Int? {
      series.firstIndex { number.contains($0.name + "〔") && !$0.name.isEmpty }
    }
    decisionSeries = document.decisionNumber.flatMap(place)
    let changed = parseXML(bytes).tree.map { BaseDocument($0) }
    decidedOn = changed?.decidedOn
    published =
      changed?.published.compactMap { entry in
        place(of: entry.number).map { Published(series: $0, decided: entry.decided, published: entry.published) }
      } ?? []
    filedOn = changed?.filedOn
  }
}

/// A text of a base and the pieces that take its place.
struct Cut {
  let text: [UInt8]
  let pieces: [CaseTemplate.Piece]

  init(_ text: String, _ pieces: CaseTemplate.Piece...) {
    self.text = Array(text.utf8)
    self.pieces = pieces
  }

  init(_ text: String, _ pieces: [CaseTemplate.Piece]) {
    self.text = Array(text.utf8)
    self.pieces = pieces
  }
}

extension CaseTemplate.Piece {
  static func text(_ text: String) -> Self { .text(Array(text.utf8)) }
}

/// Walks through the bytes of a case once and cuts it.
struct TemplateCutter {
  private(set) var pieces: [CaseTemplate.Piece] = []
  private(set) var series: [CaseTemplate.Series] = []
  private var pending: [UInt8] = []
  /// By first byte.
  private var cuts: [UInt8: [Cut]] = [:]
  /// The day of the paper with this number.
  private let numbered: [String: Day]
  private let anchor: Day

  init(words: [Cut], numbered: [String: Day], anchor: Day) {
    for cut in words {
      if let first = cut.text.first { cuts[first, default: []].append(cut) }
    }
    self.numbered = numbered
    self.anchor = anchor
  }

  mutating func cut(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      if let (length, found) = cut(bytes, at) {
        flush()
        pieces += found
        at += length
      } else {
        pending.append(bytes[at])
        at += 1
      }
    }
    flush()
  }

  private mutating func flush() {
    if !pending.isEmpty { pieces.append(.text(pending)) }
    pending = []
  }

  /// What begins here, and how many bytes it takes.
  private mutating func cut(_ bytes: [UInt8], _ at: Int) -> (Int, [CaseTemplate.Piece])? {
    for cut in cuts[bytes[at]] ?? [] where bytes[at...].starts(with: cut.text) { return (cut.text.count, cut.pieces) }
    switch bytes[at] {
    case UInt8(ascii: "1"), UInt8(ascii: "2"):
      if at > 0, digit(bytes[at - 1]) != nil { return nil }
      return day(bytes, at)
    case Self.bracket[0]: return number(bytes, at)
    default: return nil
    }
  }

  private func day(_ bytes: [UInt8], _ at: Int) -> (Int, [CaseTemplate.Piece])? {
    guard let year = number(bytes, at, 4), (2020...2060).contains(year) else { return nil }
    if let month = number(bytes, at + 5, 2), let day = number(bytes, at + 8, 2),
      byte(bytes, at + 4) == UInt8(ascii: "-"),
      byte(bytes, at + 7) == UInt8(ascii: "-"), let found = Day(year: year, month: month, day: day)
    {
      // How long something is kept ends with a year.
      return year >= 2050 ? (10, [.year(year), .text("-12-31")]) : (10, [.day(found, .iso)])
    }
    if let month = number(bytes, at + 4, 2), let day = number(bytes, at + 6, 2),
      byte(bytes, at + 8) == UInt8(ascii: "-"),
      let found = Day(year: year, month: month, day: day)
    {
      return (8, [.day(found, .compact)])
    }
    return writtenDay(bytes, at, year)
  }

  private func writtenDay(_ bytes: [UInt8], _ at: Int, _ year: Int) -> (Int, [CaseTemplate.Piece])? {
    var place = at + 4
    var parts: [Int] = []
    for mark in ["年", "月", "日"] {
      if mark != "年" {
        guard let (value, length) = digits(bytes, place) else { return nil }
        parts.append(value)
        place += length
      }
      let mark = Array(mark.utf8)
      guard place < bytes.count, bytes[place...].starts(with: mark) else { return nil }
      place += mark.count
    }
    return Day(year: year, month: parts[0], day: parts[1]).map { (place - at, [.day($0, .written)]) }
  }

  /// 〔2025〕58号: the series is what stands between the unit's sign, which was cut, and the bracket.
  private mutating func number(_ bytes: [UInt8], _ at: Int) -> (Int, [CaseTemplate.Piece])? {
    guard bytes[at...].starts(with: Self.bracket), let year = number(bytes, at + 3, 4),
      at + 7 < bytes.count, bytes[(at + 7)...].starts(with: Self.closing),
      let (_, length) = digits(bytes, at + 10), case .value(.sign)? = pieces.last
    else { return nil }
    let name = String(decoding: pending, as: UTF8.self)
    let end = at + 10 + length
    let whole = String(decoding: bytes[at..<end], as: UTF8.self) + "号"
    let index =
      series.firstIndex { $0.name == name }
      ?? {
        let day = numbered.first { $0.key.hasSuffix(name + whole) }?.value ?? anchor
        series.append(CaseTemplate.Series(name: name, year: year, day: day))
        return series.count - 1
      }()
    return (end - at, [.text("〔"), .year(year), .text("〕"), .number(series: index)])
  }

  private func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    guard at + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[at..<(at + count)] {
      guard let digit = digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private func digits(_ bytes: [UInt8], _ at: Int) -> (value: Int, length: Int)? {
    var (value, place) = (0, at)
    while place < bytes.count, place < at + 6, let digit = digit(bytes[place]) {
      value = value * 10 + digit
      place += 1
    }
    return place > at ? (value, place - at) : nil
  }

  private func byte(_ bytes: [UInt8], _ at: Int) -> UInt8? { at < bytes.count ? bytes[at] : nil }

  private func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil }

  private static let bracket = Array("〔".utf8)
  private static let closing = Array("〕".utf8)
}
