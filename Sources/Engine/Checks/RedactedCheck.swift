import Model

/// A published text must not show what may not be public (law-catalogue.md (d)).
struct RedactedCheck: Sendable {
  let text: Navigation
  /// Identifiers of this very case that are searched first.
  let own: [ListFact]
  /// What may be shown, whatever it looks like: the party's own name, which no national rule hides.
  let shown: [ListFact]

  /// A fact of each thing of a list.
  struct ListFact: Sendable {
    let list: ListReference
    let fact: Navigation
  }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let reading = facts.read(text, scopes: scopes)
    guard let value = reading.value else { return CheckOutcome(missing: reading) }
    let own = values(self.own, &facts, scopes)
    let shown = values(self.shown, &facts, scopes)
    let published = facts.text(value)
    let leaks = Redaction.leaks(in: published, own: own, known: shown)
    guard !leaks.isEmpty else { return .met() }
    return .failed(
      leaks.map { leak in
        let characters = String(decoding: published.utf8.prefix(leak.range.lowerBound), as: UTF8.self).count
        return Failure(leak.kind.outcome, .leak(leak.kind.label, shown: leak.shown, at: characters))
      })
  }

  func values(_ sources: [ListFact], _ facts: inout CaseFacts, _ scopes: Scopes) -> [String] {
    var found: [String] = []
    for source in sources {
      guard case .some(let things, _) = facts.list(source.list, scopes: scopes) else { continue }
      for place in things.places {
        let node = facts.reached[place]
        if let value = facts.read(source.fact, scopes: scopes.with(node)).value { found.append(facts.text(value)) }
      }
    }
    return found
  }
}

extension Leak.Kind {
  /// The outcome on which a level hangs: identity and account numbers are graver than ways to reach someone.
  fileprivate var outcome: String {
    switch self {
    case .citizenNumber, .passport: "identity"
    case .bankAccount: "account"
    case .mobile, .landline, .email, .handle: "contact"
    // A name is found by what stands around it, so that it weighs no more than what a person must look at again.
    case .plate, .homeAddress, .birthDate, .personName, .school, .health, .vehicleNumber, .titleNumber: "private"
    }
  }

  var label: BilingualText {
    switch self {
    case .citizenNumber: BilingualText(zh: "公民身份号码", en: "a citizen number")
    case .passport: BilingualText(zh: "护照号码", en: "a passport number")
    case .bankAccount: BilingualText(zh: "银行账号", en: "a bank account")
    case .mobile: BilingualText(zh: "手机号码", en: "a mobile number")
    case .landline: BilingualText(zh: "固定电话", en: "a telephone number")
    case .email: BilingualText(zh: "电子邮箱", en: "an e-mail address")
    case .handle: BilingualText(zh: "微信、QQ等账号", en: "a messenger account")
    case .plate: BilingualText(zh: "车牌号码", en: "a number plate")
    case .homeAddress: BilingualText(zh: "家庭住址", en: "a home address")
    case .birthDate: BilingualText(zh: "出生日期", en: "a date of birth")
    case .personName: BilingualText(zh: "案外人姓名", en: "a third person's name")
    case .school: BilingualText(zh: "就读学校、班级", en: "a school and class")
    case .health: BilingualText(zh: "特定个人的健康状况", en: "the health of a named person")
    case .vehicleNumber: BilingualText(zh: "车架号、发动机号", en: "a frame or engine number")
    case .titleNumber: BilingualText(zh: "不动产权证号", en: "the number of a title")
    }
  }
}
