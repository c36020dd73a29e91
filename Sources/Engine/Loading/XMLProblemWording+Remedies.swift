import Model
import SafeXML

/// What would be right where the schema's own answer names no words to choose from.
extension XMLProblemWording {
  /// Of an attribute that other elements have.
  static func elsewhere(_ attribute: String, _ known: XMLVocabulary) -> BilingualText? {
    guard known.names(in: nil).contains(attribute) else { return nil }
    return BilingualText(
      zh: "别的元素才有这个属性：删去它，或者改用格式说明中这个元素所列的属性",
      en: "other elements have this attribute: take it out, or use one that the schema gives this element")
  }

  static func lacking(_ attribute: String) -> BilingualText {
    attribute == "matters"
      ? BilingualText(
        zh:
          "写明案卷含哪些行政行为，几种之间空一格，例如 matters=\"penalty\"；可写：penalty、noPenalty、seizure、permit、execution、inspection、expropriation、other",
        en:
          "say which acts the case is about, with spaces between, as matters=\"penalty\"; allowed: penalty, noPenalty, seizure, permit, execution, inspection, expropriation, other"
      )
      : BilingualText(zh: "补上 \(attribute)=\"…\"", en: "add \(attribute)=\"…\"")
  }

  /// How a value is written, by the pattern that refused it.
  static func form(_ message: String) -> BilingualText? { forms.first { message.contains("'\($0.pattern)'") }?.text }

  /// The patterns of `case-file.xsd` and `unit.xsd`.
  static let forms: [(pattern: String, text: BilingualText)] = [
    (
      "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?",
      BilingualText(
        zh: "写作 2025-06-30，有时刻的写作 2025-06-30T09:30", en: "write 2025-06-30, or 2025-06-30T09:30 with its time")
    ),
    (
      "[0-9]{1,13}(\\.[0-9]{1,2})?",
      BilingualText(
        zh: "只写以元为单位的阿拉伯数字，至多两位小数，不写“元”“万”和千分位，例如 120000 或者 120000.50",
        en: "write yuan in plain digits with at most two decimals, without unit or separators, as 120000 or 120000.50")
    ),
    (
      "[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?",
      BilingualText(
        zh: "写行政区划代码的数字，例如 41、4111、411199", en: "write the digits of the division’s code, as 41, 4111 or 411199")
    ),
    (
      "[0-9]{1,15}",
      BilingualText(zh: "只写阿拉伯数字，例如 15", en: "write a whole number in plain digits, as 15")
    ),
    (
      "-?[0-9]{1,9}(\\.[0-9]{1,3})?",
      BilingualText(zh: "写秒数，可以为负，例如 -45", en: "write seconds, which may be negative, as -45")
    ),
  ]
}
