import Model
import StatutoryTime

/// The editions of laws (`Rules/laws/`): in force when, how many articles, what the cited clauses say.
struct LawTable: Sendable {
  struct Clause: Sendable, Equatable {
    let gist: BilingualText
    /// Nil where it is that of the edition.
    let evidence: EvidenceGrade?
    /// What a person should settle first.
    let doubt: BilingualText?
  }

  struct Edition: Sendable {
    let id: String
    let law: String
    let title: BilingualText
    let from: Day?
    let until: Day?
    /// Where the first day is not known: the first of the year or month in which it was made.
    let notBefore: Day?
    /// Number of the last article; nil where the catalogue does not give it.
    let articles: Int?
    let evidence: EvidenceGrade
    /// By position: "61", "61.1", "64.1.1".
    let clauses: [String: Clause]
    let origin: RuleOrigin

    /// The first day on which it may have been in force.
    var start: Day { from ?? notBefore ?? .first }

    /// Whether a clause is among those that the file gives; it need give none.
    func lists(_ clause: String) -> Bool { clause.isEmpty || clauses.isEmpty || clauses[clause] != nil }
  }

  /// The force of an instrument; only a `normative` one, a policy paper, may be waived in a single case.
  enum Rank: String, Sendable, CaseIterable {
    case law
    case administrativeRegulation = "administrative-regulation"
    case localRegulation = "local-regulation"
    case rule
    case normative
  }

  struct Law: Sendable {
    let id: String
    let title: BilingualText
    /// Nil where its file does not say.
    let rank: Rank?
    /// The department whose cases it binds, as case files name it; nil: everybody's.
    let department: String?
    /// The beginning of the division codes in which it is in force, `41` for Henan; nil: everywhere.
    let place: String?
    /// Every name under which papers cite it.
    let aliases: [String]
    /// In order of entry into force.
    let editions: [Edition]
    let repealedBy: BilingualText?
  }

  let laws: [Law]
  private let byEdition: [String: Edition]
  private let byName: [String: Int]

  init(laws: [Law]) {
    self.laws = laws
    var byEdition: [String: Edition] = [:]
    var byName: [String: Int] = [:]
    for (number, law) in laws.enumerated() {
      for edition in law.editions { byEdition[edition.id] = edition }
      for name in [law.title.zh] + law.aliases { byName[name] = number }
    }
    self.byEdition = byEdition
    self.byName = byName
  }

  func edition(_ id: String) -> Edition? { byEdition[id] }

  /// Whether a basis is a statute, regulation or rule, whose demands nobody may waive; an unknown instrument counts as one.
  func isStatute(_ basis: LegalBasis) -> Bool {
    if basis.law == LegalBasis.local { return false }
    let law = byEdition[basis.law].flatMap { edition in laws.first { $0.id == edition.law } }
    return law?.rank != .normative
  }

  /// Whether a basis says anything about cases of a department, at a place, on a day; what is not known rules nothing out.
  func binds(_ basis: LegalBasis, department: String, place: String, on day: Day?) -> Bool {
    guard let edition = byEdition[basis.law], let law = laws.first(where: { $0.id == edition.law }) else { return true }
    if let own = law.department, !department.isEmpty, own != department { return false }
    if let own = law.place, !place.isEmpty, !place.hasPrefix(own) { return false }
    guard let day else { return true }
    return edition.start <= day && edition.until.map { day <= $0 } ?? true
  }

  /// The law that a citation names; 《》 and surrounding space do not matter.
  func law(named name: String) -> Law? {
    // Most are written bare; the marks and the wide space begin with E3 in UTF-8.
    let isBare = !name.utf8.contains { $0 == 0x20 || $0 == 0xE3 }
    let bare = isBare ? name : name.filter { !"《》 \u{3000}".contains($0) }
    return byName[bare].map { laws[$0] }
  }

  var editionIDs: [String] { byEdition.keys.sorted() }

  /// Editions of a law that govern on some day of a span.
  func editions(from: Day, until: Day, of law: String) -> [Edition] {
    laws.filter { $0.id == law }.flatMap(\.editions).filter { edition in
      edition.start <= until && edition.until.map { $0 >= from } ?? true
    }
  }

  /// The basis that a requirement prints for a clause of an edition; nobody has checked a clause that the file of the law
  /// does not list. A bureau that confirms an edition has looked its text up: what was open about its clauses is settled.
  func basis(_ edition: Edition, clause: String, confirmed: Bool) -> LegalBasis {
    let nearest = listed(edition, clause)
    let evidence = edition.lists(clause) ? nearest?.evidence ?? edition.evidence : .memory
    return LegalBasis(
      law: edition.id, title: edition.title, clause: clause, citation: ClauseText.citation(clause),
      gist: nearest?.gist, evidence: confirmed ? .textChecked : evidence, doubt: confirmed ? nil : nearest?.doubt)
  }

  /// The clause, or the nearest one above it.
  private func listed(_ edition: Edition, _ clause: String) -> Clause? {
    var position = clause[...]
    while !position.isEmpty {
      if let found = edition.clauses[String(position)] { return found }
      guard let dot = position.lastIndex(of: ".") else { return nil }
      position = position[..<dot]
    }
    return nil
  }
}

extension LegalBasis {
  /// A norm of the bureau's own, whose clauses have no numbers that we could read.
  static func own(_ title: String, clause: String) -> LegalBasis {
    LegalBasis(
      law: local, title: BilingualText(zh: title, en: title), clause: clause,
      citation: BilingualText(zh: clause.isEmpty ? "" : "（\(clause)）", en: clause), gist: nil, evidence: .excerpt)
  }
}

/// Clause positions as people cite them.
enum ClauseText {
  /// "64.1.1" → 第六十四条第一款第一项 / Art. 64(1)(1).
  static func citation(_ clause: String) -> BilingualText {
    let parts = clause.split(separator: ".").map(String.init)
    guard let article = parts.first, let number = Int(article) else { return BilingualText(zh: clause, en: clause) }
    var zh = "第\(numeral(number))条"
    var en = "Art. \(number)"
    if parts.count > 1, let paragraph = Int(parts[1]) {
      zh += "第\(numeral(paragraph))款"
      en += "(\(paragraph))"
    }
    if parts.count > 2, let item = Int(parts[2]) {
      zh += "第\(numeral(item))项"
      en += "(\(item))"
    }
    return BilingualText(zh: zh, en: en)
  }

  /// 1…999 in Chinese numerals.
  static func numeral(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...999).contains(number) else { return String(number) }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var text = hundreds > 0 ? digits[hundreds] + "百" : ""
    if tens > 0 {
      text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十"
    } else if hundreds > 0, ones > 0 {
      text += "零"
    }
    return text + (ones > 0 ? digits[ones] : "")
  }
}
