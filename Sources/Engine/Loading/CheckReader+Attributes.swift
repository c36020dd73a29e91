import Model
import StatutoryTime

/// How the attributes of a check are read: names resolved, types as the check needs them.
extension CheckReader {
  /// Names inside a list: its things are the innermost scope.
  func inside(_ list: ListReference, _ variable: String?) -> NameResolution {
    var inner = names
    inner.scopes.append(NameResolution.Scope(names: variable.map { [$0] } ?? [], thing: list.thing))
    return inner
  }

  mutating func fact(_ text: String?, _ raw: RawCheck, _ scope: NameResolution? = nil) -> Navigation? {
    guard let text else {
      missing("of", raw)
      return nil
    }
    do {
      return try ExpressionParser.fact(text, names: scope ?? names)
    } catch {
      problems.add(error, in: text, raw.origin)
      return nil
    }
  }

  mutating func list(_ text: String?, _ raw: RawCheck) -> ListReference? {
    guard let text else {
      missing("of", raw)
      return nil
    }
    do {
      return try ExpressionParser.list(text, names: names)
    } catch {
      problems.add(error, in: text, raw.origin)
      return nil
    }
  }

  mutating func condition(_ text: String, _ raw: RawCheck, _ scope: NameResolution? = nil) -> Expression? {
    do {
      return try ExpressionParser.condition(text, names: scope ?? names, origin: raw.origin)
    } catch {
      problems.add(error, in: text, raw.origin)
      return nil
    }
  }

  mutating func missing(_ attribute: String, _ raw: RawCheck) {
    problems.add(
      "rule.attribute", raw.origin, zh: "评查点 \(raw.kind) 缺 \(attribute)", en: "check \(raw.kind) lacks \(attribute)")
  }

  /// The shape that a number or code must have.
  mutating func format(_ raw: RawCheck) -> FormatCheck.Format? {
    guard let text = raw["as"] else {
      missing("as", raw)
      return nil
    }
    if let format = FormatCheck.Format(rawValue: text) { return format }
    unusable(text, known: FormatCheck.Format.allCases.map(\.rawValue), raw)
    return nil
  }

  /// What texts that must agree are; nil where they are compared as written.
  mutating func form(_ raw: RawCheck) -> AgreeCheck.Form? {
    guard let text = raw["as"] else { return nil }
    if let form = AgreeCheck.Form(rawValue: text) { return form }
    unusable(text, known: AgreeCheck.Form.allCases.map(\.rawValue), raw)
    return nil
  }

  private mutating func unusable(_ text: String, known: [String], _ raw: RawCheck) {
    problems.add(
      "rule.value", raw.origin, zh: "as 的值“\(text)”不可用", en: "as cannot be “\(text)”",
      fix: (zh: known.joined(separator: "、"), en: known.joined(separator: ", ")))
  }

  /// A fact that must be a date.
  mutating func moment(_ text: String?, _ raw: RawCheck) -> Navigation? {
    let navigation = fact(text, raw)
    if let navigation { agree(.moment, type(of: navigation), raw) }
    return navigation
  }

  /// A bound of a range: a figure or a fact, of the type of what it bounds.
  mutating func bound(_ attribute: String, _ of: Navigation, _ raw: RawCheck) -> Expression.Operand? {
    guard let text = raw[attribute] else { return nil }
    if let literal = Expression.Literal(figure: text) {
      agree(type(of: of), literal.type, raw)
      return .literal(literal)
    }
    guard let navigation = fact(text, raw) else { return nil }
    agree(type(of: of), type(of: navigation), raw)
    return .fact(navigation)
  }

  mutating func number(_ attribute: String, _ raw: RawCheck) -> Int64? {
    guard let text = raw[attribute] else { return nil }
    if let number = wholeNumber(Array(text.utf8)) { return number }
    problems.add(ExpressionFault(reason: .badLiteral(text)), in: text, raw.origin)
    return nil
  }

  func type(of navigation: Navigation) -> ValueType { dictionary[fact: navigation.fact].type }

  mutating func agree(_ one: ValueType, _ other: ValueType, _ raw: RawCheck) {
    guard one != other else { return }
    problems.add(ExpressionFault(reason: .typeMismatch(one.rawValue, other.rawValue)), in: raw.kind, raw.origin)
  }
}
