import Model

/// The name of a place within the HTML report: letters, digits and `-` stay, any other byte of UTF-8 becomes `_2F`, so
/// that two names never meet and a name needs no escaping, neither as `id` nor behind `#`.
struct Anchor: Hashable {
  let name: String

  init(finding: String) { name = "f-" + Self.plain(finding) }
  init(requirement: RequirementID) { name = "r-" + Self.plain(requirement.text) }

  /// A case in the lists of a district.
  init(caseFile: String) { name = "k-" + Self.plain(caseFile) }
  /// What several files together show.
  init(crossCase: String) { name = "x-" + Self.plain(crossCase) }
  /// The findings of a requirement beyond the first few.
  init(furtherFindingsOf requirement: RequirementID) { name = "m-" + Self.plain(requirement.text) }

  /// A named condition in the rule book.
  init(term: String) { name = "t-" + Self.plain(term) }
  /// A dated figure in the rule book.
  init(parameter: String) { name = "p-" + Self.plain(parameter) }
  /// A chapter of the rule book and its sections.
  init(chapter: String, section: Int? = nil) {
    name = "c-" + Self.plain(chapter) + (section.map { "-\($0)" } ?? "")
  }

  var link: String { "#" + name }

  private static func plain(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += (byte < 16 ? "_0" : "_") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
