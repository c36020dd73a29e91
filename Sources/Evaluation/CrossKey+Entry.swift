import Archive
import FoundationEssentials
import Model

/// Entries of the rules between files as the archive keeps them: by rule and key, the rest beside them.
extension CrossKey {
  /// Nil for an entry that cannot be written, which no entry is.
  init?(_ entry: CrossCaseEntry) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(entry) else { return nil }
    self.init(kind: entry.rule.text, key: entry.key, detail: String(decoding: bytes, as: UTF8.self))
  }
}

extension CrossCaseEntry {
  /// Nil where the archive holds something else.
  init?(_ use: KeyUse) {
    guard let entry = try? JSONDecoder().decode(CrossCaseEntry.self, from: Data(use.detail.utf8)) else { return nil }
    self = entry
  }
}
