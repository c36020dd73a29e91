import Archive
import Model

extension JudgedCase {
  /// Defects of a severity that nobody has set aside.
  func defects(_ severity: Severity) -> Int {
    Defect.count(findings.filter { $0.severity == severity && !$0.isSetAside }.map(\.id))
  }
}
