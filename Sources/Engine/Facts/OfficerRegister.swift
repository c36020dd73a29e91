package import Model
import SafeXML

/// The register of officers of one unit, as its unit file holds it (`Rules/schema/unit.xsd`): what a case says of an officer
/// is verified where the register says the same of everything.
package struct OfficerRegister: Sendable {
  /// Code of the unit.
  package let unit: String
  package let input: InputDigest
  /// By certificate number: what the register says, under the names of a case file.
  private let officers: [String: [String: String]]

  /// What the register gives for one officer of a case.
  enum Answer: Hashable {
    case agrees
    /// Not in it, or the case says more than it does: nothing follows.
    case silent
    /// The first attribute of which it says something else.
    case differs(attribute: String, stated: String, registered: String)
  }

  /// The register in the bytes of a unit file; nil with problems where they hold none.
  package static func read(
    _ bytes: [UInt8], file: String, sha256: String
  ) -> (register: OfficerRegister?, problems: [Problem]) {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    guard let root else { return (nil, faults) }
    var problems = RuleProblems()
    guard root.namespace == RuleScope.unit.namespace, root.name == RuleScope.unit.root,
      let code = root.child("unit")?["code"]
    else {
      problems.add(
        "register.root", root.origin, zh: "根元素是“\(root.name)”，不是写明单位代码的单位档案（unitFile）",
        en: "the root is “\(root.name)”, not a unit file (unitFile) with the unit's code")
      return (nil, problems.list)
    }
    var officers: [String: [String: String]] = [:]
    for officer in root.child("officers")?.children("officer") ?? [] {
      guard let certificate = officer["certificate"].map(trimmed), !certificate.isEmpty else { continue }
      let said = officer.attributes.map { (names[$0.name] ?? $0.name, trimmed($0.value)) }
      if officers.updateValue(Dictionary(said, uniquingKeysWith: { first, _ in first }), forKey: certificate) != nil {
        problems.add(
          "register.duplicate", officer.origin, zh: "执法证号“\(certificate)”在名册里有两条",
          en: "the certificate “\(certificate)” stands twice in the register")
      }
    }
    let input = InputDigest(role: .register, name: file, sha256: sha256)
    return (OfficerRegister(unit: trimmed(code), input: input, officers: officers), problems.list)
  }

  /// Attributes that are called otherwise in a case file.
  private static let names = ["validFrom": "from", "validTo": "to"]

  func answer(_ officer: XMLTree.Index, in tree: XMLTree) -> Answer {
    var stated: [(name: String, value: String)] = []
    for index in tree.attributeRange(of: officer) {
      let attribute = tree.attributes[index]
      stated.append((tree.vocabulary[attribute.name].local, trimmed(tree.value(of: attribute))))
    }
    guard let certificate = stated.first(where: { $0.name == "certificate" })?.value,
      let registered = officers[certificate]
    else { return .silent }
    var isSilent = false
    for (name, value) in stated where name != "id" {
      guard let said = registered[name] else {
        isSilent = true
        continue
      }
      if said != value { return .differs(attribute: name, stated: value, registered: said) }
    }
    return isSilent ? .silent : .agrees
  }
}

extension XMLTree {
  /// The officers of a case file, in its order.
  func officers(namespace: String) -> [Index] {
    children("officers", in: namespace, of: 0).flatMap { children("officer", in: namespace, of: $0) }
  }
}
