import SafeXML

extension FactPath {
  func matches(from context: XMLTree.Index, in tree: XMLTree) -> [PathMatch] {
    matches(from: context, in: TreeView(tree))
  }

  func matches(from context: XMLTree.Index, in tree: TreeView) -> [PathMatch] {
    var scratch = PathScratch()
    match(from: context, in: tree, &scratch)
    return scratch.matches
  }

  /// Leaves in `scratch.matches` the nodes that the path finds from `context`, in document order, each once.
  func match(from context: XMLTree.Index, in tree: TreeView, _ scratch: inout PathScratch) {
    scratch.matches.removeAll(keepingCapacity: true)
    for branch in branches {
      let isWalk = branch.last?.axis == .attribute
      let steps = isWalk ? branch.count - 1 : branch.count
      // One element below the thing, or the thing itself, is the common case.
      if isWalk, steps == 0 {
        Self.take(branch, of: context, in: tree, into: &scratch.matches)
        continue
      }
      scratch.nodes.removeAll(keepingCapacity: true)
      Self.walk(branch, 0, steps, from: context, in: tree, into: &scratch.nodes)
      for node in scratch.nodes {
        if isWalk {
          Self.take(branch, of: node, in: tree, into: &scratch.matches)
        } else {
          scratch.matches.append(PathMatch(node: node, attribute: -1))
        }
      }
    }
    guard scratch.matches.count > 1, branches.count > 1 || needsOrdering else { return }
    scratch.matches.sort { ($0.node, $0.attribute) < ($1.node, $1.attribute) }
    var kept = 0
    for place in scratch.matches.indices where place == 0 || scratch.matches[place] != scratch.matches[kept - 1] {
      scratch.matches[kept] = scratch.matches[place]
      kept += 1
    }
    scratch.matches.removeSubrange(kept...)
  }

  /// The attributes of an element that the last step of a branch names.
  private static func take(
    _ branch: [Step], of node: XMLTree.Index, in tree: TreeView, into found: inout [PathMatch]
  ) {
    let name = branch[branch.count - 1].name?.raw
    for attribute in tree.attributeIndices(of: node)
    where name == nil || tree.attributes[Int(attribute)].name.raw == name {
      found.append(PathMatch(node: node, attribute: attribute))
    }
  }

  /// Appends the elements that the path finds, in document order, each once.
  func elements(
    from context: XMLTree.Index, in tree: TreeView, into found: inout [XMLTree.Index], _ scratch: inout PathScratch
  ) {
    if branches.count == 1, !needsOrdering {
      return Self.walk(branches[0], 0, branches[0].count, from: context, in: tree, into: &found)
    }
    match(from: context, in: tree, &scratch)
    for match in scratch.matches { found.append(match.node) }
  }

  /// The elements that the first steps of a branch find, in document order, each once.
  static func elements(
    _ steps: [Step], upTo count: Int, from context: XMLTree.Index, in tree: TreeView
  ) -> [XMLTree.Index] {
    var found: [XMLTree.Index] = []
    walk(steps, 0, count, from: context, in: tree, into: &found)
    guard found.count > 1, steps.contains(where: { $0.reachesOutOfOrder }) else { return found }
    found.sort()
    var unique: [XMLTree.Index] = []
    for node in found where node != unique.last { unique.append(node) }
    return unique
  }

  /// Goes down the steps `at ..< count`, one context node after another, and appends what the last one finds.
  private static func walk(
    _ steps: [Step], _ at: Int, _ count: Int, from context: XMLTree.Index, in tree: TreeView,
    into found: inout [XMLTree.Index]
  ) {
    guard at < count else { return found.append(context) }
    switch steps[at].axis {
    case .current: walk(steps, at + 1, count, from: context, in: tree, into: &found)
    case .parent:
      let parent = tree.nodes[Int(context)].parent
      if parent >= 0 { walk(steps, at + 1, count, from: parent, in: tree, into: &found) }
    case .child where !steps[at].hasPosition:
      let name = steps[at].name?.raw
      let isBare = steps[at].predicates.isEmpty
      let isLast = at + 1 == count
      var child = context + 1
      let end = tree.nodes[Int(context)].end
      while child < end {
        let node = tree.nodes[Int(child)]
        if name == nil || node.name.raw == name, isBare || steps[at].admits(child, in: tree) {
          if isLast {
            found.append(child)
          } else {
            walk(steps, at + 1, count, from: child, in: tree, into: &found)
          }
        }
        child = node.end
      }
    case .child, .descendant:
      var next: [XMLTree.Index] = []
      steps[at].expand(context, in: tree, into: &next)
      for node in next { walk(steps, at + 1, count, from: node, in: tree, into: &found) }
    // Only the last step may be one; the caller reads it.
    case .attribute: break
    }
  }
}

