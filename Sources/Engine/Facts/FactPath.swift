import SafeXML

/// A compiled XPath 1.0 location path from a thing to a fact: child, attribute, descendant, parent and self steps with
/// simple predicates, and alternatives joined by `|`. Result nodes come in document order without duplicates.
struct FactPath: Sendable, Hashable {
  enum Axis: Sendable, Hashable {
    case child
    case attribute
    /// Any depth below the context (`.//x`, `a//x`).
    case descendant
    case parent
    case current
  }

  enum Predicate: Sendable, Hashable {
    /// `[@kind='fine' or @kind='x']`: the attribute equals one of these.
    case attributeIn(XMLName, [[UInt8]])
    /// `[@kind!='fine']`: it is there and differs.
    case attributeIsNot(XMLName, [UInt8])
    case hasAttribute(XMLName)
    case hasChild(XMLName)
    /// `[2]`, counted among the siblings that the step finds from one context node.
    case position(Int)
  }

  struct Step: Sendable, Hashable {
    let axis: Axis
    /// nil stands for `*`, and for the node itself on the parent and current axes.
    let name: XMLName?
    let predicates: [Predicate]
    /// Whether a predicate counts siblings.
    let hasPosition: Bool

    init(axis: Axis, name: XMLName?, predicates: [Predicate]) {
      self.axis = axis
      self.name = name
      self.predicates = predicates
      hasPosition = predicates.contains { if case .position = $0 { true } else { false } }
    }

    /// Such steps can reach a node twice or out of document order.
    var reachesOutOfOrder: Bool { axis == .parent || axis == .descendant }
  }

  /// Alternatives of a union; at least one.
  let branches: [[Step]]
  /// As written in the dictionary.
  let text: String
  /// Whether what it finds must still be put in order.
  let needsOrdering: Bool
  /// Whether every branch consists of child steps with names and without positions, each branch ending in another name:
  /// then no element is found twice.
  let goesDownOnly: Bool

  init(branches: [[Step]], text: String) {
    self.branches = branches
    self.text = text
    goesDownOnly =
      branches.allSatisfy { branch in
        !branch.isEmpty && branch.allSatisfy { $0.axis == .child && $0.name != nil && !$0.hasPosition }
      } && Set(branches.compactMap { $0.last?.name?.raw }).count == branches.count
    needsOrdering = branches.contains { $0.contains { $0.reachesOutOfOrder } }
  }

  /// The attribute when the whole path is one attribute of the thing itself: the common case, read without a walk.
  var ownAttribute: XMLName? {
    guard branches.count == 1, branches[0].count == 1, let step = branches[0].first, step.axis == .attribute,
      step.predicates.isEmpty
    else { return nil }
    return step.name
  }

  /// The name when the whole path is the children of one name.
  var ownChild: XMLName? {
    guard branches.count == 1, branches[0].count == 1, let step = branches[0].first, step.axis == .child,
      step.predicates.isEmpty
    else { return nil }
    return step.name
  }
}

extension FactPath {
  /// Attributes that its predicates name.
  var predicateAttributes: [XMLName] {
    branches.joined().flatMap(\.predicates).compactMap { predicate in
      switch predicate {
      case .attributeIn(let name, _), .attributeIsNot(let name, _), .hasAttribute(let name): name
      case .hasChild, .position: nil
      }
    }
  }
}

/// One node that a path finds: an element, or an attribute of an element.
struct PathMatch: Hashable, Sendable {
  let node: XMLTree.Index
  /// Index into `XMLTree.attributes`, -1 for the element itself.
  let attribute: Int32
}
