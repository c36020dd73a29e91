/// The type of a fact's value; there is no floating point anywhere.
enum ValueType: String, Sendable {
  /// A day, or an instant of Beijing time.
  case moment = "date"
  /// Yuan with at most two decimals, held in fen.
  case money
  /// A whole number.
  case number
  /// A code or text, compared byte for byte after trimming.
  case text
  /// `yes` or `no`.
  case yesNo
}
