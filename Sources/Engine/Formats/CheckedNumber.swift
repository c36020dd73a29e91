/// Numbers and sums written as they should be, for whoever makes samples.
package enum CheckedNumber {
  /// A unified social credit code of its first 16 characters, both check digits added; nil where they cannot begin one.
  package static func unifiedCode(beginning start: String) -> String? {
    let scalars = Array(start.unicodeScalars)
    guard scalars.count == 16 else { return nil }
    let full = scalars + [UnifiedCode.organizationDigit(scalars[8..<16])]
    let values = full.compactMap { UnifiedCode.value($0) }
    guard values.count == 17 else { return nil }
    let text = String(String.UnicodeScalarView(full + [UnifiedCode.wholeDigit(values[...])]))
    return UnifiedCode(text)?.text
  }

  /// A citizen's identity number of its first 17 digits, the check digit added; nil where they cannot begin one.
  package static func citizenNumber(beginning start: String) -> String? {
    let digits = start.compactMap(\.wholeNumberValue)
    guard digits.count == 17, start.unicodeScalars.count == 17 else { return nil }
    return CitizenNumber(start + String(CitizenNumber.checkDigit(digits)))?.text
  }

  /// A sum of whole yuan in capitals: 3000 → 叁仟元整.
  package static func capital(yuan: Int) -> String { CapitalAmount.capital(Int64(yuan) * 100) }
}
