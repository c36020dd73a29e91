import Model

/// `manifest.xml`: what was planted in each file and what the review must find.
///
/// XML, because one file may hold several defects, each with its own sentence, and because whoever reads it reads XML all
/// day; one line for a file, so that a change shows as one line.
struct Manifest {
  private var lines: [String] = []
  private var across: [Across] = []
  private let seed: UInt64
  private let cases: Int

  init(seed: UInt64, cases: Int) {
    self.seed = seed
    self.cases = cases
  }

  mutating func add(_ files: [SampleFile], of unit: UnitProfile, across: [Across]) {
    lines.append("  <unit folder=\"\(unit.folder)\" name=\"\(unit.name)\" cases=\"\(files.count - 1)\">")
    for file in files { lines.append("    " + Self.line(file)) }
    lines.append("  </unit>")
    for group in across {
      if let index = self.across.firstIndex(where: { $0.kind == group.kind }) {
        self.across[index].files += group.files
      } else {
        self.across.append(group)
      }
    }
  }

  private static func line(_ file: SampleFile) -> String {
    var line = "<\(file.scope == .unit ? "unitFile" : "file") path=\"\(file.path)\""
    if !file.base.isEmpty { line += " base=\"\(file.base)\"" }
    line += " quality=\"\(file.quality)\""
    if file.recipe != "sound" { line += " planted=\"\(file.recipe)\"" }
    guard case .judged(let findings, let outcomes) = file.expected else {
      return line + " state=\"broken\" what=\"\(file.what)\"/>"
    }
    line += " state=\"judged\""
    if !file.what.isEmpty { line += " what=\"\(file.what)\"" }
    guard !findings.isEmpty else { return line + "/>" }
    line += ">"
    for (finding, outcome) in zip(findings, outcomes) { line += "<finds id=\"\(finding)\" outcome=\"\(outcome)\"/>" }
    return line + "</\(file.scope == .unit ? "unitFile" : "file")>"
  }

  func text() -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- 虚构：青石区及其单位、企业、人员均不存在。本清单由 anjuan-samples 生成，写明埋了哪些问题、评查应当查出什么；
           没有写明的，一个提示以上的问题也不应当有。 -->
      <manifest seed="\(seed)" cases="\(cases)" asOf="\(DistrictFile.asOf)">

      """
    for line in lines { text += line + "\n" }
    for group in Across.Kind.allCases.compactMap({ kind in across.first { $0.kind == kind } }) {
      text += "  <across kind=\"\(group.kind.rawValue)\" what=\"\(group.what)\">\n"
      for file in group.files { text += "    <file path=\"\(file)\"/>\n" }
      text += "  </across>\n"
    }
    return text + "</manifest>\n"
  }
}
