import Intake
package import Model

extension Problem {
  /// File, place, what is wrong and what would be right, in one line that is safe to show on a terminal.
  package func line(in language: Language) -> String {
    var place = printable(file)
    if let at = self.place, at.line > 0 { place += ":\(at.line):\(at.column)" }
    var line = place.isEmpty ? "" : "\(place): "
    line += printable(message[language])
    if let remedy { line += language == .zh ? "；\(printable(remedy.zh))" : "; \(printable(remedy.en))" }
    return line
  }
}
