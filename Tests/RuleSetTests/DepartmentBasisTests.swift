import FoundationEssentials
import Model
import Review
import StatutoryTime
import Testing

@testable import Engine

/// A department's own rules are cited to its own units only, local ones where they are in force, and none before or after.
struct DepartmentBasisTests {
  private static let bound = ["sj-": "market", "ga-": "police", "sthj-": "ecology"]

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
    let told = ["", "market", "urban"].map { laws.binds(basis, department: $0, place: "", on: nil) }
    #expect(told == [true, true, false])
  }

  @Test func aLocalLawBindsItsOwnPlaceFromItsFirstDayOn() throws {
    let laws = try #require(Checkout.shelf.ruleSet).laws
    let basis = laws.basis(try #require(laws.edition("yu-xzzf-2016")), clause: "31", confirmed: false)
    let places = ["", "41", "411199", "440117"].map { laws.binds(basis, department: "urban", place: $0, on: nil) }
    #expect(places == [true, true, true, false])
    let days = try ["2016-05-31", "2016-06-01", "2025-06-30"].map { day in
      laws.binds(basis, department: "", place: "", on: try #require(Day(iso: day)))
    }
    #expect(days == [false, true, true])
  }

  /// The same case of a unit in Guangdong: no regulation of Henan is held against it.
  @Test(arguments: ["late-service", "legal-review-after-decision", "decided-before-hearing-period-ended"])
  func noFindingCitesTheLawOfAnotherProvince(name: String) throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let text = try Checkout.text("Samples/cases/\(name).xml").replacing("place=\"411199\"", with: "place=\"440117\"")
    let report = try #require(Checkout.review(Array(text.utf8), ruleSet))
    let findings = report.verdicts.flatMap(\.findings)
    #expect(!findings.isEmpty)
    #expect(findings.flatMap(\.basis).filter { $0.law.hasPrefix("yu-") }.map(\.law) == [])
    #expect(findings.allSatisfy { !$0.basis.isEmpty })
  }
}
