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
    var name = ""
    for scalar in id.unicodeScalars {
      let kept: Unicode.Scalar = stays(scalar) ? scalar : "_"
      guard name.utf8.count + UTF8.width(kept) <= longest else { break }
      name.unicodeScalars.append(kept)
    }
    // A leading `-` would be read as an option; Windows drops a trailing `.`.
    if let first = name.unicodeScalars.first, first == "." || first == "-" {
      name = "_" + String(name.unicodeScalars.dropFirst())
    }
    if name.unicodeScalars.last == "." { name = String(name.unicodeScalars.dropLast()) + "_" }
    if name.isEmpty { name = "_" }
    return isReserved(name) ? "_" + name : name
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
        candidate = shortened(plain, by: number) + "-\(number)"
      }
      return candidate
    }
  }

  private static func shortened(_ name: String, by number: Int) -> String {
    var scalars = name.unicodeScalars
    while String(scalars).utf8.count + "-\(number)".utf8.count > longest { scalars.removeLast() }
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
    let stem = name.prefix { $0 != "." }.lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.utf8.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
    return stem.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