extension FactPath.Step {
  func admits(_ node: XMLTree.Index, in tree: TreeView) -> Bool {
    for predicate in predicates where !predicate.holds(node, in: tree) { return false }
    return true
  }
}

extension FactPath.Step {
  /// Appends what the step finds from one context node.
  fileprivate func expand(_ node: XMLTree.Index, in tree: TreeView, into next: inout [XMLTree.Index]) {
    switch axis {
    case .current: next.append(node)
    case .parent:
      let parent = tree.nodes[Int(node)].parent
      if parent >= 0, next.last != parent { next.append(parent) }
    case .child:
      let first = next.count
      var child = node + 1
      let end = tree.nodes[Int(node)].end
      while child < end {
        if name == nil || tree.nodes[Int(child)].name.raw == name?.raw { next.append(child) }
        child = tree.nodes[Int(child)].end
      }
      for predicate in predicates { predicate.filter(&next, from: first, in: tree) }
    case .descendant:
      // XPath counts the position of `a//b[1]` among the children of each parent, which is why every parent is expanded.
      var parent = node
      let end = tree.nodes[Int(node)].end
      while parent < end {
        FactPath.Step(axis: .child, name: name, predicates: predicates).expand(parent, in: tree, into: &next)
        parent += 1
      }
    case .attribute: break
    }
  }
}

extension FactPath.Predicate {
  /// Keeps of `nodes[first...]`, the candidates from one context node, those for which the predicate holds.
  fileprivate func filter(_ nodes: inout [XMLTree.Index], from first: Int, in tree: TreeView) {
    if case .position(let wanted) = self {
      let kept = nodes.count - first >= wanted ? [nodes[first + wanted - 1]] : []
      nodes.replaceSubrange(first..., with: kept)
      return
    }
    var write = first
    for read in first..<nodes.count where holds(nodes[read], in: tree) {
      nodes[write] = nodes[read]
      write += 1
    }
    nodes.removeSubrange(write...)
  }

  fileprivate func holds(_ node: XMLTree.Index, in tree: TreeView) -> Bool {
    switch self {
    case .attributeIn(let name, let values):
      guard let attribute = tree.attribute(name, of: node) else { return false }
      let entry = tree.attributes[Int(attribute)]
      let written = tree.values[Int(entry.valueStart)..<Int(entry.valueEnd)]
      return values.contains { written.elementsEqual($0) }
    case .attributeIsNot(let name, let value):
      guard let attribute = tree.attribute(name, of: node) else { return false }
      let entry = tree.attributes[Int(attribute)]
      return !tree.values[Int(entry.valueStart)..<Int(entry.valueEnd)].elementsEqual(value)
    case .hasAttribute(let name): return tree.attribute(name, of: node) != nil
    case .hasChild(let name):
      var child = node + 1
      let end = tree.nodes[Int(node)].end
      while child < end {
        if tree.nodes[Int(child)].name.raw == name.raw { return true }
        child = tree.nodes[Int(child)].end
      }
      return false
    case .position: return true
    }
  }
}

extension XMLTree {
  /// Index into `attributes` of a node's attribute.
  ///
  /// Inlined, like its like: handing the tree to a function would copy it.
  @inline(__always)
  func attribute(_ name: XMLName, of node: Index) -> Int32? {
    let element = nodes[Int(node)]
    var index = element.firstAttribute
    let end = index + element.attributeCount
    while index < end {
      if attributes[Int(index)].name.raw == name.raw { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  func attributeIndices(of node: Index) -> Range<Int32> {
    let element = nodes[Int(node)]
    return element.firstAttribute..<element.firstAttribute + element.attributeCount
  }
}

/// Room in which paths are walked, one after another: kept, so that no walk has to ask for storage.
struct PathScratch: Sendable {
  fileprivate(set) var matches: [PathMatch] = []
  fileprivate var nodes: [XMLTree.Index] = []
  /// What was read at the matches.
  var readings: [Reading] = []
}
