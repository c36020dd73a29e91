/// A code, number or amount must be well formed (law-catalogue.md (e)).
struct FormatCheck: Sendable {
  enum Format: String, Sendable, CaseIterable {
    /// 统一社会信用代码 GB 32100-2015
    case unifiedCode
    /// 公民身份号码 GB 11643-1999
    case citizenNumber
    /// 文书文号
    case documentNumber
  }

  let of: Navigation
  let format: Format

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let reading = facts.read(of, scopes: scopes)
    guard let value = reading.value else { return CheckOutcome(missing: reading) }
    let text = facts.text(value)
    // A masked number proves nothing either way.
    if text.unicodeScalars.contains(where: { $0 == "*" || $0 == "×" || $0 == "某" }) { return .open() }
    switch FormatFault.find(in: text, as: format) {
    case nil: return .met()
    case .some(let fault) where fault.isStyle: return .met(notes: [Failure("style", .invalid(of.fact, text, fault))])
    case .some(let fault): return .failed([Failure("invalid", .invalid(of.fact, text, fault))])
    }
  }
}
