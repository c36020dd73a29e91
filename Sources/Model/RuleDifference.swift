/// What changed from one rule set to another, in the words of one language.
package struct RuleDifference: Sendable {
  /// What a change can do to a case; the later outweighs the earlier.
  package enum Bearing: Int, Sendable, Comparable {
    /// Texts, sources, examples: no verdict changes.
    case wordsOnly
    /// No case can come off worse.
    case milder
    /// A case that passed may fail: whatever cannot be shown to be one of the others.
    case mayFail

    package static func < (a: Bearing, b: Bearing) -> Bool { a.rawValue < b.rawValue }

    package var label: BilingualText {
      switch self {
      case .wordsOnly: BilingualText(zh: "只改文字", en: "words only")
      case .milder: BilingualText(zh: "放宽", en: "milder")
      case .mayFail: BilingualText(zh: "可能更严", en: "may be stricter")
      }
    }
  }

  /// One thing that changed, `分值：6 → 4`.
  package struct Change: Hashable, Sendable {
    package let text: String
    package let bearing: Bearing

    package init(_ text: String, _ bearing: Bearing) {
      self.text = text
      self.bearing = bearing
    }
  }

  package enum Kind: Sendable {
    case added
    case removed
    case changed

    package var label: BilingualText {
      switch self {
      case .added: BilingualText(zh: "新增", en: "added")
      case .removed: BilingualText(zh: "删除", en: "removed")
      case .changed: BilingualText(zh: "修改", en: "changed")
      }
    }
  }

  /// A requirement, or something that requirements share, with all that changed in it.
  package struct Entry: Sendable {
    package let kind: Kind
    /// `PUB-10`, `参数 hearingThreshold`.
    package let subject: String
    /// Nil for what requirements share.
    package let requirement: RequirementID?
    package let title: String
    package let changes: [Change]
    /// The requirements that read it.
    package let readers: [RequirementID]

    package init(
      _ kind: Kind, subject: String, requirement: RequirementID? = nil, title: String, changes: [Change],
      readers: [RequirementID] = []
    ) {
      self.kind = kind
      self.subject = subject
      self.requirement = requirement
      self.title = title
      self.changes = changes
      self.readers = readers
    }

    package var bearing: Bearing { changes.map(\.bearing).max() ?? .wordsOnly }
  }

  package let old: RuleSetIdentity
  package let new: RuleSetIdentity
  /// In the order of the new rule set; removed ones last.
  package let requirements: [Entry]
  package let shared: [Entry]

  package init(old: RuleSetIdentity, new: RuleSetIdentity, requirements: [Entry], shared: [Entry]) {
    self.old = old
    self.new = new
    self.requirements = requirements
    self.shared = shared
  }

  /// The gravest bearing of all; nil where nothing changed.
  package var bearing: Bearing? { (requirements + shared).map(\.bearing).max() }
}

extension RuleDifference {
  /// The differences of all scopes of two rule folders as one; what the scopes share is said once.
  package init?(joining parts: [RuleDifference], scopesOnOneSide: [Entry]) {
    guard let first = parts.first else { return nil }
    var shared: [Entry] = []
    for entry in parts.flatMap(\.shared) {
      if let known = shared.firstIndex(where: { $0.subject == entry.subject && $0.changes == entry.changes }) {
        shared[known] = Entry(
          entry.kind, subject: entry.subject, title: entry.title, changes: entry.changes,
          readers: Set(shared[known].readers + entry.readers).sorted())
      } else {
        shared.append(entry)
      }
    }
    self.init(
      old: first.old, new: first.new, requirements: parts.flatMap(\.requirements), shared: scopesOnOneSide + shared)
  }
}
