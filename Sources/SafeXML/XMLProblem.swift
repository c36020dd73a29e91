/// One thing that is wrong with an XML document, with its place and its facts.
///
/// The facts carry what a sentence for people needs; `message` is libxml2's own English text, for logs.
package struct XMLProblem: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// Not well-formed XML with namespaces, or not UTF-8.
    case malformed
    /// The document has a DOCTYPE, which is refused unread.
    case doctype
    /// A limit of `XMLLimits` was exceeded; `max` is what was allowed.
    case limit(XMLLimits.Measure, max: Int)
    /// The document breaks its schema.
    case schema(SchemaFault)
    /// The schema itself is wrong.
    case schemaDefinition
  }

  /// The ways in which a document breaks a schema.
  package enum SchemaFault: Sendable, Equatable {
    case unknownRoot
    case unexpectedElement
    case missingElement
    case attributeNotAllowed
    case attributeMissing
    /// Text where only elements may stand.
    case textNotAllowed
    /// Elements where only text may stand.
    case elementNotAllowedInText
    /// A value that its type refuses.
    case invalidValue
    /// A value that a facet of its type refuses: `pattern`, `enumeration`, `minLength` and so on.
    case facet(String)
    /// A second xs:ID with the same value.
    case duplicateIdentifier
    /// A second item with the same xs:key or xs:unique value.
    case duplicateKey
    /// An item without all fields of its xs:key.
    case incompleteKey
    /// An xs:keyref that matches no key.
    case unmatchedReference
    /// Any rarer rule (xsi:type, xsi:nil, fixed values); `code` says which.
    case rare
  }

  package var kind: Kind
  /// libxml2's error domain and code; both 0 where the room found what libxml2 has no code for.
  package var domain: Int32
  package var code: Int32
  /// From 1; for schema faults the start tag of `node`. 0 where the document has no such place.
  package var line: Int32
  package var column: Int32
  /// The element that is wrong; nil unless a tree was built.
  package var node: XMLTree.Index?
  /// libxml2's text without its line end.
  package var message: String
  /// Local names, as far as the message gives them.
  package var element: String?
  package var attribute: String?
  package var value: String?
  /// What the schema would accept here, local names or values, in the schema's order. libxml2 names at most ten.
  package var expected: [String]

  package init(
    kind: Kind, domain: Int32 = 0, code: Int32 = 0, line: Int32, column: Int32, node: XMLTree.Index? = nil,
    message: String, element: String? = nil, attribute: String? = nil, value: String? = nil, expected: [String] = []
  ) {
    self.kind = kind
    self.domain = domain
    self.code = code
    self.line = line
    self.column = column
    self.node = node
    self.message = message
    self.element = element
    self.attribute = attribute
    self.value = value
    self.expected = expected
  }
}
