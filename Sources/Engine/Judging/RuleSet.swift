package import Model
import SafeXML
import StatutoryTime

/// A rule set ready to judge: loaded, resolved and checked; immutable, so tasks may share it.
package final class RuleSet: Sendable {
  package let identity: RuleSetIdentity
  /// What it judges.
  package let scope: RuleScope
  let dictionary: FactDictionary
  let traits: DictionaryTraits
  let names: CaseNames
  let parameters: [Parameter]
  let laws: LawTable
  let calendar: WorkCalendar
  /// In the order of the rule set.
  let requirements: [Requirement]
  /// For each requirement those that take its place where they apply.
  let replacedBy: [[Int]]
  /// The distinct sets of matters that requirements concern, and for each requirement the number of its own.
  let matterGroups: [Set<String>]
  let matterGroup: [Int]
  /// What the files of a district bring to the rules between files.
  let crossCase: [CrossCaseSource]
  package let profiles: [ScoringProfile]
  package let tailorings: [Tailoring]
  package let options: [String: String]
  /// For each fact the requirements that demand it, strongest claim first.
  let owners: [FactID: [Int]]
  /// Position of each requirement by id.
  let numbers: [RequirementID: Int]
  /// The compiled schema of the files it judges.
  let schema: XMLSchemaDocument?
  package let inputs: [InputDigest]
  /// What results ask for before a publication; nil where the folder says nothing about it.
  let gate: PublicationGate?
  /// Which deadlines a list of due dates holds; nil where the folder says nothing about it.
  let due: DueRules?
  /// Which decisions must be filed for record, and with what.
  let filings: [FilingRule]
  /// What it was made from; nil where it was loaded without its examples.
  let source: RuleSource?
  /// Empty where examples were not read, or the rule folder has none.
  let catalogue: Catalogue
  /// Likewise.
  let words: CodeWords
  let texts = RuleTexts()
  /// The attributes that hold what the dictionary calls personal numbers.
  let personalNumbers: Set<XMLName>

  init(
    identity: RuleSetIdentity, scope: RuleScope, dictionary: FactDictionary, names: CaseNames, parameters: [Parameter],
    laws: LawTable, calendar: WorkCalendar, requirements: [Requirement], replacedBy: [[Int]],
    crossCase: [CrossCaseSource], profiles: [ScoringProfile],
    tailorings: [Tailoring],
    options: [String: String], owners: [FactID: [Int]], schema: XMLSchemaDocument?, inputs: [InputDigest],
    gate: PublicationGate?, due: DueRules?, filings: [FilingRule], source: RuleSource?, catalogue: Catalogue?,
    words: CodeWords?
  ) {
    self.identity = identity
    self.scope = scope
    self.dictionary = dictionary
    traits = DictionaryTraits(dictionary, options: options)
    self.names = names
    self.parameters = parameters
    self.laws = laws
    self.calendar = calendar
    self.requirements = requirements
    self.replacedBy = replacedBy
    var groups: [Set<String>: Int] = [:]
    var distinct: [Set<String>] = []
    matterGroup = requirements.map { requirement in
      if let known = groups[requirement.matters] { return known }
      groups[requirement.matters] = distinct.count
      distinct.append(requirement.matters)
      return distinct.count - 1
    }
    matterGroups = distinct
    self.crossCase = crossCase
    self.profiles = profiles
    self.tailorings = tailorings
    self.options = options
    self.owners = owners
    numbers = Dictionary(requirements.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.schema = schema
    self.inputs = inputs
    self.gate = gate
    self.due = due
    self.filings = filings
    self.source = source
    self.catalogue = catalogue ?? Catalogue()
    self.words = words ?? CodeWords()
    personalNumbers = CasePersons.attributesOfNumbers(dictionary)
  }

  package var requirementIDs: [RequirementID] { requirements.map(\.id) }
}
