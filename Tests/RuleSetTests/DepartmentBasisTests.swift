import FoundationEssentials
import Model
import Review
import Testing

@testable import Engine

/// A department's own rules are cited to its own units only.
struct DepartmentBasisTests {
  private static let bound = ["sj-": "market", "ga-": "police", "sthj-": "environment"]

  @Test func noFindingCitesTheRuleOfAnotherDepartment() throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    var seen: Set<String> = []
    let units = Checkout.root + "/Samples/district/units/"
    for unit in try FileManager.default.contentsOfDirectory(atPath: units).sorted() {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: units + unit + "/cases")) ?? []
      for file in files.sorted()
      where file.hasSuffix(".xml") && !file.hasPrefix("broken") {
        // A few are in other encodings.
        guard let text = try? Checkout.text("Samples/district/units/\(unit)/cases/\(file)"),
          let report = Checkout.review(Array(text.utf8), ruleSet), !report.caseFile.department.isEmpty
        else { continue }
        for finding in report.verdicts.flatMap(\.findings) {
          for (prefix, department) in Self.bound where finding.basis.contains(where: { $0.law.hasPrefix(prefix) }) {
            #expect(report.caseFile.department == department, "\(file) \(finding.id)")
            seen.insert(department)
          }
        }
      }
    }
    // Its own units are cited it.
    #expect(seen.contains("market"))
  }

  @Test func whatDoesNotSayItsDepartmentIsToldEverything() throws {
    let laws = try #require(Checkout.shelf.ruleSet).laws
    let basis = laws.basis(try #require(laws.edition("sj-chengxu-2021")), clause: "57.2", confirmed: false)
    let told = ["", "market", "urban"].map { laws.concerns(basis, department: $0) }
    #expect(told == [true, true, false])
  }
}
