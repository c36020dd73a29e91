import Model
import SafeXML

/// Sentences for what is wrong inside a case file and the schema cannot see.
enum CaseProblems {
  static func list(
    _ faults: [CaseIndex.FaultAt], tree: XMLTree, file: String, alreadySaid: [XMLProblem]
  ) -> [Problem] {
    faults.compactMap { entry in
      let place = tree.place(of: entry.node)
      switch entry.fault {
      case .duplicateID(let id, let first):
        if alreadySaid.contains(where: { $0.kind == .schema(.duplicateIdentifier) && $0.value == id }) { return nil }
        return Problem(
          file: file, place: place, code: "case.duplicateID",
          message: BilingualText(
            zh: "编号“\(id)”重复，第一次在第 \(tree.nodes[Int(first)].line) 行",
            en: "the id “\(id)” is used twice; first on line \(tree.nodes[Int(first)].line)"),
          remedy: BilingualText(
            zh: "给其中一个换新编号，并改正指向它的地方", en: "give one of them a new id and correct what points to it"))
      case .danglingReference(let attribute, let id):
        return Problem(
          file: file, place: place, code: "case.danglingReference",
          message: BilingualText(
            zh: "属性“\(attribute)”指向的“\(id)”不在本案卷里",
            en: "the attribute “\(attribute)” points to “\(id)”, which is not in this file"),
          remedy: BilingualText(zh: "改正编号，或者补上“\(id)”", en: "correct the id, or add “\(id)”"))
      case .impossibleDate(let text):
        return Problem(
          file: file, place: place, code: "case.impossibleDate",
          message: BilingualText(
            zh: "“\(text)”不是历上有的日期或时刻，按没有载明处理", en: "“\(text)” is no real date or time; it is treated as not carried"),
          remedy: BilingualText(zh: "写作 2021-07-15 或 2021-07-15T09:30", en: "write 2021-07-15 or 2021-07-15T09:30"))
      }
    }
  }

  /// Acts of a matter that the file does not name; its requirements are judged all the same.
  static func unnamed(_ matters: CaseMatters, tree: XMLTree, file: String) -> [Problem] {
    matters.unnamed.map { matter, act in
      Problem(
        file: file, place: tree.place(of: act), code: "case.matters",
        message: BilingualText(
          zh: "matters 没有写“\(matter)”，案卷里却有这类决定，按有这一事项评查",
          en: "matters does not name “\(matter)”, but the file holds such a decision and is judged for it, too"),
        remedy: BilingualText(
          zh: "在 matters 里补上 \(matter)；如果这个决定属于别的案卷，从本案卷中删去",
          en: "add \(matter) to matters, or take the decision out if it belongs to another file"))
    }
  }

  /// Decisions that impose a penalty and are called something else: what a penalty has to satisfy is not asked of them.
  static func misnamed(_ readCase: ReadCase, _ scope: RuleScope) -> [Problem] {
    let tree = readCase.tree
    let decisions = tree.children("acts", in: scope.namespace, of: 0).flatMap {
      tree.children("decision", in: scope.namespace, of: $0)
    }
    return decisions.compactMap { decision in
      guard let kind = tree.written("kind", of: decision), ["other", "noPenalty"].contains(kind),
        !tree.children("penalty", in: scope.namespace, of: decision).isEmpty
      else { return nil }
      return Problem(
        file: readCase.name, place: tree.place(of: decision, attribute: "kind"), code: "case.decisionKind",
        message: BilingualText(
          zh: "决定种类写作“\(kind)”，却载有处罚：对处罚决定的各项要求没有按处罚评查",
          en: "the decision is called “\(kind)” but imposes a penalty: what a penalty has to satisfy is not asked of it"
        ),
        remedy: BilingualText(
          zh: "是处罚决定的，写 kind=\"penalty\"；没有处罚的，删去其中的 penalty",
          en: "write kind=\"penalty\" if it punishes; else take its penalty out"))
    }
  }

  static func wrongRoot(_ tree: XMLTree, file: String, _ scope: RuleScope) -> Problem {
    let (namespace, name) = tree.vocabulary[tree.nodes[0].name]
    return Problem(
      file: file, place: tree.place(of: 0), code: "case.wrongRoot",
      message: BilingualText(
        zh: "根元素是“\(name)”（命名空间 \(namespace ?? "无")），不是\(scope.label.zh)",
        en: "the root is “\(name)” (namespace \(namespace ?? "none")), not a \(scope.label.en)"),
      remedy: BilingualText(
        zh: "根元素应为 \(scope.rootTag)", en: "the root must be \(scope.rootTag)"))
  }

  static func badAsOf(_ text: String, file: String) -> Problem {
    Problem(
      file: file, place: nil, code: "review.asOf",
      message: BilingualText(zh: "评查基准日“\(text)”不是日期", en: "the as-of date “\(text)” is not a date"), remedy: nil)
  }
}
