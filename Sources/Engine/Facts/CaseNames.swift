import SafeXML

/// The names of the case format with a meaning of their own, interned once per rule set.
struct CaseNames: Sendable {
  let id: XMLName
  let complete: XMLName
  let matter: XMLName
  let matters: XMLName
  let completeFor: XMLName
  let proof: XMLName
  let claim: XMLName
  let disputes: XMLName
  let document: XMLName
  let recording: XMLName
  let pages: XMLName
  let file: XMLName
  let start: XMLName
  /// Attributes that hold ids of elements of the same file, by element: the schema says which.
  private let references: Set<UInt64>
  /// By attribute name: whether it is a reference anywhere, or a link of the dictionary reads it as one.
  private let mayRefer: [Bool]

  func isReference(_ attribute: XMLName, of element: XMLName) -> Bool {
    references.contains(Self.key(element, attribute))
  }

  /// Whether attributes of this name are worth resolving.
  func mayRefer(_ attribute: XMLName) -> Bool { attribute.raw < mayRefer.count && mayRefer[Int(attribute.raw)] }

  private static func key(_ element: XMLName, _ attribute: XMLName) -> UInt64 {
    UInt64(element.raw) << 32 | UInt64(attribute.raw)
  }

  /// - Parameter links: relations of the dictionary, some of which follow attributes.
  init(_ vocabulary: inout XMLVocabulary, schema: SchemaNames, links: [Link]) {
    for name in schema.elements.sorted() { _ = vocabulary.intern(name, namespace: caseNamespace) }
    for name in schema.attributes.sorted() { _ = vocabulary.intern(name, namespace: nil) }
    func attribute(_ name: String) -> XMLName { vocabulary.intern(name, namespace: nil) }
    func element(_ name: String) -> XMLName { vocabulary.intern(name, namespace: caseNamespace) }
    id = attribute("id")
    complete = attribute("complete")
    matter = attribute("matter")
    matters = attribute("matters")
    completeFor = attribute("completeFor")
    proof = attribute("proof")
    claim = element("claim")
    disputes = attribute("disputes")
    document = element("document")
    recording = element("recording")
    pages = attribute("pages")
    file = attribute("file")
    start = attribute("start")
    references = Set(schema.references.map { Self.key(element($0.element), attribute($0.attribute)) })
    var followed = schema.references.map { attribute($0.attribute) } + [proof]
    for link in links {
      switch link.way {
      case .reference(let name), .back(let name): followed.append(name)
      case .path, .matter: break
      }
    }
    var mayRefer = [Bool](repeating: false, count: vocabulary.count)
    for name in followed { mayRefer[Int(name.raw)] = true }
    self.mayRefer = mayRefer
  }
}
