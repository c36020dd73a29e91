import CLibXML2

extension XMLProblem {
  /// The common ways in which a file is not well-formed XML, by libxml2's error codes (`xmlerror.h`).
  package enum Malformation: Sendable, CaseIterable {
    /// Nothing in the file, or no element at its start.
    case noElement
    case contentAfterRoot
    case forbiddenCharacter
    case notUTF8
    /// A bare `&`, or a reference without its semicolon.
    case bareAmpersand
    case unknownEntity
    case lessThanInAttribute
    case attributeWithoutQuotes
    /// The closing quote is missing.
    case attributeNotFinished
    case attributeWithoutValue
    case attributeTwice
    case commentNotFinished
    case sectionNotFinished
    case sectionEndInText
    case missingSpace
    /// `<` or `&` that no name follows.
    case noName
    case tagNotClosed
    case tagsDiffer
    /// An element that the file does not end: cut off, as a rule.
    case elementNotFinished
    case unknownPrefix
    /// Something stands before `<?xml …?>`, if only an empty line.
    case declarationNotFirst
  }

  /// What is malformed; nil for rarer faults, of which only `message` tells.
  package var malformation: Malformation? {
    guard kind == .malformed else { return nil }
    if domain == Int32(XML_FROM_NAMESPACE.rawValue) {
      return code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue) ? .unknownPrefix : nil
    }
    return Malformation.allCases.first { $0.codes.contains { Int32($0.rawValue) == code } }
  }
}

extension XMLProblem.Malformation {
  fileprivate var codes: [xmlParserErrors] {
    switch self {
    case .noElement: [XML_ERR_DOCUMENT_EMPTY]
    case .contentAfterRoot: [XML_ERR_DOCUMENT_END]
    case .forbiddenCharacter: [XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF]
    case .notUTF8: [XML_ERR_INVALID_ENCODING]
    case .bareAmpersand: [XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME]
    case .unknownEntity: [XML_ERR_UNDECLARED_ENTITY]
    case .lessThanInAttribute: [XML_ERR_LT_IN_ATTRIBUTE]
    case .attributeWithoutQuotes: [XML_ERR_ATTRIBUTE_NOT_STARTED]
    case .attributeNotFinished: [XML_ERR_ATTRIBUTE_NOT_FINISHED]
    case .attributeWithoutValue: [XML_ERR_ATTRIBUTE_WITHOUT_VALUE]
    case .attributeTwice: [XML_ERR_ATTRIBUTE_REDEFINED]
    case .commentNotFinished: [XML_ERR_COMMENT_NOT_FINISHED]
    case .sectionNotFinished: [XML_ERR_CDATA_NOT_FINISHED]
    case .sectionEndInText: [XML_ERR_MISPLACED_CDATA_END]
    case .missingSpace: [XML_ERR_SPACE_REQUIRED]
    case .noName: [XML_ERR_NAME_REQUIRED]
    case .tagNotClosed: [XML_ERR_GT_REQUIRED]
    case .tagsDiffer: [XML_ERR_TAG_NAME_MISMATCH]
    case .elementNotFinished: [XML_ERR_TAG_NOT_FINISHED]
    case .unknownPrefix: []
    case .declarationNotFirst: [XML_ERR_RESERVED_XML_NAME]
    }
  }
}
