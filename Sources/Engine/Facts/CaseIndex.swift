import Model
import SafeXML
import StatutoryTime

/// What one pass over a case file prepares for reading: completeness and standing of every element, ids and what refers
/// to them, and what is wrong inside.
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

  /// What is worth a closer look at an element; most have none of it.
  struct Marks: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    /// A rival account stands among its children.
    static let claim = Marks(rawValue: 1)
    /// `completeFor`
    static let completeFor = Marks(rawValue: 2)
    /// A document with pages or a file, or a recording with its start: it can show something.
    static let shows = Marks(rawValue: 4)
  }

  /// Whether each element, by index, says that nothing happened beyond what is written in it.
  private(set) var complete: [Bool]
  /// Elements sorted by the number of their name, in document order within, and where each name begins.
  private var byName: [XMLTree.Index] = []
  private var firstOfName: [Int32] = []
  private(set) var marks: [Marks]
  /// By element: documented when a paper with its pages or a recording with its time shows it, or when it is read in one.
  private(set) var standing: [Standing]
  private(set) var ids: IDTable
  private(set) var references: ReferenceTable
  private(set) var faults: [FaultAt] = []
  /// Elements with a reference that leads nowhere.
  private(set) var strays: Set<XMLTree.Index> = []
  let distrust: Distrust
  /// Whether any element names a matter.
  private(set) var hasMatter = false
  /// Attributes that name what proves their element.
  private var proofs: [Int32] = []

  init(_ tree: XMLTree, names: CaseNames, distrust: Distrust) {
    self.distrust = distrust
    let count = tree.nodes.count
    complete = Array(repeating: false, count: count)
    marks = Array(repeating: [], count: count)
    standing = Array(repeating: .declared, count: count)
    ids = IDTable(capacity: count / 4)
    references = ReferenceTable(attributes: tree.attributes.count)
    var referring: [(node: XMLTree.Index, attribute: Int32)] = []
    for index in 0..<count { take(XMLTree.Index(index), tree, names, &referring) }
    // Only now: what stands beside a child that cannot be told keeps the word of their parent.
    for node in distrust.lists { complete[Int(node)] = false }
    for (node, attribute) in referring { resolve(attribute, of: node, tree, names) }
    references.turnAround(nodes: count)
    sortByName(tree)
    standing = weighed(tree, names) { ownShowing($0) }
  }

  /// The elements of a name, in document order.
  func elements(named name: XMLName) -> ArraySlice<XMLTree.Index> {
    guard Int(name.raw) + 1 < firstOfName.count else { return [] }
    return byName[Int(firstOfName[Int(name.raw)])..<Int(firstOfName[Int(name.raw) + 1])]
  }

  private mutating func sortByName(_ tree: XMLTree) {
    firstOfName = Array(repeating: 0, count: tree.vocabulary.count + 1)
    for node in tree.nodes { firstOfName[Int(node.name.raw) + 1] += 1 }
    for name in 1..<firstOfName.count { firstOfName[name] += firstOfName[name - 1] }
    var place = firstOfName
    byName = Array(repeating: 0, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      byName[Int(place[Int(node.name.raw)])] = XMLTree.Index(index)
      place[Int(node.name.raw)] += 1
    }
  }

  /// Notes what the attributes of one element say.
  private mutating func take(
    _ node: XMLTree.Index, _ tree: XMLTree, _ names: CaseNames,
    _ referring: inout [(node: XMLTree.Index, attribute: Int32)]
  ) {
    let element = tree.nodes[Int(node)]
    var own = element.parent >= 0 && complete[Int(element.parent)]
    let name = element.name.raw
    if name == names.claim.raw, element.parent >= 0 { marks[Int(element.parent)].insert(.claim) }
    for attribute in element.firstAttribute..<(element.firstAttribute + element.attributeCount) {
      let entry = tree.attributes[Int(attribute)]
      let (start, end) = (Int(entry.valueStart), Int(entry.valueEnd))
      let roles = names.roles(of: entry.name)
      if roles.isEmpty {
        takeDate(tree, start, end, node)
        continue
      }
      if roles.contains(.matter) { hasMatter = true }
      if roles.contains(.completeFor) { marks[Int(node)].insert(.completeFor) }
      if roles.contains(.documentShows), name == names.document.raw { marks[Int(node)].insert(.shows) }
      if roles.contains(.recordingShows), name == names.recording.raw { marks[Int(node)].insert(.shows) }
      if roles.contains(.complete) {
        let value = tree.values[start..<end]
        own = value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8)
      } else if roles.contains(.id) {
        takeID(tree, start, end, node)
      } else if roles.contains(.reference) {
        referring.append((node, attribute))
        if roles.contains(.proof) { proofs.append(attribute) }
        if !names.isReference(entry.name, of: element.name) { takeDate(tree, start, end, node) }
      } else {
        takeDate(tree, start, end, node)
      }
    }
    complete[Int(node)] = own && (distrust.elements.isEmpty || !distrust.elements.contains(node))
  }

  /// The root's id names the file; nothing inside points to it.
  private mutating func takeID(_ tree: XMLTree, _ start: Int, _ end: Int, _ node: XMLTree.Index) {
    let value = tree.values[start..<end]
    guard let first = node > 0 ? ids.claim(value, for: node) : ids[value] else { return }
    faults.append(FaultAt(fault: .duplicateID(String(decoding: value, as: UTF8.self), first: first), node: node))
  }

  private mutating func takeDate(_ tree: XMLTree, _ start: Int, _ end: Int, _ node: XMLTree.Index) {
    guard looksLikeDate(tree.values, start, end), Moment(iso: tree.values, start, end) == nil else { return }
    faults.append(
      FaultAt(fault: .impossibleDate(String(decoding: tree.values[start..<end], as: UTF8.self)), node: node))
  }

  /// Finds the elements that an attribute names, and says which of its ids lead nowhere.
  private mutating func resolve(_ attribute: Int32, of node: XMLTree.Index, _ tree: XMLTree, _ names: CaseNames) {
    let entry = tree.attributes[Int(attribute)]
    if let slice = tree.valueSlice(of: attribute) {
      references.add(tree.values[Int(slice.start)..<Int(slice.end)], attribute, of: node, name: entry.name, ids)
    }
    guard references.hasUnknown(attribute), names.isReference(entry.name, of: tree.nodes[Int(node)].name) else {
      return
    }
    let value = tree.values[Int(entry.valueStart)..<Int(entry.valueEnd)]
    for id in value.split(separator: UInt8(ascii: " ")) where ids[id] == nil {
      let name = tree.vocabulary[entry.name].local
      strays.insert(node)
      faults.append(
        FaultAt(fault: .danglingReference(attribute: name, id: String(decoding: id, as: UTF8.self)), node: node))
    }
  }

  /// The standing of each element, handed down to what is written in it, where every paper and recording shows what it
  /// proves with a standing of its own.
  func weighed(_ tree: XMLTree, _ names: CaseNames, showing: (XMLTree.Index) -> Standing) -> [Standing] {
    var weights: [Standing] = Array(repeating: .declared, count: tree.nodes.count)
    var next = 0
    for index in tree.nodes.indices {
      let element = tree.nodes[index]
      var own = element.parent >= 0 ? weights[Int(element.parent)] : .declared
      let end = element.firstAttribute + element.attributeCount
      while next < proofs.count, proofs[next] < end {
        let shown = references.targets(of: proofs[next]).map(showing).max() ?? .declared
        if shown > .declared { own = shown }
        next += 1
      }
      if element.name.raw == names.document.raw || element.name.raw == names.recording.raw {
        own = showing(XMLTree.Index(index))
      }
      weights[index] = own
    }
    return weights
  }

  /// What a paper or recording gives as far as the file itself goes.
  func ownShowing(_ node: XMLTree.Index) -> Standing { marks[Int(node)].contains(.shows) ? .documented : .declared }
}

/// `dddd-dd-dd`, alone or with a time.
func looksLikeDate(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  guard end - start >= 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
    end - start == 10 || bytes[start + 10] == UInt8(ascii: "T")
  else { return false }
  for offset in 0..<10 where offset != 4 && offset != 7 {
    guard (48...57).contains(bytes[start + offset]) else { return false }
  }
  return true
}
