import Model

extension HTMLBook {
  func write(_ requirement: BookRequirement, to h: inout HTMLWriter) {
    h.element("article", .id(Anchor(requirement: requirement.id).name), .kind("rule")) { h in
      h.element("h4") { h in
        h.element("span", .kind("number"), text: requirement.id.text)
        h.text(requirement.title)
      }
      h.element("p", .kind("facts")) { h in
        h.element("b", text: words.points(requirement.points))
        h.text(" · \(self(.judge))\(colon)\(self(label(requirement.judge)))")
        h.text(" · \(self(.evidence))\(colon)\(requirement.evidence.rawValue) \(words(requirement.evidence.label))")
        h.text(" · \(self(.examples)) \(requirement.examples)")
        for note in notes(requirement) { h.text(" · \(note)") }
      }
      h.element("dl", .kind("finding")) { h in
        entry(.scope, to: &h) { h in
          write(requirement.scope.joined(separator: book.language == .zh ? "；" : "; "), to: &h)
        }
        entry(.applies, to: &h) { h in
          if let applies = requirement.applies { write(applies, to: &h) } else { h.text(self(.always)) }
        }
      }
      let newest = requirement.editions.first?.checks ?? []
      for (number, edition) in requirement.editions.enumerated() {
        write(edition, isNewest: number == 0, newest, to: &h)
      }
      h.element("dl", .kind("finding")) { h in
        if let remedy = requirement.remedy { entry(.remedy, to: &h) { $0.text(remedy) } }
        if let doubt = requirement.doubt { entry(.doubt, to: &h) { $0.text(doubt) } }
        if let good = requirement.good { entry(.good, to: &h) { write(good, to: &$0) } }
        if let bad = requirement.bad { entry(.bad, to: &h) { write(bad, to: &$0) } }
      }
    }
  }

  private var colon: String { book.language == .zh ? "：" : ": " }

  private func notes(_ requirement: BookRequirement) -> [String] {
    var notes: [String] = []
    if requirement.isLocal { notes.append(self(.local)) }
    switch requirement.layer {
    case .scored: break
    case .basics: notes.append(self(.basics))
    case .bonus: notes.append(self(.bonus))
    }
    return notes
  }

  func label(_ judge: RuleBook.Judge) -> BookLabel {
    switch judge {
    case .machine: .machine
    case .person: .person
    case .both: .both
    }
  }

  private func entry(_ label: BookLabel, to h: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    h.element("dt", text: self(label))
    h.element("dd", content: content)
  }

  private func write(
    _ edition: BookRequirement.Edition, isNewest: Bool, _ newest: [BookRequirement.Check], to h: inout HTMLWriter
  ) {
    h.element("section", .kind(isNewest ? "edition" : "edition older")) { h in
      h.element("h5", text: edition.span)
      h.element("dl", .kind("finding")) { h in
        entry(.basis, to: &h) { h in
          h.element("ul", .kind("basis")) { h in
            for basis in edition.bases { h.element("li") { write(basis, to: &$0) } }
          }
          if !edition.earlier.isEmpty {
            let titles = edition.earlier.map(words.clause).joined(separator: book.language == .zh ? "；" : "; ")
            h.element("p", .kind("small"), text: self(.earlier) + colon + titles)
          }
        }
        entry(.check, to: &h) { h in
          if !isNewest, edition.isLikeNewest { return h.text(self(.asNow)) }
          h.element("ol", .kind("checks")) { h in
            for check in edition.checks {
              h.element("li") { write(check, isNewest ? nil : check.like.map { ($0, newest[$0]) }, to: &$0) }
            }
          }
        }
      }
    }
  }

  private func write(_ basis: LegalBasis, to h: inout HTMLWriter) {
    h.element("span", .kind("clause"), text: words.clause(basis))
    if basis.evidence != .textChecked {
      h.element("span", .kind("evidence"), text: words(basis.evidence.label))
    }
    if let gist = basis.gist { h.element("blockquote", text: words(gist)) }
    if let doubt = basis.doubt { h.element("p", .kind("doubt"), text: words.doubt(doubt)) }
  }

  /// - Parameter like: the check of the newest edition that demands the same.
  private func write(
    _ check: BookRequirement.Check, _ like: (position: Int, check: BookRequirement.Check)?, to h: inout HTMLWriter
  ) {
    if let like {
      h.element("div", .kind("when"), text: words.sameAsNow(like.position + 1))
      if like.check.levels != check.levels { write(check.levels, to: &h) }
      return
    }
    if let when = check.when {
      h.element("div", .kind("when")) { h in
        h.text(self(.when))
        write(when, to: &h)
      }
    }
    h.element("div", .kind("demand")) { write(check.demand, to: &$0) }
    for detail in check.details { h.element("div", .kind("detail")) { write(detail, to: &$0) } }
    if !check.clauses.isEmpty {
      h.element("div", .kind("detail"), text: words.judged(check.clauses))
    }
    write(check.levels, to: &h)
  }

  private func write(_ levels: [BookRequirement.Level], to h: inout HTMLWriter) {
    guard !levels.isEmpty else { return }
    var said: Set<BookRequirement.Level> = []
    h.element("ul", .kind("levels")) { h in
      for level in levels where said.insert(level).inserted { h.element("li") { write(level, to: &$0) } }
    }
  }

  private func write(_ level: BookRequirement.Level, to h: inout HTMLWriter) {
    h.element("span", .kind("tag \(level.severity.rawValue)"), text: words(level.severity.label))
    write(level.outcome, to: &h)
    if level.severity != .note {
      h.element("span", .kind("taken"), text: "−" + words.points(level.deduction))
    }
    if let effect = level.effect { h.element("span", .kind("gate"), text: words(effect.label)) }
    if let remedy = level.remedy { h.element("div", .kind("detail"), text: self(.remedy) + colon + remedy) }
  }

  private func write(_ example: BookRequirement.Example, to h: inout HTMLWriter) {
    h.text(self(.base))
    h.element("span", .kind("base"), text: example.base)
    h.text(book.language == .zh ? "，" : ", ")
    if example.changes.isEmpty {
      h.text(self(.unchanged))
    } else {
      write(example.changes.joined(separator: book.language == .zh ? "；" : "; "), to: &h)
    }
    h.text(self(.result))
    h.element("b", .kind("state \(example.state.rawValue)"), text: words(example.state.label))
  }
}
