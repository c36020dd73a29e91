import Model

/// Why a path cannot be compiled.
struct FactPathFault: Error, Hashable {
  /// What would have to stand there.
  enum Expected: Sendable, Hashable {
    case endOfPath
    case element
    case position
    case sameAttribute
    case quotedText
    case closingQuote
    case closingBracket
    case name
  }

  /// Offset in bytes.
  let offset: Int
  let expected: Expected
}

extension FactPathFault.Expected {
  var words: BilingualText {
    switch self {
    case .endOfPath: BilingualText(zh: "路径的结尾", en: "end of path")
    case .element: BilingualText(zh: "元素", en: "an element")
    case .position: BilingualText(zh: "从 1 起的序号", en: "a position from 1")
    case .sameAttribute: BilingualText(zh: "同一个属性", en: "the same attribute again")
    case .quotedText: BilingualText(zh: "引号里的文字", en: "a quoted text")
    case .closingQuote: BilingualText(zh: "后一个引号", en: "a closing quote")
    case .closingBracket: BilingualText(zh: "]", en: "]")
    case .name: BilingualText(zh: "名称", en: "a name")
    }
  }
}
