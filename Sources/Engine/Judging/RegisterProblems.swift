import Model
import SafeXML

/// Sentences for where a case and the register of its unit differ about an officer: one of the two files is wrong.
enum RegisterProblems {
  static func list(_ register: OfficerRegister, _ readCase: ReadCase, _ rules: RuleSet) -> [Problem] {
    let tree = readCase.tree
    return tree.officers(namespace: rules.scope.namespace).compactMap { node in
      guard case .differs(let attribute, let stated, let registered) = register.answer(node, in: tree) else {
        return nil
      }
      return Problem(
        file: readCase.name, place: tree.place(of: node), code: "register.differs",
        message: BilingualText(
          zh: "执法人员的 \(attribute) 案卷写“\(stated)”，执法人员名册（\(register.input.name)）写“\(registered)”",
          en:
            "\(attribute) of an officer is “\(stated)” here but “\(registered)” in the register (\(register.input.name))"
        ),
        remedy: BilingualText(
          zh: "核对执法证，改正案卷或者名册；改正以前这名人员的事实只算申报",
          en: "check the certificate and correct the case or the register; until then these facts stand as declared"))
    }
  }
}
