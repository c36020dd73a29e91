import SafeXML
import StatutoryTime

/// What a base case calls its people, papers and days: everything that a new case calls otherwise.
struct BaseDocument {
  private let elements: [(name: String, attributes: [String: String], text: String)]

  init(_ tree: XMLTree) {
    elements = tree.nodes.indices.map { index in
      let node = XMLTree.Index(index)
      var attributes: [String: String] = [:]
      for entry in tree.attributeRange(of: node) {
        let attribute = tree.attributes[entry]
        attributes[tree.vocabulary[attribute.name].local] = tree.value(of: attribute)
      }
      let isLeaf = tree.nodes[index].end == node + 1
      return (tree.localName(of: node), attributes, isLeaf ? tree.string(ofText: node) : "")
    }
  }

  private func all(_ name: String) -> [[String: String]] { elements.filter { $0.name == name }.map(\.attributes) }

  private func day(_ attributes: [String: String]?, _ name: String) -> Day? {
    attributes?[name].flatMap { Day(iso: String($0.prefix(10))) }
  }

  var anchor: Day? {
    day(all("decision").first, "date") ?? day(all("inspection").first, "start") ?? day(all("archiving").first, "date")
  }

  var decisionNumber: String? { all("decision").first?["number"] }

  var decidedOn: Day? { day(all("decision").first, "date") }

  var filedOn: Day? { day(all("filingForRecord").first, "date") }

  /// Published decisions that have a number: the number, its day, and the day of publication.
  var published: [(number: String, decided: Day, published: Day)] {
    all("publication").compactMap { publication in
      guard let act = all("decision").first(where: { $0["id"] != nil && $0["id"] == publication["of"] }),
        let number = act["number"], let decided = day(act, "date"), let published = day(publication, "date")
      else { return nil }
      return (number, decided, published)
    }
  }

  /// Numbers with the day of the paper, or else of the act, that bears them.
  var numbered: [String: Day] {
    var days: [String: Day] = [:]
    for element in elements where element.name != "states" {
      guard let number = element.attributes["number"], let day = day(element.attributes, "date") else { continue }
      if days[number] == nil || element.name == "document" { days[number] = day }
    }
    return days
  }

  /// Days on which acts with a time of day take place; recordings do so with them.
  var busyDays: [Day] {
    let timed = elements.filter { ($0.attributes["start"]?.contains("T") ?? false) && $0.name != "recording" }
    return Set(timed.compactMap { day($0.attributes, "start") }).sorted()
  }

  /// Everything to replace; of two that begin at one place the longer comes first.
  func cuts(_ kind: BaseCase.Kind) -> [Cut] {
    var cuts = BaseCase.words(of: kind).map { Cut($0.text, .value(.word($0.word))) }
    if kind != .expropriation { cuts += partyCuts() }
    cuts += unitCuts() + peopleCuts() + moneyCuts() + recordCuts()
    cuts += elements.filter { $0.name == "reasoning" && !$0.text.isEmpty }.map { _ in
      // The unit's own words stand within the reasons, too.
      Cut("</reasoning>", .value(.reasoning), .text("</reasoning>"))
    }.prefix(1)
    return cuts.sorted { $0.text.count > $1.text.count }
  }

  private func unitCuts() -> [Cut] {
    guard let unit = all("unit").first, let name = unit["name"], let code = unit["code"] else { return [] }
    let sign = ["青市监", "青城", "青水", "青政"].first { sign in
      elements.contains { $0.attributes["number"]?.hasPrefix(sign) ?? false }
    }
    return [Cut(name, .value(.unitName)), Cut(code, .value(.unitCode))]
      + (unit["department"].map {
        [Cut("department=\"\($0)\"", .text("department=\""), .value(.department), .text("\""))]
      } ?? [])
      + (sign.map { [Cut($0, .value(.sign))] } ?? [])
  }

  private func partyCuts() -> [Cut] {
    var cuts: [Cut] = []
    for (index, party) in all("party").filter({ $0["id"] != nil }).enumerated() {
      if party["kind"] != "person", let name = party["name"] { cuts.append(Cut(name, .value(.partyName(index)))) }
      if let code = party["uscc"] ?? party["idNumber"] { cuts.append(Cut(code, .value(.partyCode(index)))) }
      if let address = party["address"] { cuts.append(Cut(address, .value(.partyAddress(index)))) }
      if let person = party["representative"] ?? (party["kind"] == "person" ? party["name"] : nil) {
        cuts.append(Cut(person, .value(.partyPerson(index))))
      }
      if let birth = party["birthDate"] { cuts.append(Cut(birth, .value(.birthDate))) }
    }
    return cuts
  }

