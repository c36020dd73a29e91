import Model

/// The words of the codes that case files carry (`Rules/book/words.xml`): `revokeLicence` is 吊销许可证件.
struct CodeWords: Sendable {
  var codes: [String: BilingualText] = [:]
  /// Division codes of provinces.
  var places: [String: BilingualText] = [:]

  /// A code without words stays as it is.
  func text(_ code: String, _ language: Language) -> String { codes[code]?[language] ?? code }
}
