import Model
import StatutoryTime

/// Reads `Rules/laws/`: one instrument with its editions per file.
struct LawReader {
  var problems: RuleProblems

  mutating func law(_ root: RuleElement) -> LawTable.Law? {
    guard let id = root["id"], let title = root.bilingual("title") else {
      problems.add("law.incomplete", root.origin, zh: "法律文件缺 id 或 title", en: "a law needs id and title")
      return nil
    }
    var editions: [LawTable.Edition] = []
    for element in root.children("edition") {
      guard let edition = element["id"], let evidence = EvidenceGrade(rawValue: element["evidence"] ?? "") else {
        problems.add("law.edition", element.origin, zh: "版本缺 id 或 evidence", en: "an edition needs id and evidence")
        continue
      }
      var clauses: [String: BilingualText] = [:]
      for clause in element.children("clause") {
        if let at = clause["at"], let gist = clause.bilingual("gist") { clauses[at] = gist }
      }
      editions.append(
        LawTable.Edition(
          id: edition, law: id, title: named(title, element, alone: root.children("edition").count == 1),
          from: day(element, "from"), until: day(element, "until"), articles: element["articles"].flatMap { Int($0) },
          evidence: evidence, clauses: clauses, origin: element.origin))
    }
    editions.sort { ($0.from ?? .first) < ($1.from ?? .first) }
    return LawTable.Law(
      id: id, title: title, rank: root.child("rank").flatMap { LawTable.Rank(rawValue: $0.text) },
      department: root["department"], aliases: root.children("alias").map(\.text), editions: editions,
      repealedBy: root.bilingual("repealedBy"))
  }

  /// 《…》（2021年修订）
  private func named(_ title: BilingualText, _ edition: RuleElement, alone: Bool) -> BilingualText {
    guard !alone, let note = edition.bilingual("note") else { return BilingualText(zh: "《\(title.zh)》", en: title.en) }
    return BilingualText(zh: "《\(title.zh)》（\(note.zh)）", en: "\(title.en) (\(note.en))")
  }

  mutating func day(_ element: RuleElement, _ attribute: String) -> Day? {
    guard let text = element[attribute] else { return nil }
    guard let day = Day(iso: text) else {
      problems.add(
        "rule.date", element.origin, zh: "\(attribute)=“\(text)”不是日期", en: "\(attribute)=“\(text)” is not a date",
        fix: (zh: "写作 2021-07-15", en: "write 2021-07-15"))
      return nil
    }
    return day
  }
}
