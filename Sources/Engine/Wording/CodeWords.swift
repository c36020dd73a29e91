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
    words(code, of: fact)?[language] ?? code
  }

  private func words(_ code: String, of fact: String) -> BilingualText? { special["\(fact) \(code)"] ?? codes[code] }

  /// What one or several codes mean; nil where one of them has no words.
  func meaning(of written: String, as fact: String) -> BilingualText? {
    let codes = written.split(separator: " ").compactMap { words(String($0), of: fact) }
    guard !codes.isEmpty, codes.count == written.split(separator: " ").count else { return nil }
    return BilingualText(
      zh: codes.map(\.zh).joined(separator: "、"), en: codes.map(\.en).joined(separator: ", "))
  }
}
