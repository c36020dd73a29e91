import Model

/// Who speaks of what: found in the sentences themselves, so that it cannot differ from them.
struct PhraseIndex {
  let terms: [RuleBook.Term]
  private let parameters: [String: [RequirementID]]

  init(_ requirements: [BookRequirement], terms: [RuleBook.Term]) {
    let named = Dictionary(terms.map { ($0.name, $0.meaning.marks) }, uniquingKeysWith: { first, _ in first })
    var termReaders: [String: [RequirementID]] = [:]
    var parameterReaders: [String: [RequirementID]] = [:]
    for requirement in requirements {
      var waiting = requirement.marks
      var seen: Set<Phrase.Piece.Mark> = []
      // What a term speaks of, its readers speak of too.
      while let mark = waiting.popLast() {
        guard seen.insert(mark).inserted else { continue }
        switch mark {
        case .term(let name):
          termReaders[name, default: []].append(requirement.id)
          waiting += named[name] ?? []
        case .parameter(let name): parameterReaders[name, default: []].append(requirement.id)
        case .fact, .requirement: break
        }
      }
    }
    self.terms = terms.map {
      RuleBook.Term(
        name: $0.name, chineseName: $0.chineseName, title: $0.title, meaning: $0.meaning,
        usedBy: termReaders[$0.name] ?? [])
    }
    parameters = parameterReaders
  }

  func readers(ofParameter name: String) -> [RequirementID] { parameters[name] ?? [] }
}

extension BookRequirement {
  fileprivate var marks: [Phrase.Piece.Mark] {
    let checks = editions.flatMap(\.checks)
    var clauses: [Clause] = applies.map { [$0] } ?? []
    for check in checks {
      clauses.append(check.demand)
      if let when = check.when { clauses.append(when) }
      clauses += check.details
    }
    return clauses.flatMap(\.marks)
  }
}

extension Clause {
  fileprivate var marks: [Phrase.Piece.Mark] { inline(.zh).pieces.compactMap(\.mark) }
}
