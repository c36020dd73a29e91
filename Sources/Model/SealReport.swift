/// A sealed list of drawn cases held against the files of today.
package struct SealReport: Hashable, Sendable, Codable {
  package static let currentFormat = "anjuan-seal-check/1"

  package let format: String
  package let plan: String
  package let seed: String
  /// Day of the draw, ISO.
  package let asOf: String
  package let seal: String
  package let drawn: Int
  /// Drawn cases that are not as they were drawn; then files that did not lie there, and others that lay there and do not now, or
  /// not with these bytes.
  package let changes: [Change]

  package init(plan: String, seed: String, asOf: String, seal: String, drawn: Int, changes: [Change]) {
    format = Self.currentFormat
    self.plan = plan
    self.seed = seed
    self.asOf = asOf
    self.seal = seal
    self.drawn = drawn
    self.changes = changes
  }

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case altered, missing, added
    /// Of files that were not drawn.
    case otherAltered, otherMissing

    package var label: BilingualText {
      switch self {
      case .altered: BilingualText(zh: "改动", en: "altered")
      case .missing: BilingualText(zh: "缺失", en: "missing")
      case .added: BilingualText(zh: "增加", en: "added")
      case .otherAltered: BilingualText(zh: "未抽取的改动", en: "not drawn and altered")
      case .otherMissing: BilingualText(zh: "未抽取的缺失", en: "not drawn and missing")
      }
    }
  }

  package struct Change: Hashable, Sendable, Codable {
    package let kind: Kind
    package let unit: String
    package let unitName: String
    package let file: String
    /// SHA-256 when drawn, and now; nil where there was or is none.
    package let digest: String?
    package let now: String?

    package init(kind: Kind, unit: String, unitName: String, file: String, digest: String?, now: String?) {
      self.kind = kind
      self.unit = unit
      self.unitName = unitName
      self.file = file
      self.digest = digest
      self.now = now
    }
  }

  /// A file of the same content that was added: one that is missing may only have another name now.
  package func twin(of change: Change) -> Change? {
    guard change.now == nil, let digest = change.digest, !digest.isEmpty else { return nil }
    return changes.first { $0.kind == .added && $0.now == digest }
  }

  /// Other files do not touch the drawn ones, but the draw cannot be repeated from them.
  package var isIntact: Bool { changes.isEmpty }
}
