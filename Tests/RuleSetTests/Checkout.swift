import Engine
import FoundationEssentials
import Model
import Review

/// The rule set and samples of this checkout, loaded once for all tests.
enum Checkout {
  /// The folder that holds Package.swift.
  static let root: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static let shelf = RuleShelf(explicit: root + "/Rules")
  static let tailored = RuleShelf(explicit: root + "/Rules", local: root + "/Samples/tailoring")

  static var requirements: [RequirementID] { shelf.ruleSets.flatMap(\.requirementIDs) }
  static var bases: [String] { shelf.bases.keys.sorted() }

  /// A file of the checkout.
  static func text(_ name: String) throws -> String { try String(contentsOfFile: root + "/" + name, encoding: .utf8) }

  /// The rule set that has this requirement.
  static func ruleSet(with requirement: RequirementID) -> RuleSet? {
    shelf.ruleSets.first { $0.requirementIDs.contains(requirement) }
  }

  /// The rule set that judges a file or base of this name: those of units stand in a folder `units`.
  static func ruleSet(for name: String) -> RuleSet? {
    let scope: RuleScope = name.hasPrefix("units/") ? .unit : .caseFile
    return shelf.ruleSets.first { $0.scope == scope }
  }

  /// The review of a base case, complete and as of a fixed day.
  static func review(_ bytes: [UInt8], _ ruleSet: RuleSet, asOf: String = "2026-06-30") -> Report? {
    guard let profile = ruleSet.profiles.first(where: { $0.id == "rate-100" }) else { return nil }
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: asOf))
    return reviewer.review(bytes, name: "case.xml", sha256: String(repeating: "0", count: 64)).report
  }
}
