package import Model

/// A new local requirement in the short form, with blanks where the author decides.
package struct NewItem: Sendable {
  /// What the item demands.
  package enum Form: String, Sendable, CaseIterable {
    /// Something must be there.
    case have
    /// Something must be done in time.
    case deadline
  }

  /// Why an id cannot be used.
  package enum IDProblem: Error, Hashable, Sendable {
    case badForm(String)
    /// A prefix of the shipped rule set.
    case shippedPrefix(String)
    case taken(String)
  }

  private let id: String
  private let title: String?
  private let system: RequirementSystem
  private let points: Points
  private let form: Form

  package init(id: String, title: String?, system: RequirementSystem, points: Points, form: Form) {
    self.id = id
    self.title = title
    self.system = system
    self.points = points
    self.form = form
  }

  /// The file, seven elements.
  package var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- 把每个【 】连同里面的说明换成值；不用的属性留空（fact=""）。要素名称用 anjuan rules facts 查。 -->
    <item xmlns="urn:anjuan:rules:1" id="\(id)" title="\(Self.escaped(title ?? "【一句话写明要求】"))" system="\(system.rawValue)" points="\(points.short)">
      <basis local="【依据的文件，例如 青石区评查标准】" clause="【条款，例如 3.2】" from="【自哪天起的决定适用，例如 2024-01-01】"/>
      <when act="penalty" fact="【什么情况下适用，例如 决定.罚款；一律适用的留空】" atLeast="【达到多少，例如 50000元；不比大小的留空】"/>
      \(must)
      <example base="penalty-with-hearing" expect="met"/>
      <example base="penalty-with-hearing" \(unmet) expect="unmet"/>
      <example base="penalty-with-hearing" set="【不适用的一例，例如 决定.罚款=49999元；一律适用的留空】" expect="notApplicable"/>
    </item>

    """
  }

  private var must: String {
    switch form {
    case .have:
      """
      <must have="【应当有什么，例如 集体讨论.笔录】" otherwise="【没有时怎么说，例如 缺集体讨论笔录】" remedy="【怎么补救，例如 补正说明并附笔录】"/>
      """
    case .deadline:
      """
      <must fact="【哪一天不得迟，例如 决定.公示日期】" within="【几天以内，例如 7工作日】" after="【从哪一天起算，例如 决定.日期】" otherwise="【迟了怎么说，例如 公示迟延】" remedy="【怎么补救，例如 立即公示并说明原因】"/>
      """
    }
  }

  private var unmet: String {
    switch form {
    case .have: "remove=\"【删去什么就不符合，例如 集体讨论.笔录】\""
    case .deadline: "set=\"【改成哪天就迟了，例如 公示.日期=2025-06-30】\""
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\"": escaped += "&quot;"
      case _ where character.isNewline: escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension RuleSet {
  /// Whether a new local requirement may have this id: a prefix of the bureau's own, `-`, two or three figures.
  package func checkNewID(_ id: String) throws(NewItem.IDProblem) {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    let isLetter: (UInt8) -> Bool = { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let isFigure: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard parts.count == 2, (2...8).contains(parts[0].utf8.count), parts[0].utf8.allSatisfy(isLetter),
      (2...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(isFigure)
    else { throw .badForm(id) }
    if requirementIDs.contains(RequirementID(id)) { throw .taken(id) }
    let shipped = catalogue.entries.map(\.id.text) + requirements.filter { !$0.isLocal }.map(\.id.text)
    if shipped.contains(where: { $0.hasPrefix(parts[0] + "-") }) { throw .shippedPrefix(String(parts[0])) }
  }

  /// Names that a local item may use as they stand, for those that hold every word asked for: Chinese, English, type.
  package func usableNames(matching words: [String]) -> [(zh: String, en: String, type: String)] {
    let names = NameResolution(dictionary: dictionary, item: dictionary.thingsByName["decision"])
    var found: [(zh: String, en: String, type: String)] = []
    for fact in dictionary.facts where !fact.isExistence {
      for (zh, en) in ways(to: fact) {
        guard (try? ExpressionParser.fact(en, names: names))?.fact == fact.id,
          (try? ExpressionParser.fact(zh, names: names))?.fact == fact.id
        else { continue }
        if Self.holds(words, zh, en) { found.append((zh, en, fact.type.rawValue)) }
      }
    }
    return found.sorted { ($0.en, $0.zh) < ($1.en, $1.zh) }
  }

  /// Names that an example may set or remove, likewise: of what stands in a file, however often.
  package func settableNames(matching words: [String]) -> [(zh: String, en: String, type: String)] {
    dictionary.facts.compactMap { fact in
      guard case .path = fact.source else { return nil }
      let thing = dictionary[thing: fact.thing]
      let (zh, en) = (thing.label.zh + "." + fact.label.zh, thing.name + "." + fact.name)
      return Self.holds(words, zh, en) ? (zh, en, fact.type.rawValue) : nil
    }.sorted { ($0.en, $0.zh) < ($1.en, $1.zh) }
  }

  private static func holds(_ words: [String], _ zh: String, _ en: String) -> Bool {
    let line = "\(zh) \(en)".lowercased()
    return words.allSatisfy { line.contains($0.lowercased()) }
  }

  /// By its own thing, and by what the decision leads to.
  private func ways(to fact: Fact) -> [(zh: String, en: String)] {
    let thing = dictionary[thing: fact.thing]
    var ways = [(thing.label.zh + "." + fact.label.zh, thing.name + "." + fact.name)]
    if let decision = dictionary.thingsByName["decision"] {
      for link in dictionary.links where link.from == decision && link.to == fact.thing && link.one {
        ways.append((link.label.zh + "." + fact.label.zh, link.name + "." + fact.name))
      }
    }
    return ways.reduce(into: []) { list, way in
      if !list.contains(where: { $0.0 == way.0 && $0.1 == way.1 }) { list.append(way) }
    }
  }
}
