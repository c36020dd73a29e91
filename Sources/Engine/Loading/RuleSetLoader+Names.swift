import Model

/// What files of one kind must not share, and what the bureau's layer adds to them by name.
extension RuleSetLoader {
  /// Of two files with one name only the first would be found.
  mutating func checkNames(_ attribute: String, of roots: [RuleElement]) {
    var known: [String: RuleOrigin] = [:]
    for root in roots {
      guard let name = root[attribute] else { continue }
      if let other = known[name] {
        problems.add(
          "rule.duplicateID", root.origin, zh: "\(attribute)“\(name)”已经用过（\(other.file)）",
          en: "the \(attribute) “\(name)” is used already (\(other.file))")
      }
      known[name] = known[name] ?? root.origin
    }
  }

  /// A title or alias leads to one law: a citation would else be judged by the editions of another.
  mutating func checkTitles(of laws: [RuleElement]) {
    var known: [String: RuleElement] = [:]
    for law in laws {
      for element in law.children("title").filter({ $0["lang"] == "zh" }) + law.children("alias") {
        guard let other = known[element.text] else {
          known[element.text] = law
          continue
        }
        if other.file == law.file { continue }
        problems.add(
          "law.alias", element.origin, zh: "名称“\(element.text)”已经是 \(other.file) 的名称",
          en: "“\(element.text)” is already a name of \(other.file)",
          fix: (zh: "一个名称只能指一部法律", en: "a name belongs to one law"))
      }
    }
  }

  /// The tables with what the bureau's layer states where they leave a value open.
  mutating func filled(_ parameters: [Parameter], by layer: [RuleElement]) -> [Parameter] {
    var parameters = parameters
    var reader = ParameterReader(problems: problems)
    for root in layer where root.name == "parameter" {
      let name = root["name"] ?? ""
      guard let position = parameters.firstIndex(where: { $0.name == name }) else {
        reader.problems.add(
          "parameter.layer", root.origin, zh: "没有参数“\(name)”", en: "there is no parameter “\(name)”",
          fix: nearest(name, among: parameters.map(\.name)).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
            ?? (zh: "名称见 Rules/parameters/README.md", en: "Rules/parameters/README.md lists the names"))
        continue
      }
      parameters[position] = reader.filling(root, parameters[position])
    }
    problems = reader.problems
    return parameters
  }
}
