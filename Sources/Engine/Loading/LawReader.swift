import Model
import StatutoryTime

/// Reads `Rules/laws/`: one instrument with its editions per file.
struct LawReader {
  var problems: RuleProblems

  mutating func law(_ root: RuleElement) -> LawTable.Law? {
    AttributeNames.check(root, problems: &problems)
    guard let id = root["id"], let title = root.bilingual("title") else {
      problems.add("law.incomplete", root.origin, zh: "法律文件缺 id 或 title", en: "a law needs id and title")
      return nil
    }
    for child in root.children where !Self.children.contains(child.name) {
      problems.unknown(child, in: "law", among: Self.children)
    }
    var editions: [LawTable.Edition] = []
    for element in root.children("edition") {
      guard let edition = element["id"], let evidence = EvidenceGrade(rawValue: element["evidence"] ?? "") else {
        problems.add(
          "law.edition", element.origin, zh: "版本缺 id 或 evidence", en: "an edition needs id and evidence",
          fix: (zh: "evidence 写 T、E 或者 M", en: "evidence is T, E or M"))
        continue
      }
      if let other = editions.first(where: { $0.id == edition }) {
        problems.add(
          "rule.duplicateID", element.origin, zh: "编号“\(edition)”在第 \(other.origin.line) 行已经用过",
          en: "the id “\(edition)” is used already in line \(other.origin.line)")
      }
      let span = problems.span(of: element)
      editions.append(
        LawTable.Edition(
          id: edition, law: id, title: named(title, element, alone: root.children("edition").count == 1),
          from: span.from, until: span.until, notBefore: problems.day("notBefore", of: element),
          articles: articles(element), evidence: evidence,
          clauses: clauses(element), origin: element.origin))
    }
    editions.sort { $0.start < $1.start }
    checkBorders(editions)
    return LawTable.Law(
      id: id, title: title, rank: root.child("rank").flatMap { rank($0) },
      department: root["department"], place: place(root), aliases: root.children("alias").map(\.text),
      editions: editions,
      repealedBy: root.bilingual("repealedBy"))
  }

  private static let children = ["title", "alias", "rank", "edition", "map"]

  /// The beginning of the division codes of the province, city or county whose law it is.
  private mutating func place(_ root: RuleElement) -> String? {
    guard let place = root["place"] else { return nil }
    if [2, 4, 6].contains(place.utf8.count), place.utf8.allSatisfy({ (48...57).contains($0) }) { return place }
    problems.add(
      "law.place", root.origin, zh: "place=“\(place)”不是行政区划代码", en: "place=“\(place)” is no division code",
      fix: (zh: "写开头两位（省）、四位（市）或者六位（县），例如 41", en: "write its first two, four or all six digits, as 41"))
    return nil
  }

  /// The number of the last article; nil where it is not known.
  private mutating func articles(_ element: RuleElement) -> Int? {
    guard let text = element["articles"] else { return nil }
    if let number = Int(text), number > 0 { return number }
    problems.add(
      "law.articles", element.origin, zh: "articles=“\(text)”不是条数", en: "articles=“\(text)” is no number of articles",
      fix: (zh: "写最后一条的号数，例如 86；不知道就不写", en: "write the last article, as 86, or leave it out"))
    return nil
  }

  private mutating func rank(_ element: RuleElement) -> LawTable.Rank? {
    if let rank = LawTable.Rank(rawValue: element.text) { return rank }
    let all = LawTable.Rank.allCases.map(\.rawValue)
    problems.add(
      "law.rank", element.origin, zh: "没有效力层级“\(element.text)”", en: "there is no rank “\(element.text)”",
      fix: (zh: all.joined(separator: "、"), en: all.joined(separator: ", ")))
    return nil
  }

  /// By position: article, paragraph, item.
  private mutating func clauses(_ edition: RuleElement) -> [String: LawTable.Clause] {
    var clauses: [String: LawTable.Clause] = [:]
    for clause in edition.children("clause") {
      let at = clause["at"] ?? ""
      let parts = at.split(separator: ".", omittingEmptySubsequences: false)
      if !(1...3).contains(parts.count) || parts.contains(where: { Int($0).map { $0 > 0 } != true }) {
        problems.add(
          "law.clause", clause.origin, zh: "at=“\(at)”不是条、款、项", en: "at=“\(at)” is no article, paragraph and item",
          fix: (zh: "写作 64、64.1 或者 64.1.1", en: "write 64, 64.1 or 64.1.1"))
        continue
      }
      guard let gist = clause.bilingual("gist") else { continue }
      if clauses[at] != nil {
        problems.add("law.clause", clause.origin, zh: "第 \(at) 已经写过", en: "\(at) is there already")
      }
      clauses[at] = LawTable.Clause(gist: gist, evidence: evidence(clause), doubt: clause.bilingual("doubt"))
    }
    return clauses
  }

  /// Its own grade, nil where it takes that of its edition.
  private mutating func evidence(_ clause: RuleElement) -> EvidenceGrade? {
    guard let written = clause["evidence"] else { return nil }
    if let grade = EvidenceGrade(rawValue: written) { return grade }
    problems.add(
      "law.evidence", clause.origin, zh: "没有证据等级“\(written)”", en: "there is no evidence grade “\(written)”",
      fix: (zh: "evidence 写 T、E 或者 M，不写则同版本", en: "evidence is T, E or M; left out it is that of the edition"))
    return nil
  }

  /// On every day since the first edition exactly one is in force.
  private mutating func checkBorders(_ editions: [LawTable.Edition]) {
    for (earlier, later) in zip(editions, editions.dropFirst()) {
      guard let end = earlier.until, let start = later.from, end < start else {
        problems.add(
          "law.editionOverlap", later.origin, zh: "\(later.id) 与第 \(earlier.origin.line) 行的 \(earlier.id) 时间重叠",
          en: "\(later.id) overlaps \(earlier.id) of line \(earlier.origin.line)",
          fix: (zh: "前一版本的 until 写后一版本 from 的前一天", en: "until of the earlier is the day before from of the later"))
        continue
      }
      let next = end.adding(days: 1)
      if next < start {
        problems.add(
          "law.editionGap", later.origin, zh: "\(next) 到 \(start.adding(days: -1)) 没有版本有效",
          en: "no edition is in force from \(next) to \(start.adding(days: -1))",
          fix: (
            zh: "补上这一段的版本，或者改前一版本的 until", en: "add the edition between, or correct until of the earlier"
          ))
      }
    }
  }

  /// 《…》（2021年修订）
  private func named(_ title: BilingualText, _ edition: RuleElement, alone: Bool) -> BilingualText {
    guard !alone, let note = edition.bilingual("note") else { return BilingualText(zh: "《\(title.zh)》", en: title.en) }
    return BilingualText(zh: "《\(title.zh)》（\(note.zh)）", en: "\(title.en) (\(note.en))")
  }
}
