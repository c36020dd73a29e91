import Model

/// The list of a draw as it is deposited: plain lines with the digest of each case, closed by a seal.
///
/// A line `case` is a drawn case; a line `file` any other that lay there at the draw: what comes later, or lay there with other
/// bytes, can be told from it, and anybody can repeat the draw.
///
/// The seal is SHA-256 of every line before it, so that anybody can check it: `head -n -1 LIST | sha256sum`. Fields are parted
/// by tabs; a backslash inside a field is doubled, and whatever is invisible or acts on a terminal is written `\u{1B}`.
package struct SealedDraw: Hashable, Sendable {
  package static let format = "anjuan-draw/1"

  package let plan: String
  package let seed: String
  /// ISO day of the draw.
  package let asOf: String
  package let cases: [DrawnCase]
  /// Files that were not drawn, by unit and id.
  package let others: [ListedFile]

  /// - Parameter listed: everything that lies in the units' folders, the drawn cases among it.
  package init(_ draw: Draw, asOf: String, listed: [ListedFile] = []) {
    plan = draw.plan
    seed = draw.seed
    self.asOf = asOf
    cases = draw.cases
    let drawn = Set(draw.cases.map { CaseKey(unit: $0.unit, id: $0.id) })
    others = listed.filter { !drawn.contains(CaseKey(unit: $0.unit, id: $0.id)) }.sorted(by: ListedFile.precedes)
  }

  /// The list with its seal.
  ///
  /// - Parameter digest: SHA-256 of the text's UTF-8, in lower-case hexadecimal.
  package func text(digest: (String) -> String) -> String {
    var text = Self.line([Self.format]) + Self.line(["plan", plan]) + Self.line(["seed", seed])
    text += Self.line(["asOf", asOf])
    for one in cases {
      text += Self.line(["case", one.unit, one.id, one.digest, one.key, one.stratum, one.reason.description])
    }
    for file in others { text += Self.line(["file", file.unit, file.id, file.digest]) }
    return text + Self.line(["seal", digest(text)])
  }

  /// The digest that closes a sound list.
  package static func seal(of text: String) -> String {
    text.dropLast().split(separator: "\t").last.map(String.init) ?? ""
  }

  private static func line(_ fields: [String]) -> String { fields.map(escaped).joined(separator: "\t") + "\n" }

  private static func escaped(_ field: String) -> String {
    var result = ""
    for scalar in field.unicodeScalars {
      if scalar == "\\" {
        result += "\\\\"
      } else if isHidden(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
