import Model

/// The list of a draw as it is deposited: plain lines with the digest of each case, closed by a seal.
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

  package init(_ draw: Draw, asOf: String) {
    plan = draw.plan
    seed = draw.seed
    self.asOf = asOf
    cases = draw.cases
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
    return text + Self.line(["seal", digest(text)])
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
