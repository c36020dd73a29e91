package import Model

/// What the sources themselves say of a real case, tagged before any rule ran (`Samples/real/labels.xml`).
package struct LabelledCase: Sendable, Hashable {
  package enum Tag: String, Sendable, CaseIterable {
    /// The facts are in the file: the named requirements must be unmet.
    case findable
    case needsPerson
    case notEncodable

    package var label: BilingualText {
      switch self {
      case .findable: BilingualText(zh: "可查出", en: "findable")
      case .needsPerson: BilingualText(zh: "需人工", en: "needs a person")
      case .notEncodable: BilingualText(zh: "无法编码", en: "not encodable")
      }
    }
  }

  package struct Defect: Sendable, Hashable {
    package let code: String
    package let tag: Tag
    package let what: BilingualText
    package let reason: BilingualText
    /// Requirements that must find it.
    package let expects: [RequirementID]
  }

  /// File name beside the labels.
  package let file: String
  package let label: String
  package let defects: [Defect]
  /// Requirements that a court upheld or that the source leaves open.
  package let mustNotAccuse: [RequirementID]
}

extension LabelledCase {
  /// Reads a labels file; problems say what cannot be read.
  package static func read(_ bytes: [UInt8], file: String) -> (cases: [LabelledCase], problems: [Problem]) {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    guard let root else { return ([], faults) }
    var problems = RuleProblems()
    var cases: [LabelledCase] = []
    for element in root.children("case") {
      guard let name = element["file"] else {
        problems.add("labels.file", element.origin, zh: "case 缺 file", en: "a case needs file")
        continue
      }
      var defects: [Defect] = []
      for defect in element.children("defect") {
        guard let code = defect["code"], let tag = defect["tag"].flatMap({ Tag(rawValue: $0) }) else {
          problems.add(
            "labels.defect", defect.origin, zh: "defect 缺 code，或者 tag 不对", en: "a defect needs code and a known tag",
            fix: (zh: "findable、needsPerson、notEncodable", en: "findable, needsPerson, notEncodable"))
          continue
        }
        let none = BilingualText(zh: "", en: "")
        defects.append(
          Defect(
            code: code, tag: tag, what: defect.bilingual("what") ?? none, reason: defect.bilingual("reason") ?? none,
            expects: words(defect["expects"]).map { RequirementID($0) }))
      }
      let points = element.children("upheld").flatMap { $0.children("point") }
      cases.append(
        LabelledCase(
          file: name, label: element["label"] ?? "", defects: defects,
          mustNotAccuse: points.flatMap { words($0["requirements"]) }.map { RequirementID($0) }))
    }
    return (cases, problems.list)
  }
}
