import SafeXML

/// What a case itself states about its persons: found again wherever it stands, whatever stands around it.
struct CasePersons {
  /// Names of natural persons among the parties, the longer first: one name may begin another.
  let names: [String]
  /// Identity numbers and telephones, by the facts that the dictionary calls personal numbers.
  let numbers: [String]

  init() { (names, numbers) = ([], []) }

  init(_ tree: XMLTree, _ rules: RuleSet) {
    names = Self.names(in: tree, namespace: rules.scope.namespace)
    // By number: there are as many of them as a file has attributes.
    let wanted = rules.personalNumbers.map(\.raw)
    var numbers: Set<String> = []
    for attribute in tree.attributes where wanted.contains(attribute.name.raw) {
      numbers.insert(tree.value(of: attribute))
    }
    self.numbers = numbers.sorted()
  }

  /// The attributes that hold what a dictionary calls personal numbers. An `id` is none, even where a fact falls back on
  /// it: all that the file calls by its id would be masked.
  static func attributesOfNumbers(_ dictionary: FactDictionary) -> Set<XMLName> {
    var attributes: Set<XMLName> = []
    for fact in dictionary.facts where fact.personal == .number {
      guard case .path(let paths, _) = fact.source else { continue }
      attributes.formUnion(paths.compactMap(\.ownAttribute))
    }
    if let id = dictionary.vocabulary.find("id", namespace: nil) { attributes.remove(id) }
    return attributes
  }

  private static func names(in tree: XMLTree, namespace: String) -> [String] {
    let rule = Masking(isOff: false)
    var found: Set<String> = []
    for section in tree.children("parties", in: namespace, of: 0) {
      for person in tree.children(of: section) {
        guard let name = tree.written("name", of: person) else { continue }
        let text = trimmed(name)
        if rule.name(text) != text { found.insert(text) }
      }
    }
    return found.sorted { ($1.count, $0) < ($0.count, $1) }
  }
}
