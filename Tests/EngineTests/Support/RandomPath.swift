/// A random path of our subset in its own writing and in that of XPath 1.0, over the names of `RandomTree`.
struct RandomPath {
  let ours: String
  /// For libxml2: prefix `c:` before element names, and `.//` where ours begins with `//`.
  let xpath: String

  init(using random: inout SeededGenerator) {
    var ours: [String] = []
    var theirs: [String] = []
    for _ in 0..<(Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1) {
      let (a, b) = Self.branch(&random)
      ours.append(a)
      theirs.append(b)
    }
    self.ours = ours.joined(separator: " | ")
    xpath = theirs.joined(separator: " | ")
  }

  private static func branch(_ random: inout SeededGenerator) -> (String, String) {
    var ours = ""
    var theirs = ""
    let count = Int.random(in: 1...4, using: &random)
    // How far below the root the path surely is: above it stands the document, which is no node of ours.
    var depth = 0
    for position in 0..<count {
      let deep = Int.random(in: 0..<4, using: &random) == 0
      if position > 0 || deep { ours += deep ? "//" : "/" }
      if position > 0 || deep { theirs += deep ? (position == 0 ? ".//" : "//") : "/" }
      let kind = Int.random(in: 0..<10, using: &random)
      if kind == 0, !deep, depth > 0 {
        depth -= 1
        ours += ".."
        theirs += ".."
      } else if kind == 1, !deep {
        ours += "."
        theirs += "."
      } else if kind == 2, position == count - 1, !deep {
        let name = RandomTree.attributes.randomElement(using: &random) ?? "p"
        ours += "@" + name
        theirs += "@" + name
      } else {
        depth += 1
        let name = kind == 3 ? "*" : RandomTree.names.randomElement(using: &random) ?? "a"
        ours += name
        theirs += name == "*" ? "*" : "c:" + name
        for _ in 0..<Int.random(in: 0..<3, using: &random) {
          let (a, b) = predicate(&random)
          ours += "[\(a)]"
          theirs += "[\(b)]"
        }
      }
    }
    return (ours, theirs)
  }

  private static func predicate(_ random: inout SeededGenerator) -> (String, String) {
    let attribute = RandomTree.attributes.randomElement(using: &random) ?? "p"
    let value = RandomTree.values.randomElement(using: &random) ?? "1"
    let other = RandomTree.values.randomElement(using: &random) ?? "2"
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return same("@\(attribute)='\(value)'")
    case 1: return same("@\(attribute)='\(value)' or @\(attribute)=\"\(other)\"")
    case 2: return same("@\(attribute)!='\(value)'")
    case 3: return same("@\(attribute)")
    case 4:
      let name = RandomTree.names.randomElement(using: &random) ?? "a"
      return (name, "c:" + name)
    default: return same(String(Int.random(in: 1...3, using: &random)))
    }
  }

  private static func same(_ text: String) -> (String, String) { (text, text) }
}

/// A random small document in the case namespace; every element begins on a line of its own, which names it.
enum RandomTree {
  static let names = ["a", "b", "c"]
  static let attributes = ["p", "q"]
  static let values = ["1", "2", "案"]

  static func document(using random: inout SeededGenerator) -> String {
    var left = 40
    return "<caseFile xmlns=\"urn:anjuan:case-file:1\">\(content(0, &left, &random))</caseFile>"
  }

  private static func content(_ depth: Int, _ left: inout Int, _ random: inout SeededGenerator) -> String {
    var out = ""
    let most = depth == 0 ? 6 : depth > 4 ? 0 : 3
    for _ in 0..<Int.random(in: 0...most, using: &random) where left > 0 {
      left -= 1
      let name = names.randomElement(using: &random) ?? "a"
      out += "\n<\(name)"
      for attribute in attributes where Bool.random(using: &random) {
        out += " \(attribute)=\"\(values.randomElement(using: &random) ?? "1")\""
      }
      // An element of another namespace must not be taken for one of ours.
      if Int.random(in: 0..<12, using: &random) == 0 { out += " xmlns=\"urn:other\"" }
      out += ">t\(left)" + content(depth + 1, &left, &random) + "</\(name)>"
    }
    return out
  }
}
