import Model
import SafeXML

/// Sentences for what is wrong with an XML file: what, where, and what would be right.
enum XMLProblemWording {
  /// - Parameters:
  ///   - known: the names of the format, for what is mistyped where the schema names too few.
  ///   - isExported: whether some other program may have written the file; adjudications, rules and districts have been
  ///     written by hand.
  static func problem(
    _ problem: XMLProblem, file: String, tree: XMLTree?, known: XMLVocabulary = XMLVocabulary(),
    _ scope: RuleScope = .caseFile, isExported: Bool = true
  ) -> Problem {
    let (code, message, remedy) = words(problem, known, scope, isExported)
    let path = tree.flatMap { tree in problem.node.map { tree.path(of: $0) } } ?? ""
    return Problem(
      file: file,
      place: problem.line > 0 ? Place(line: Int(problem.line), column: Int(problem.column), path: path) : nil,
      code: code, message: message, remedy: remedy)
  }

  private static func words(
    _ problem: XMLProblem, _ known: XMLVocabulary, _ scope: RuleScope, _ isExported: Bool
  ) -> (String, BilingualText, BilingualText?) {
    switch problem.kind {
    case .malformed:
      return (
        "xml.malformed",
        BilingualText(
          zh: "不是完好的 XML：\(chinese(problem.malformation, or: problem.message))",
          en: "not well-formed XML: \(problem.message)"),
        isExported
          ? BilingualText(
            zh: "请从办案系统重新导出，或者用 XML 编辑器改正本行", en: "export it again, or correct this line in an XML editor")
          : BilingualText(zh: "请用 XML 编辑器改正本行", en: "correct this line in an XML editor")
      )
    case .doctype:
      return (
        "xml.doctype",
        BilingualText(zh: "文件含有 DOCTYPE，为安全不予读取", en: "the file has a DOCTYPE, which is refused for safety"),
        BilingualText(zh: "删去 <!DOCTYPE …> 及其中的实体", en: "remove <!DOCTYPE …> and its entities")
      )
    case .limit(let measure, let max):
      let (zh, en) = limit(measure)
      return (
        "xml.limit", BilingualText(zh: "\(zh)超过上限 \(max)", en: "\(en) exceeds the limit of \(max)"),
        BilingualText(zh: "请检查文件是否损坏，或者拆成几个文件", en: "check whether the file is damaged, or split it")
      )
    case .schema(let fault): return schema(fault, problem, known, scope)
    case .schemaDefinition:
      return (
        "xml.schema", BilingualText(zh: "格式定义有误：\(problem.message)", en: "the schema is wrong: \(problem.message)"), nil
      )
    }
  }

  private static func limit(_ measure: XMLLimits.Measure) -> (String, String) {
    switch measure {
    case .bytes: ("文件字节数", "file size")
    case .depth: ("元素层数", "nesting depth")
    case .nodes: ("元素个数", "number of elements")
    case .attributesPerElement: ("一个元素的属性个数", "attributes of one element")
    case .attributeBytes: ("属性值字节数", "length of an attribute")
    case .textBytes: ("文字字节数", "length of text")
    case .names: ("不同名称个数", "number of different names")
    }
  }

  private static func schema(
    _ fault: XMLProblem.SchemaFault, _ problem: XMLProblem, _ known: XMLVocabulary, _ scope: RuleScope
  ) -> (String, BilingualText, BilingualText?) {
    let element = problem.element ?? "?"
    let attribute = problem.attribute ?? "?"
    let value = problem.value ?? ""
    // The schema writes its wildcards among the names.
    let expected = problem.expected.filter { !$0.hasPrefix("##") }
    let list =
      expected.isEmpty
      ? nil
      : BilingualText(
        zh: "此处可写：\(expected.joined(separator: "、"))", en: "allowed here: \(expected.joined(separator: ", "))")
    func suggestion(_ name: String, of namespace: String?) -> BilingualText? {
      let names = known.names(in: namespace)
      // A name of the format that has no place here is not mistyped.
      let near = nearest(name, among: expected) ?? (names.contains(name) ? nil : nearest(name, among: names))
      return near.map { BilingualText(zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") } ?? list
    }
    switch fault {
    case .unknownRoot:
      return (
        "case.wrongRoot",
        BilingualText(
          zh: "根元素“\(element)”不是\(scope.label.zh)", en: "the root “\(element)” is not a \(scope.label.en)"),
        BilingualText(zh: "根元素应为 \(scope.rootTag)", en: "the root must be \(scope.rootTag)")
      )
    case .unexpectedElement, .elementNotAllowedInText:
      return (
        "case.unknownElement",
        BilingualText(zh: "元素“\(element)”不应在此处", en: "element “\(element)” does not belong here"),
        suggestion(element, of: scope.namespace)
      )
    case .missingElement:
      return (
        "case.missingElement", BilingualText(zh: "“\(element)”缺子元素", en: "“\(element)” lacks a child element"), list
      )
    case .attributeNotAllowed:
      return (
        "case.unknownAttribute",
        BilingualText(zh: "“\(element)”没有属性“\(attribute)”", en: "“\(element)” has no attribute “\(attribute)”"),
        suggestion(attribute, of: nil) ?? elsewhere(attribute, known)
      )
    case .attributeMissing:
      return (
        "case.missingAttribute",
        BilingualText(zh: "“\(element)”缺属性“\(attribute)”", en: "“\(element)” lacks attribute “\(attribute)”"),
        lacking(attribute)
      )
    case .textNotAllowed:
      return ("case.text", BilingualText(zh: "“\(element)”里不能直接写文字", en: "“\(element)” may not hold text"), list)
    case .invalidValue, .facet:
      let name = problem.attribute.map { "\(element)/@\($0)" } ?? element
      return (
        "case.value", BilingualText(zh: "\(name) 的值“\(value)”不合格式", en: "the value “\(value)” of \(name) does not fit"),
        nearest(value, among: expected).map { BilingualText(zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") } ?? list
          ?? form(problem.message)
      )
    case .duplicateIdentifier, .duplicateKey:
      return ("case.duplicateID", BilingualText(zh: "编号“\(value)”重复", en: "the id “\(value)” is used twice"), nil)
    case .incompleteKey, .unmatchedReference, .rare:
      return (
        "case.structure", BilingualText(zh: "结构不合格式：\(problem.message)", en: "structural fault: \(problem.message)"),
        nil
      )
    }
  }
}

extension XMLVocabulary {
  func names(in namespace: String?) -> [String] {
    (0..<count).map { self[XMLName(raw: UInt32($0))] }.filter { $0.namespace == namespace }.map(\.local)
  }
}
