import Model
import SafeXML

/// The names of the judged format with a meaning of their own, interned once per rule set.
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
  /// A break within a recording, as its index names it.
  let gap: XMLName
  let pages: XMLName
  let file: XMLName
  let sha256: XMLName
  let start: XMLName
  let end: XMLName
  let date: XMLName
  let approved: XMLName
  let of: XMLName
  let clockOffset: XMLName
  /// Attributes by which paths of the dictionary tell one kind of element from another.
  let discriminating: Set<XMLName>
  /// Attributes that hold ids of elements of the same file, by element: the schema says which.
  private let references: Set<UInt64>
  /// By attribute name: what it means to the index.
  private let roles: [Roles]

  /// What attributes of a name mean, on the elements where they mean it.
  struct Roles: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    static let id = Roles(rawValue: 1)
    static let complete = Roles(rawValue: 2)
    static let completeFor = Roles(rawValue: 4)
    static let matter = Roles(rawValue: 8)
    static let proof = Roles(rawValue: 16)
    /// A reference somewhere, or read as one by a link of the dictionary: worth resolving.
    static let reference = Roles(rawValue: 32)
    /// Lets a document show something.
    static let documentShows = Roles(rawValue: 64)
    static let recordingShows = Roles(rawValue: 128)
  }

  func roles(of attribute: XMLName) -> Roles { attribute.raw < roles.count ? roles[Int(attribute.raw)] : [] }

  func isReference(_ attribute: XMLName, of element: XMLName) -> Bool {
    references.contains(Self.key(element, attribute))
  }

  private static func key(_ element: XMLName, _ attribute: XMLName) -> UInt64 {
    UInt64(element.raw) << 32 | UInt64(attribute.raw)
  }

  /// - Parameters:
  ///   - links: relations of the dictionary, some of which follow attributes.
  ///   - discriminating: attributes that predicates of its paths name.
  init(
    _ vocabulary: inout XMLVocabulary, scope: RuleScope, schema: SchemaNames, links: [Link],
    discriminating: Set<XMLName>
  ) {
    self.discriminating = discriminating
    let namespace = scope.namespace
    for name in schema.elements.sorted() { _ = vocabulary.intern(name, namespace: namespace) }
    for name in schema.attributes.sorted() { _ = vocabulary.intern(name, namespace: nil) }
    func attribute(_ name: String) -> XMLName { vocabulary.intern(name, namespace: nil) }
    func element(_ name: String) -> XMLName { vocabulary.intern(name, namespace: namespace) }
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
    gap = element("gap")
    pages = attribute("pages")
    file = attribute("file")
    sha256 = attribute("sha256")
    start = attribute("start")
    end = attribute("end")
    date = attribute("date")
    approved = attribute("approved")
    of = attribute("of")
    clockOffset = attribute("clockOffset")
    references = Set(schema.references.map { Self.key(element($0.element), attribute($0.attribute)) })
    var followed = schema.references.map { attribute($0.attribute) } + [proof]
    for link in links {
      switch link.way {
      case .reference(let name), .back(let name): followed.append(name)
      case .path, .matter: break
      }
    }
    var roles = [Roles](repeating: [], count: vocabulary.count)
    for name in followed { roles[Int(name.raw)].insert(.reference) }
    for (name, role) in [
      (id, Roles.id), (complete, .complete), (completeFor, .completeFor), (matter, .matter), (proof, .proof),
      (pages, .documentShows), (file, .documentShows), (start, .recordingShows),
    ] { roles[Int(name.raw)].insert(role) }
    self.roles = roles
  }
}
