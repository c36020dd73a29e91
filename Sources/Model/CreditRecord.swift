/// One record of 双公示 (行政许可和行政处罚等信用信息公示数据标准, 2018): every field of the standard in its order.
package struct CreditRecord: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case penalty
    case permit

    package var fields: [Field] { self == .penalty ? Field.penalty : Field.permit }
  }

  /// A field of the standard; see `review-standards.md` §5 for where codes and lengths were seen.
  package struct Field: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
      /// At most so many characters.
      case text(Int)
      /// YYYY/MM/DD.
      case date
      /// 万元, at most six decimals.
      case amount
    }

    package let code: String
    package let name: String
    package let form: Form
    /// Every record must have it.
    package let isRequired: Bool

    package init(_ code: String, _ name: String, _ form: Form, required: Bool = false) {
      self.code = code
      self.name = name
      self.form = form
      isRequired = required
    }
  }

  package let kind: Kind
  /// Id of the decision.
  package let decision: String
  /// By code; what the file does not carry is not here.
  package let values: [String: String]
  /// Codes whose value was longer than the field holds and was cut.
  package let cut: [String]

  package init(kind: Kind, decision: String, values: [String: String], cut: [String]) {
    self.kind = kind
    self.decision = decision
    self.values = values
    self.cut = cut
  }

  /// Values in the order of the standard.
  package var row: [String] { kind.fields.map { values[$0.code] ?? "" } }

  /// Required fields that the case does not carry: the organ fills them in.
  package var missing: [Field] { kind.fields.filter { $0.isRequired && (values[$0.code] ?? "").isEmpty } }

  /// An amount in fen as 万元: exact, without trailing zeros.
  package static func tenThousandYuan(fen: Int64) -> String {
    let whole = fen / 1_000_000
    var decimals = String(fen % 1_000_000)
    decimals = String(repeating: "0", count: 6 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return decimals.isEmpty ? "\(whole)" : "\(whole).\(decimals)"
  }
}
