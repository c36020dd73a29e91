import Model

/// What an element of a small format may hold. A reader takes what it knows; without this everything else, a name that is
/// mistyped above all, would be passed over in silence.
struct ElementFormat {
  let attributes: Set<String>
  /// Children of which one may stand.
  var once: Set<String> = []
  /// Children of which any number may stand.
  var repeated: Set<String> = []

  /// Says what the element holds beyond its format; what its children hold is theirs to say.
  func check(_ element: RuleElement, _ code: String, _ found: inout RuleProblems) {
    checkAttributes(element, code, &found)
    checkChildren(element, code, &found)
  }

  /// Attributes of other namespaces are allowed: `xsi:schemaLocation`, which editors write.
  func checkAttributes(_ element: RuleElement, _ code: String, _ found: inout RuleProblems) {
    for name in element.plainAttributes where !attributes.contains(name) {
      found.add(
        code, element.origin, zh: "\(element.name) 没有属性“\(name)”", en: "\(element.name) has no attribute “\(name)”",
        fix: Self.fix(name, attributes))
    }
  }

  func checkChildren(_ element: RuleElement, _ code: String, _ found: inout RuleProblems) {
    var seen: Set<String> = []
    for child in element.children {
      let name = child.name
      guard child.namespace == element.namespace, once.contains(name) || repeated.contains(name) else {
        found.add(
          code, child.origin, zh: "\(element.name) 没有子元素“\(name)”，其内容未采用",
          en: "\(element.name) holds no element “\(name)”: what it says is not used",
          fix: Self.fix(name, once.union(repeated)))
        continue
      }
      if once.contains(name), !seen.insert(name).inserted {
        found.add(
          code, child.origin, zh: "\(element.name) 只能有一个 \(name)，后一个未采用",
          en: "\(element.name) holds one \(name): the later one is not used", fix: (zh: "只留一个", en: "keep one of them"))
      }
    }
  }

  /// The nearest name, else all of them; nil where the name is right and only its namespace is not, or there is none.
  private static func fix(_ name: String, _ names: Set<String>) -> (zh: String, en: String)? {
    guard !names.isEmpty, !names.contains(name) else { return nil }
    if let right = nearest(name, among: names) ?? (names.count == 1 ? names.first : nil) {
      return (zh: "是否为“\(right)”？", en: "did you mean “\(right)”?")
    }
    let all = names.sorted()
    return (zh: "可以写：\(all.joined(separator: "、"))", en: "there are: \(all.joined(separator: ", "))")
  }
}
