import Model

/// A requirement as it is written, in full or short form, before any name is resolved.
struct RawRequirement {
  var id = ""
  var scope = RuleScope.caseFile
  var system = ""
  var points = ""
  var layer = "scored"
  var each: String?
  var matters: [String] = []
  var when: String?
  /// Where `when` and the matters stand.
  var whenOrigin: RuleOrigin?
  var governed: String?
  var insteadOf: [String] = []
  var once = false
  var isRollUp = false
  var leastStanding = "declared"
  var title: BilingualText?
  var remedy: BilingualText?
  var doubt: BilingualText?
  var before: BilingualText?
  var editions: [RawEdition] = []
  var levels: [RawLevel] = []
  var examples: [RawExample] = []
  var isLocal = false
  var origin: RuleOrigin
}

struct RawEdition {
  /// Editions of laws with the clauses cited of each; the first one governs.
  var bases: [RawBasis] = []
  var from: String?
  var until: String?
  var evidence: String?
  var checks: [RawCheck] = []
  /// Whether it has more than `checks`: something that could not be read, and was said.
  var hasUnread = false
  var origin: RuleOrigin

  /// Whether its check needs no number.
  var hasOneCheck: Bool { checks.count == 1 && !hasUnread }
}

/// `law` lists one edition or several that share their numbers; `clauses` the positions.
struct RawBasis {
  var laws: [String]
  var clauses: [String]
  /// A local standard that is not among the laws: its title.
  var local: String?
}

/// A check element: its kind, attributes and items as written.
struct RawCheck {
  var kind: String
  var attributes: [(name: String, value: String)]
  var items: [RawItem] = []
  var text: BilingualText?
  var origin: RuleOrigin

  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set { attributes.set(name, newValue) }
  }

  /// Its own, or its kind, numbered where its edition has several checks.
  func id(at position: Int, alone: Bool) -> String {
    self["id"] ?? (alone ? kind : "\(kind)-\(position + 1)")
  }
}

struct RawItem {
  var attributes: [(name: String, value: String)]
  var origin: RuleOrigin

  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set { attributes.set(name, newValue) }
  }
}

struct RawLevel {
  var on: String
  var check: String?
  var upTo: String?
  var severity: String
  var deduct: String
  var effect: String?
  var message: BilingualText?
  var remedy: BilingualText?
  var origin: RuleOrigin
}

struct RawExample {
  var base: String
  var expect: String
  var outcome: String?
  var asOf: String?
  /// `publicationScope=enterprises`: what the bureau's layer says.
  var option: String?
  var changes: [Example.Change]
  var origin: RuleOrigin
}

extension [(name: String, value: String)] {
  /// Writes an attribute in its place, adds it, or leaves it out.
  fileprivate mutating func set(_ name: String, _ value: String?) {
    guard let position = firstIndex(where: { $0.name == name }) else {
      if let value { append((name, value)) }
      return
    }
    if let value { self[position].value = value } else { remove(at: position) }
  }
}
