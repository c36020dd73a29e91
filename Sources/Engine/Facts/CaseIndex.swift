import SafeXML
import StatutoryTime

/// What one pass over a case file prepares for reading: completeness of every element, ids, and what is wrong inside.
struct CaseIndex: Sendable {
  /// A fault that the schema cannot see.
  enum Fault: Sendable, Hashable {
    case duplicateID(String, first: XMLTree.Index)
    case danglingReference(attribute: String, id: String)
    /// Looks like a date but is none, such as 2023-02-30.
    case impossibleDate(String)
  }

  struct FaultAt: Sendable, Hashable {
    let fault: Fault
    let node: XMLTree.Index
  }

  /// Whether each element, by index, says that nothing happened beyond what is written in it.
  let complete: [Bool]
  /// Elements by id; a duplicated id stands for its first element.
  let ids: [ArraySlice<UInt8>: XMLTree.Index]
  let faults: [FaultAt]
  /// Elements with a reference that leads nowhere.
  let strays: Set<XMLTree.Index>
  /// Elements in which the schema found a fault, and their parents: they prove no absence.
  let distrusted: Set<XMLTree.Index>

  /// - Parameter distrusted: elements in which the schema found a fault; they and their parents prove no absence.
  init(_ tree: XMLTree, names: CaseNames, distrusted: Set<XMLTree.Index>) {
    var complete = [Bool](repeating: false, count: tree.nodes.count)
    var ids: [ArraySlice<UInt8>: XMLTree.Index] = [:]
    var faults: [FaultAt] = []
    var broken = Set<XMLTree.Index>()
    for node in distrusted {
      broken.insert(node)
      let parent = tree.nodes[Int(node)].parent
      if parent >= 0 { broken.insert(parent) }
    }
    var references: [(node: XMLTree.Index, attribute: Int32)] = []
    for index in tree.nodes.indices {
      let node = XMLTree.Index(index)
      let parent = tree.nodes[index].parent
      var own = parent >= 0 && complete[Int(parent)]
      for attribute in tree.attributeIndices(of: node) {
        let entry = tree.attributes[Int(attribute)]
        let value = tree.values[Int(entry.valueStart)..<Int(entry.valueEnd)]
        if entry.name == names.complete {
          own = value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8)
        } else if entry.name == names.id {
          if let first = ids[value] {
            faults.append(FaultAt(fault: .duplicateID(String(decoding: value, as: UTF8.self), first: first), node: node))
          } else if parent >= 0 {
            ids[value] = node
          }
        } else if names.isReference(entry.name, of: tree.nodes[index].name) {
          references.append((node, attribute))
        } else if looksLikeDate(value), Moment(iso: value) == nil {
          faults.append(FaultAt(fault: .impossibleDate(String(decoding: value, as: UTF8.self)), node: node))
        }
      }
      complete[index] = own && !broken.contains(node)
    }
    var strays = Set<XMLTree.Index>()
    for (node, attribute) in references {
      let entry = tree.attributes[Int(attribute)]
      let value = tree.values[Int(entry.valueStart)..<Int(entry.valueEnd)]
      for id in value.split(separator: UInt8(ascii: " ")) where ids[id] == nil {
        let name = tree.vocabulary[entry.name].local
        strays.insert(node)
        faults.append(
          FaultAt(fault: .danglingReference(attribute: name, id: String(decoding: id, as: UTF8.self)), node: node))
      }
    }
    self.complete = complete
    self.ids = ids
    self.faults = faults
    self.strays = strays
    self.distrusted = broken
  }
}

/// `dddd-dd-dd`, alone or with a time.
private func looksLikeDate(_ value: ArraySlice<UInt8>) -> Bool {
  guard value.count >= 10 else { return false }
  let bytes = value.prefix(10)
  let start = bytes.startIndex
  guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else { return false }
  guard value.count == 10 || value[start + 10] == UInt8(ascii: "T") else { return false }
  return bytes.enumerated().allSatisfy { $0.offset == 4 || $0.offset == 7 || (48...57).contains($0.element) }
}

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

  func isReference(_ attribute: XMLName, of element: XMLName) -> Bool {
    references.contains(Self.key(element, attribute))
  }

  private static func key(_ element: XMLName, _ attribute: XMLName) -> UInt64 {
    UInt64(element.raw) << 32 | UInt64(attribute.raw)
  }

  init(_ vocabulary: inout XMLVocabulary, schema: SchemaNames) {
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
  }
}
