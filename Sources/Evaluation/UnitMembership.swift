import Archive
import Model

/// Whether a file counts for the unit in whose folder it lies: another unit's file does not, nor does the same case a second
/// time. Either would move a mean, and perhaps lend a unit a place that it has not earned. Two files with one number and other
/// content are not one case: both stay, and that is said.
///
/// Asked file by file in the order of the units; it remembers the cases of one unit at a time.
struct UnitMembership {
  /// What is wrong with a file, and whether it counts all the same.
  struct Doubt {
    let problem: Problem
    let counts: Bool
  }

  static let sameNumberCode = "unit.sameNumber"

  /// Codes of the district's units, with the names that people know.
  private let units: [String: String]
  private var unit = ""
  /// File by the id and by the digest of its case, of the unit at hand.
  private var seen: [String: (file: String, digest: String)] = [:]
  private let isDrawn: (_ unit: String, _ file: String) -> Bool

  /// - Parameter isDrawn: of the same case twice, the file that was drawn counts.
  init(
    _ units: some Sequence<(code: String, name: String)>,
    isDrawn: @escaping (_ unit: String, _ file: String) -> Bool = { _, _ in false }
  ) {
    self.units = Dictionary(units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.isDrawn = isDrawn
  }

  /// - Parameters:
  ///   - caseID: as the file states it, perhaps masked; nil for a unit's own file.
  ///   - digest: of the case file alone.
  ///   - stated: code of the unit as the file states it; empty where it does not.
  mutating func doubt(file: String, of unit: String, caseID: String?, digest: String, stated: String) -> Doubt? {
    if unit != self.unit { (self.unit, seen) = (unit, [:]) }
    if stated != unit, let other = units[stated] {
      return Doubt(
        problem: problem(
          file, "unit.another",
          BilingualText(
            zh: "文件载明的单位是“\(other)”（\(stated)），不是本单位；不计入本单位",
            en: "by its own word it is of “\(other)” (\(stated)), not of this unit; it does not count here"),
          BilingualText(zh: "放到所属单位的文件夹", en: "move it into that unit's folder")), counts: false)
    }
    // What a mask leaves of two ids may be the same.
    let keys = caseID.map { $0.isEmpty || $0.contains("*") ? [digest] : [digest, $0] } ?? []
    guard let caseID, let first = keys.compactMap({ seen[$0] }).first else {
      for key in keys { seen[key] = (file, digest) }
      return stated.isEmpty || stated == unit ? nil : foreign(file, stated, unit)
    }
    guard first.digest == digest else {
      seen[digest] = (file, digest)
      return sameNumber(file, caseID, as: first.file)
    }
    if isDrawn(unit, file), !isDrawn(unit, first.file) {
      for key in keys { seen[key] = (file, digest) }
      return Doubt(problem: sameCase(first.file, caseID, as: file), counts: true)
    }
    return Doubt(problem: sameCase(file, caseID, as: first.file), counts: false)
  }

  private func sameCase(_ file: String, _ caseID: String, as other: String) -> Problem {
    problem(
      file, "unit.sameCase",
      BilingualText(
        zh: "与 \(other) 是同一案卷（编号“\(caseID)”），只计一次",
        en: "the same case as \(other) (id “\(caseID)”): it counts once"),
      BilingualText(zh: "同一案卷的，删去其中一份", en: "remove one of the two"))
  }

  private func sameNumber(_ file: String, _ caseID: String, as other: String) -> Doubt {
    Doubt(
      problem: problem(
        file, Self.sameNumberCode,
        BilingualText(
          zh: "与 \(other) 编号相同（“\(caseID)”）、内容不同；查清以前，两份都不作为已评定案卷计入均分",
          en:
            "it has the number of \(other) (“\(caseID)”) and other content; until that is cleared up neither is in the mean"
        ),
        BilingualText(
          zh: "同一案卷的，保留原件，删去另一份；确是两个案卷的，改正编号",
          en: "if they are one case, keep the original and remove the other; if they are two, correct the number")),
      counts: true)
  }

  /// A code that no unit of the district has may be one that the unit had before.
  private func foreign(_ file: String, _ stated: String, _ unit: String) -> Doubt {
    Doubt(
      problem: problem(
        file, "unit.unknownCode",
        BilingualText(
          zh: "文件载明的单位代码“\(stated)”不是本单位的（\(unit)），本区也没有这个单位；仍计入本单位",
          en:
            "it states the code “\(stated)”, which is neither this unit's (\(unit)) nor another's here; it still counts"
        ),
        BilingualText(
          zh: "核对是不是本单位以前的代码；不是本单位案卷的，移走",
          en: "check whether it is a former code of the unit; if not, move the file away")
      ), counts: true)
  }

  private func problem(_ file: String, _ code: String, _ message: BilingualText, _ remedy: BilingualText) -> Problem {
    Problem(file: file, place: nil, code: code, message: message, remedy: remedy)
  }
}

extension UnitMembership {
  mutating func doubt(_ one: RunCase, _ judged: JudgedCase) -> Doubt? {
    doubt(
      file: one.name, of: one.unit, caseID: one.scope == .caseFile ? one.caseID : nil,
      digest: judged.source ?? one.digest, stated: judged.summary.unitCode)
  }
}
