/// A page of the district's report: its path below the report's folder.
///
/// Paths hold lower-case ASCII letters, digits, `-`, `.` and `/` alone, whatever units and files are called.
enum DistrictPlace: Hashable {
  case index
  /// One page of many; from 1.
  case heat(Int)
  case gates(Int)
  /// What only keeps cases from 优秀.
  case barred(Int)
  case crossCase(Int)
  case files(Int)
  /// What other rules make of a run.
  case comparison
  /// By the unit's folder.
  case unit(String)
  case cases(String, Int)

  var path: String {
    switch self {
    case .index: "index.html"
    case .heat(let number): "heat-\(Self.four(number)).html"
    case .gates(let number): "gates-\(Self.four(number)).html"
    case .barred(let number): "barred-\(Self.four(number)).html"
    case .crossCase(let number): "cross-case-\(Self.four(number)).html"
    case .files(let number): "files-\(Self.four(number)).html"
    case .comparison: "comparison.html"
    case .unit(let folder): "units/\(folder)/index.html"
    case .cases(let folder, let number): "units/\(folder)/cases-\(Self.four(number)).html"
    }
  }

  /// What leads from this page to the report's folder.
  private var up: String {
    switch self {
    case .index, .heat, .gates, .barred, .crossCase, .files, .comparison: ""
    case .unit, .cases: "../../"
    }
  }

  func link(to other: DistrictPlace, _ anchor: Anchor? = nil) -> String {
    let anchor = anchor?.link ?? ""
    return self == other && !anchor.isEmpty ? anchor : up + other.path + anchor
  }

  /// A link to a path below the report's folder.
  func link(toPath path: String) -> String { up + path }

  /// Folders of units by their codes, in the order given: `u-11411199mb12345627`. A code of other characters than
  /// letters and digits, a long one, and one that differs from another in case alone get a number behind it: no file
  /// system tells them apart otherwise.
  static func folders(of codes: [String]) -> [String] {
    var result: [String] = []
    var taken: Set<String> = []
    for (position, code) in codes.enumerated() {
      let plain = code.utf8.prefix(40).map { byte -> Character in
        let scalar = Unicode.Scalar(byte)
        let isPlain = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        return isPlain ? Character(scalar) : "-"
      }
      let name = "u-" + String(plain).lowercased()
      let isWhole = !code.isEmpty && code.utf8.count <= 40 && !plain.contains("-")
      let folder = isWhole && !taken.contains(name) ? name : "\(name)-\(position + 1)"
      taken.insert(folder)
      result.append(folder)
    }
    return result
  }

  private static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
