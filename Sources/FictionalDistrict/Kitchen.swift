import Engine
package import Model

/// All recipes with their templates, made ready once.
struct Kitchen: Sendable {
  let recipes: [Recipe]
  let templates: [CaseTemplate]
  /// By recipe: the weeks that keep it as it should be.
  let weeks: [[Int]]

  /// - Parameter bases: the base cases of the rules by name.
  init(rules: RuleSet, bases: [String: [UInt8]]) throws(SampleFault) {
    var recipes: [Recipe] = []
    var templates: [CaseTemplate] = []
    var weeks: [[Int]] = []
    for recipe in Recipe.all {
      guard let base = bases[recipe.base.rawValue] else { throw .noBase(recipe.base.rawValue) }
      let bytes: [UInt8]
      do {
        let changed = recipe.changes.isEmpty ? base : try rules.changed(base, by: recipe.changes)
        bytes = recipe.text.map { Array($0.utf8) } ?? Tidied.bytes(changed, base: base)
      } catch {
        throw .change(recipe: recipe.name, error.message)
      }
      guard let template = CaseTemplate(bytes, kind: recipe.base, base: base) else {
        throw .noBase(recipe.base.rawValue)
      }
      let possible = recipe.possibleWeeks.filter { template.keepsYears(movedBy: $0) }
      guard !possible.isEmpty else { throw .noWeek(recipe: recipe.name) }
      recipes.append(recipe)
      templates.append(template)
      weeks.append(possible)
    }
    self.recipes = recipes
    self.templates = templates
    self.weeks = weeks
  }

  /// The recipes that a unit can cook; those for defects across files are not for chance.
  func menu(of unit: UnitProfile) -> [Int] {
    let tied = Set(Recipe.tied.map(\.name))
    return recipes.indices.filter { unit.kinds.contains(recipes[$0].base) && !tied.contains(recipes[$0].name) }
  }
}

/// Why the samples cannot be made.
package enum SampleFault: Error, Hashable {
  case noBase(String)
  case change(recipe: String, BilingualText)
  case noWeek(recipe: String)
  case encoding(String)

  package var message: BilingualText {
    switch self {
    case .noBase(let name): BilingualText(zh: "没有基准案卷“\(name)”", en: "there is no base case “\(name)”")
    case .change(let recipe, let why):
      BilingualText(zh: "“\(recipe)”的改动做不到：\(why.zh)", en: "a change of “\(recipe)” cannot be made: \(why.en)")
    case .noWeek(let recipe):
      BilingualText(zh: "“\(recipe)”没有可用的日期", en: "there is no day to which “\(recipe)” could be moved")
    case .encoding(let name): BilingualText(zh: "不能写成 \(name)", en: "cannot be written as \(name)")
    }
  }
}
