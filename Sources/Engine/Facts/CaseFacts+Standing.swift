import Model
import SafeXML
import StatutoryTime

extension CaseFacts {
  /// Documented when a paper with its pages or a recording with its time shows it, or when it is read in one itself.
  func standing(of node: XMLTree.Index) -> Standing {
    var current = node
    while current >= 0 {
      let element = tree.nodes[Int(current)]
      if element.name == names.document || element.name == names.recording {
        return shows(current) ? .documented : .declared
      }
      if let attribute = tree.attribute(names.proof, of: current), let slice = tree.valueSlice(of: attribute) {
        for id in tree.bytes(slice).split(separator: UInt8(ascii: " ")) {
          if let proof = index.ids[id], shows(proof) { return .documented }
        }
      }
      current = element.parent
    }
    return .declared
  }

  /// A document with pages or a file, or a recording with its start.
  private func shows(_ node: XMLTree.Index) -> Bool {
    let name = tree.nodes[Int(node)].name
    if name == names.document {
      return tree.attribute(names.pages, of: node) != nil || tree.attribute(names.file, of: node) != nil
    }
    return name == names.recording && tree.attribute(names.start, of: node) != nil
  }

  /// The readings of a period that a parameter gives.
  mutating func periods(_ navigation: Navigation, scopes: [XMLTree.Index]) -> [Period]? {
    guard case .parameter(let lookup) = rules.dictionary[fact: navigation.fact].source else { return nil }
    let node: XMLTree.Index
    switch navigation.start {
    case .scope(let scope): node = scopes[Int(scope)]
    case .everywhere: node = 0
    }
    switch follow(navigation.links, from: node) {
    case .none: return nil
    case .some(let nodes, _):
      guard nodes.count == 1, let row = row(lookup, of: nodes[0]), case .periods(let periods) = row.value
      else { return nil }
      note(row, for: navigation.fact)
      trace.append(Read(fact: navigation.fact, reading: Reading(.value(.yesNo(true)), at: nodes[0])))
      return periods
    }
  }
}
