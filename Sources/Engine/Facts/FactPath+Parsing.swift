import Model
import SafeXML

extension FactPath {
  /// Compiles a path; unprefixed names are in the namespace of the scope's files, attributes in none.
  init(
    _ text: String, in scope: RuleScope = .caseFile, vocabulary: inout XMLVocabulary
  ) throws(FactPathFault) {
    var parser = FactPathParser(text: Array(text.utf8), namespace: scope.namespace, vocabulary: vocabulary)
    // The parser alone holds it meanwhile: a shared one would be copied at every new name.
    vocabulary = XMLVocabulary()
    defer { vocabulary = parser.vocabulary }
    let branches = try parser.union()
    self.init(branches: branches, text: text)
  }
}

private struct FactPathParser {
  let text: [UInt8]
  /// Of elements.
  let namespace: String
  var at = 0
  var vocabulary: XMLVocabulary

  init(text: [UInt8], namespace: String, vocabulary: XMLVocabulary) {
    self.text = text
    self.namespace = namespace
    self.vocabulary = vocabulary
  }

  mutating func union() throws(FactPathFault) -> [[FactPath.Step]] {
    var branches = [try path()]
    while accept("|") { branches.append(try path()) }
    skipSpace()
    guard at == text.count else { throw fault(.endOfPath) }
    return branches
  }

  mutating func path() throws(FactPathFault) -> [FactPath.Step] {
    var steps: [FactPath.Step] = []
    var deep = accept("//")
    while true {
      let next = try step(deep: deep)
      steps.append(next)
      // XPath allows more behind an attribute; nothing can stand there.
      if next.axis == .attribute { return steps }
      if accept("//") {
        deep = true
      } else if accept("/") {
        deep = false
      } else {
        return steps
      }
    }
  }

  mutating func step(deep: Bool) throws(FactPathFault) -> FactPath.Step {
    // `a//..` and `a//@b` are XPath, but outside the subset: any depth is for elements.
    if deep, peeks(UInt8(ascii: ".")) || peeks(UInt8(ascii: "@")) { throw fault(.element) }
    if accept("..") { return FactPath.Step(axis: .parent, name: nil, predicates: []) }
    if accept(".") { return FactPath.Step(axis: .current, name: nil, predicates: []) }
    if accept("@") {
      let name = try name()
      return FactPath.Step(axis: .attribute, name: vocabulary.intern(name, namespace: nil), predicates: [])
    }
    let name: XMLName? = accept("*") ? nil : vocabulary.intern(try name(), namespace: namespace)
    var predicates: [FactPath.Predicate] = []
    while accept("[") {
      predicates.append(try predicate())
      guard accept("]") else { throw fault(.closingBracket) }
    }
    return FactPath.Step(axis: deep ? .descendant : .child, name: name, predicates: predicates)
  }

  mutating func predicate() throws(FactPathFault) -> FactPath.Predicate {
    skipSpace()
    if at < text.count, RuleByte.isDigit(text[at]) {
      let start = at
      while at < text.count, RuleByte.isDigit(text[at]) { at += 1 }
      guard let position = Int(String(decoding: text[start..<at], as: UTF8.self)), position > 0 else {
        throw fault(.position)
      }
      return .position(position)
    }
    guard accept("@") else { return .hasChild(vocabulary.intern(try name(), namespace: namespace)) }
    let attribute = vocabulary.intern(try name(), namespace: nil)
    if accept("!=") { return .attributeIsNot(attribute, Array(try literal().utf8)) }
    guard accept("=") else { return .hasAttribute(attribute) }
    var values = [Array(try literal().utf8)]
    while acceptWord("or") {
      guard accept("@"), vocabulary.intern(try name(), namespace: nil) == attribute, accept("=") else {
        throw fault(.sameAttribute)
      }
      values.append(Array(try literal().utf8))
    }
    return .attributeIn(attribute, values)
  }

  mutating func literal() throws(FactPathFault) -> String {
    skipSpace()
    guard at < text.count, text[at] == UInt8(ascii: "'") || text[at] == UInt8(ascii: "\"") else {
      throw fault(.quotedText)
    }
    let quote = text[at]
    at += 1
    let start = at
    while at < text.count, text[at] != quote { at += 1 }
    let value = String(decoding: text[start..<at], as: UTF8.self)
    guard at < text.count else { throw fault(.closingQuote) }
    at += 1
    return value
  }

  mutating func name() throws(FactPathFault) -> String {
    skipSpace()
    let start = at
    guard at < text.count, RuleByte.beginsName(text, at) else { throw fault(.name) }
    while at < text.count, RuleByte.continuesName(text, at) { at += 1 }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  mutating func accept(_ token: String) -> Bool {
    skipSpace()
    var end = at
    for byte in token.utf8 {
      guard end < text.count, text[end] == byte else { return false }
      end += 1
    }
    // "/" must not eat the first half of "//", nor "." the first half of "..".
    if token == "/" || token == ".", end < text.count, text[end] == text[at] { return false }
    at = end
    return true
  }

  mutating func peeks(_ byte: UInt8) -> Bool {
    skipSpace()
    return at < text.count && text[at] == byte
  }

  mutating func acceptWord(_ word: String) -> Bool {
    let start = at
    guard accept(word), at < text.count, !RuleByte.continuesName(text, at) else {
      at = start
      return false
    }
    return true
  }

  mutating func skipSpace() {
    while at < text.count, RuleByte.isSpace(text[at]) { at += 1 }
  }

  func fault(_ expected: FactPathFault.Expected) -> FactPathFault {
    FactPathFault(offset: at, expected: expected)
  }
}
