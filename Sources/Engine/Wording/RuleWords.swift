import Model
import StatutoryTime

/// Plain words for what rules speak of: names of the dictionary, figures, codes, in one language.
struct RuleWords {
  let dictionary: FactDictionary
  let parameters: [Parameter]
  let codes: CodeWords
  let language: Language

  /// What a bare name may mean where a sentence stands: the judged item, then the things of `any`, `each`, `count`.
  struct Scope {
    let thing: ThingID
    let isItem: Bool
  }

  func pick(_ zh: Phrase, _ en: Phrase) -> Phrase { language == .zh ? zh : en }

  func scopes(_ item: ThingID?) -> [Scope] { item.map { [Scope(thing: $0, isItem: true)] } ?? [] }

  func label(_ thing: ThingID) -> String { dictionary[thing: thing].label[language] }

  /// `决定的日期`, `其日期` / `the decision’s date`, `its date`.
  func name(_ navigation: Navigation, _ scopes: [Scope]) -> Phrase {
    let fact = dictionary[fact: navigation.fact]
    let path = definite(way(navigation.start, Array(navigation.links), scopes))
    if fact.isExistence { return Phrase(path, .fact) }
    var label = fact.label[language]
    if language == .en, fact.type == .moment, !Self.namesTime(label) { label += " date" }
    return Phrase(joined(path, label), .fact)
  }

  /// `决定的处罚` / `the decision’s penalties`.
  func list(_ list: ListReference, _ scopes: [Scope]) -> Phrase {
    Phrase(definite(way(list.start, Array(list.links), scopes)), .fact)
  }

  /// After “there is a”.
  func indefinite(_ start: NavigationStart, _ links: LinkChain, _ scopes: [Scope]) -> Phrase {
    Phrase(way(start, Array(links), scopes), .fact)
  }

  private func definite(_ path: String) -> String {
    guard language == .en,
      !["it", "its ", "this ", "that "].contains(where: { path == $0 || ($0.last == " " && path.hasPrefix($0)) })
    else { return path }
    return "the " + path
  }

  /// The subject of a condition about the thing itself; nil for the judged item, which is understood.
  func subject(_ navigation: Navigation, _ scopes: [Scope]) -> Phrase? {
    if navigation.links.isEmpty, case .scope(let number) = navigation.start, scopes.count == 1, number == 0,
      scopes[0].isItem
    {
      return nil
    }
    return thing(navigation, scopes)
  }

  /// The thing of which a fact is read.
  func thing(_ navigation: Navigation, _ scopes: [Scope]) -> Phrase {
    Phrase(definite(way(navigation.start, Array(navigation.links), scopes)), .fact)
  }

  private func way(_ start: NavigationStart, _ links: [LinkID], _ scopes: [Scope]) -> String {
    var steps = links.map { dictionary[link: $0].label[language] }
    var path: String
    switch start {
    case .everywhere(let thing): path = label(thing)
    // What hangs on the judged item alone needs no “of this item”.
    case .scope where scopes.count == 1 && scopes[0].isItem && !steps.isEmpty: path = steps.removeFirst()
    case .scope(let number): path = self.start(Int(number), scopes)
    }
    for next in steps { path = joined(path, next) }
    return path
  }

  private func joined(_ path: String, _ next: String) -> String {
    switch language {
    // 决定种类, not 决定的决定种类.
    case .zh where path != "其" && next.hasPrefix(Self.last(path)): path.dropLast(Self.last(path).count) + next
    case .zh: path == "其" ? path + next : path + "的" + next
    case .en: path == "it" ? "its " + next : path + "’s " + next
    }
  }

  private static func last(_ path: String) -> Substring {
    path.unicodeScalars.lastIndex(of: "的").map { path[path.unicodeScalars.index(after: $0)...] } ?? path[...]
  }

  private func start(_ number: Int, _ scopes: [Scope]) -> String {
    guard scopes.indices.contains(number) else { return language == .zh ? "其" : "it" }
    let scope = scopes[number]
    let label = label(scope.thing)
    if scope.isItem {
      return scopes.count == 1 ? label : (language == .zh ? "本" : "this ") + label
    }
    if number == scopes.count - 1 { return language == .zh ? "其" : "it" }
    return (language == .zh ? "该" : "that ") + label
  }

  private static func namesTime(_ label: String) -> Bool {
    let label = Array(label.lowercased().utf8)
    return label.indices.contains { start in
      timely.contains { $0.first == label[start] && label[start...].starts(with: $0) }
    }
  }

  private static let timely = ["date", "day", "time", "start", "end", "from", "to"].map { Array($0.utf8) }

  // MARK: Figures

  /// - Parameter fact: the fact that it is compared with, by which a code has its words.
  func text(_ literal: Expression.Literal, of fact: FactID? = nil) -> String {
    switch literal {
    case .moment(let moment): moment.description
    case .money(let fen): moneyWords(fen)[language]
    case .number(let number): isClock(fact) ? Self.clock(number) : String(number)
    case .text(""): language == .zh ? "空白" : "empty"
    case .text(let code): "“\(codes.text(code, of: fact.map { dictionary.fullName($0) } ?? "", language))”"
    case .yesNo(let yes): language == .zh ? (yes ? "是" : "否") : yes ? "yes" : "no"
    }
  }

  /// Whether a fact is a time of day, in minutes.
  private func isClock(_ fact: FactID?) -> Bool {
    guard let fact, case .derived(let derivation) = dictionary[fact: fact].source, case .clock = derivation.kind else {
      return false
    }
    return true
  }

  private static func clock(_ minutes: Int64) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  func text(_ unit: PeriodUnit) -> String { unit.text(language == .zh ? .chinese : .english) }

  func text(_ period: Period) -> String { period.text(language == .zh ? .chinese : .english) }

  /// A dated figure.
  func value(_ value: ParameterValue) -> String {
    switch value {
    case .money(let fen): moneyWords(fen)[language]
    case .number(let number): String(number)
    case .periods(let periods): periods.map { text($0) }.joined(separator: language == .zh ? "或" : " or ")
    case .moment(let moment): moment.description
    case .text(let text): text.split(separator: " ").map { codes.text(String($0), language) }.joined(separator: " ")
    }
  }

  /// The figure of a row; where it has none, whether there is none or it was not found.
  func value(of row: Parameter.Row) -> String {
    if let value = row.value { return self.value(value) }
    return switch language {
    case .zh: row.isUnknown ? "待补充" : "未规定"
    case .en: row.isUnknown ? "to be filled in" : "not stated"
    }
  }

  /// A fact whose value stands in a dated table leads there.
  func figure(_ navigation: Navigation, _ scopes: [Scope]) -> Phrase {
    guard case .parameter(let lookup) = dictionary[fact: navigation.fact].source else {
      return name(navigation, scopes)
    }
    return Phrase(
      dictionary[fact: navigation.fact].label[language], .parameter(parameters[lookup.parameter].name))
  }

  func list(_ parts: [Phrase]) -> Phrase { parts.joined(separator: language == .zh ? "、" : ", ") }
}