  private func peopleCuts() -> [Cut] {
    var cuts: [Cut] = []
    for (index, officer) in all("officer").filter({ $0["id"] != nil }).enumerated() {
      if let name = officer["name"] { cuts.append(Cut(name, .value(.officerName(index)))) }
      if let certificate = officer["certificate"] { cuts.append(Cut(certificate, .value(.officerCertificate(index)))) }
      guard let from = officer["from"], let to = officer["to"] else { continue }
      cuts.append(Cut("from=\"\(from)\"", .text("from=\""), .value(.certificateFrom), .text("\"")))
      cuts.append(Cut("to=\"\(to)\"", .text("to=\""), .value(.certificateTo), .text("\"")))
    }
    for (index, staff) in all("staff").enumerated() {
      if let name = staff["name"] { cuts.append(Cut(name, .value(.staff(index)))) }
    }
    return cuts
  }

  private func moneyCuts() -> [Cut] {
    guard let fine = all("penalty").first(where: { $0["kind"] == "fine" })?["amount"], let amount = Int(fine) else {
      return []
    }
    let words = all("penalty").compactMap { $0["amountInWords"] }.first
    return [
      Cut("amount=\"\(fine)\"", .text("amount=\""), .value(.fine), .text("\"")),
      Cut("amount=\"\(amount * 2)\"", .text("amount=\""), .value(.fineTwice), .text("\"")),
      Cut("罚款\(fine)元", .text("罚款"), .value(.fine), .text("元")),
    ] + (words.map { [Cut($0, .value(.fineInWords))] } ?? [])
  }

  /// Case and archive numbers, receipts, addresses on the web, devices, digests.
  private func recordCuts() -> [Cut] {
    var cuts: [Cut] = []
    let anchor = anchor?.year ?? 2025
    func add(_ text: String, _ pieces: [CaseTemplate.Piece]) {
      if !cuts.contains(where: { $0.text == Array(text.utf8) }) { cuts.append(Cut(text, pieces)) }
    }
    if let id = all("caseFile").first?["id"] {
      add(id, [.text("QS-"), .value(.letters), .text("-"), .year(anchor), .text("-"), .value(.order)])
    }
    var digests = 0
    var receipts = 0
    for element in elements {
      let attributes = element.attributes
      if let number = attributes["number"] {
        let parts = number.split(separator: "-")
        if parts.count == 5, parts[0] == "QS" {
          add(
            number,
            [.text("QS-"), .value(.letters), .text("-"), .year(anchor), .text("-\(parts[3])-"), .value(.order)])
        } else if let mark = number.firstIndex(of: "核"), number.hasPrefix("青"), number.suffix(4).allSatisfy(\.isNumber)
        {
          add(String(number[mark...]), [.text("核"), .year(anchor), .value(.order)])
        } else if number.hasPrefix("（\(anchor + 1)）") {
          add(number, [.text("（"), .year(anchor + 1), .text("）豫4199行审"), .value(.order), .text("号")])
        }
      }
      if let receipt = attributes["receipt"] {
        receipts += 1
        add(
          "receipt=\"\(receipt)\"",
          [.text("receipt=\"41"), .value(.letters), .year(anchor), .value(.order), .text("\(receipts)\"")])
      }
      if let url = attributes["url"], let slash = url.lastIndex(of: "/") {
        add(
          "url=\"\(url)\"",
          [
            .text("url=\"\(url[...slash])"), .value(.letters), .text("-"), .year(anchor), .text("-"), .value(.order),
            .text("\""),
          ])
      }
      if let device = attributes["device"] {
        add("device=\"\(device)\"", [.text("device=\"\(device.prefix(2))"), .value(.device), .text("\"")])
      }
      if element.name == "recording", let until = attributes["retainUntil"], let year = Int(until.prefix(4)) {
        add("retainUntil=\"\(until)\" usedAsEvidence", [.value(.keeping(year)), .text(" usedAsEvidence")])
      }
      if element.name == "recording", let digest = attributes["sha256"] {
        add(digest, [.value(.digest(digests))])
        digests += 1
      }
    }
    return cuts
  }
}
