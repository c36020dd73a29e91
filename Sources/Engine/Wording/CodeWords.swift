import Model

/// The words of the codes that case files carry (`Rules/book/words.xml`): `revokeLicence` is 吊销许可证件.
struct CodeWords: Sendable {
  var codes: [String: BilingualText] = [:]
  /// Where a code means something else in one fact: `officer.status revoked`.
  var special: [String: BilingualText] = [:]
  /// Division codes of provinces.
  var places: [String: BilingualText] = [:]

  /// A code without words stays as it is.
  ///
  /// - Parameter fact: the dictionary name of the fact that has it.
  func text(_ code: String, of fact: String = "", _ language: Language) -> String {
    (special["\(fact) \(code)"] ?? codes[code])?[language] ?? code
  }
}
