extension Period {
  /// Reads `7 workingDay`, `7工作日`, `7个工作日`, `30 naturalDay`, `30日`, `30天`, `24 hour`, `24小时`, `3 month`,
  /// `3个月`, `2 year`, `2年`; spaces around the parts do not matter. `3月` is nil, since it also names March.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 64 else { return nil }
    let bytes = Array(text.utf8.drop { $0 == UInt8(ascii: " ") })
    let digits = bytes.prefix { $0.decimalDigit != nil }
    guard !digits.isEmpty, digits.count <= 5, let unit = PeriodUnit(named: bytes[digits.endIndex...]) else {
      return nil
    }
    let count = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    self.init(count: count, unit: unit)
  }

  /// As printed in Chinese or English: `7个工作日`, `7 working days`.
  package func text(_ language: Wording) -> String {
    switch language {
    case .chinese: "\(count)\(unit.measureWord)\(unit.text(.chinese))"
    case .english: "\(count) \(unit.text(.english))\(count == 1 ? "" : "s")"
    }
  }
}

extension Period: CustomStringConvertible {
  /// The form that rules use: `7 workingDay`.
  package var description: String { "\(count) \(unit.name)" }
}

extension PeriodUnit {
  /// The name used in rules.
  package var name: String {
    switch self {
    case .workingDay: "workingDay"
    case .naturalDay: "naturalDay"
    case .hour: "hour"
    case .month: "month"
    case .year: "year"
    }
  }

  package func text(_ language: Wording) -> String {
    switch (self, language) {
    case (.workingDay, .chinese): "工作日"
    case (.naturalDay, .chinese): "日"
    case (.hour, .chinese): "小时"
    case (.month, .chinese): "月"
    case (.year, .chinese): "年"
    case (.workingDay, .english): "working day"
    case (.naturalDay, .english): "day"
    case (.hour, .english): "hour"
    case (.month, .english): "month"
    case (.year, .english): "year"
    }
  }

  var measureWord: String {
    switch self {
    case .workingDay, .month: "个"
    case .naturalDay, .hour, .year: ""
    }
  }

  init?(named bytes: ArraySlice<UInt8>) {
    let space = UInt8(ascii: " ")
    let start = bytes.firstIndex { $0 != space } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != space }.map { $0 + 1 } ?? start
    switch String(decoding: bytes[start..<max(start, end)], as: UTF8.self) {
    case "workingDay", "工作日", "个工作日": self = .workingDay
    case "naturalDay", "日", "天", "自然日", "个自然日": self = .naturalDay
    case "hour", "小时", "个小时": self = .hour
    case "month", "个月": self = .month
    case "year", "年": self = .year
    default: return nil
    }
  }
}
