import ArgumentParser
import FictionalDistrict
import Intake
import Model
import Review

/// `anjuan-samples`: makes the fictional samples that are made by a generator.
@main
struct SamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anjuan-samples", abstract: "Make fictional samples.", subcommands: [DistrictCommand.self])
}

/// `anjuan-samples district`: Samples/district, or one as large as a speed test wants it.
struct DistrictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "district",
    abstract: "Make the fictional district: 23 units, their cases, and a manifest of the defects put in.",
    discussion:
      "The same seed and number give the same bytes on every machine. Files that are there already stay: OUTPUT should be new."
  )

  @Option(help: "What chance begins with.")
  var seed: UInt64 = FictionalDistrict.committedSeed

  @Option(help: "About how many cases.")
  var cases: Int = FictionalDistrict.committedCases

  @Option(help: "The rule folder whose base cases are used.")
  var rules: String?

  @Option(help: "The folder to write.")
  var output: String

  func run() throws {
    let shelf = RuleShelf(explicit: rules, scopes: [.caseFile])
    guard let ruleSet = shelf.ruleSet, shelf.problems.isEmpty else {
      throw Failure(description: shelf.problems.map { "\($0.file): \($0.message.en)" }.joined(separator: "\n"))
    }
    let district: FictionalDistrict
    do {
      district = try FictionalDistrict(seed: seed, cases: cases, rules: ruleSet, bases: shelf.bases)
    } catch {
      throw Failure(description: error.message.en)
    }
    var folders: Set<String> = []
    do throws(OutputProblem) {
      try district.make(expecting: false) { (path, bytes) throws(OutputProblem) in
        let whole = output + "/" + path
        let folder = whole.lastIndex(of: "/").map { String(whole[..<$0]) } ?? "."
        if folders.insert(folder).inserted { try OutputFile.createFolder(folder) }
        try OutputFile.write(bytes, to: whole, .keepExisting, waiting: false)
      }
    } catch {
      throw Failure(description: error.sentence(in: .english))
    }
  }
}

/// Why nothing, or not all, was made.
private struct Failure: Error, CustomStringConvertible {
  let description: String
}
