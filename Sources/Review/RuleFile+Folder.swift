package import Engine
package import Intake
import SafeDigest

extension RuleFile {
  /// As the intake read it.
  package init(_ item: RuleFolder.Item) {
    self.init(path: item.relativePath, bytes: item.file.text.utf8, sha256: item.file.digest.hex)
  }
}
