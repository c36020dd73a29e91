/// File names made from the ids of cases, which may hold anything.
package enum SafeName {
  /// Bytes of UTF-8. File systems allow 255; the rest is for the extensions and suffixes that callers add.
  package static let longest = 120

  /// A file name for `id`: letters of any script (Han among them), decimal digits, `-`, `_` and `.` stay, the rest
  /// becomes `_`.
  ///
  /// Never empty, never hidden, never a path, never a device of Windows. Different ids may give the same name:
  /// see ``names(for:)``.
  package static func name(for id: String) -> String {
    var name = String(String.UnicodeScalarView(id.unicodeScalars.prefix(longest).map { stays($0) ? $0 : "_" }))
    // Compared by scalars throughout: a letter that joins its neighbour would hide a `.` from whole characters.
    // A leading `-` would be read as an option.
    if [nil, ".", "-"].contains(name.unicodeScalars.first) {
      name = "_" + String(name.unicodeScalars.dropFirst())
    }
    if isReserved(name) { name = "_" + name }
    name = cut(name, to: longest)
    // Windows drops a trailing `.`.
    return name.unicodeScalars.last == "." ? String(name.unicodeScalars.dropLast()) + "_" : name
  }

  /// One name for each id, no two alike even where case does not count: later ones get `-2`, `-3` and so on.
  package static func names(for ids: [String]) -> [String] {
    var taken: Set<String> = []
    return ids.map { id in
      let plain = name(for: id)
      var candidate = plain
      var number = 1
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        let suffix = "-\(number)"
        candidate = cut(plain, to: longest - suffix.utf8.count) + suffix
      }
      return candidate
    }
  }

  /// The longest beginning of whole characters (scalars) that fits into `count` bytes.
  private static func cut(_ name: String, to count: Int) -> String {
    var scalars = name.unicodeScalars
    while String(scalars).utf8.count > count { scalars.removeLast() }
    return String(scalars)
  }

  private static func stays(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" || scalar == "." { return true }
    // Fillers are letters by category, but nobody sees them.
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
    // 〇 counts as a number written with a letter.
    case .letterNumber: scalar.properties.isIdeographic
    default: false
    }
  }

  /// Windows keeps these for devices, with any extension.
  private static func isReserved(_ name: String) -> Bool {
    let stem = String(name.unicodeScalars.prefix { $0 != "." }).lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.utf8.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
    return stem.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
