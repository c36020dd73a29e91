import Engine
import StatutoryTime

/// What makes one case differ from another of the same template.
struct CaseValues: Sendable {
  let unit: UnitProfile
  let weeks: Int
  var parties: [Party]
  let officers: [Officer]
  /// Of the two officers' devices.
  let device: String
  var matter: UnitProfile.Matter
  let fine: Int
  /// Running numbers, by the template's series.
  var numbers: [Int]
  /// The case's own number within its unit and year.
  let order: Int
  /// Added to every statement of reasons.
  var reasoning: String
  let street: String
  let project: String
  /// Of its recordings.
  let digests: [String]
}

extension CaseTemplate {
  /// The case of these values.
  func write(_ values: CaseValues) -> [UInt8] {
    let days = Int32(values.weeks * 7)
    let (anchor, years) = anchor(movedBy: values.weeks)
    var out: [UInt8] = []
    out.reserveCapacity(20_000)
    for piece in pieces {
      switch piece {
      case .text(let bytes): out += bytes
      case .day(let day, let form): out += day.adding(days: days).text(form).utf8
      case .year(let year): out += String(year + years).utf8
      case .number(let series): out += String(values.numbers[series]).utf8
      case .value(let value): out += values.text(value, decided: anchor, years: years).utf8
      }
    }
    return out
  }
}

extension CaseValues {
  fileprivate func text(_ value: CaseTemplate.Value, decided: Day, years: Int) -> String {
    switch value {
    case .unitName: unit.name
    case .unitCode: unit.code
    case .department: unit.department
    case .sign: unit.sign
    case .letters: unit.letters
    case .partyName(let index): parties[index].name
    case .partyCode(let index): parties[index].code
    case .partyAddress(let index): parties[index].address
    case .partyPerson(let index): parties[index].person
    case .birthDate: parties[0].birthDate
    case .officerName(let index): officers[index].name
    case .officerCertificate(let index): officers[index].certificate
    // Certificates run for five years; all of the district's were changed at the turn of 2022.
    case .certificateFrom: decided.year >= 2023 ? "2023-01-01" : "2018-01-01"
    case .certificateTo: decided.year >= 2023 ? "2027-12-31" : "2022-12-31"
    case .staff(let index): unit.staff(index)
    case .word(let word): text(word)
    case .reasoning: reasoning
    case .fine: String(fine)
    case .fineTwice: String(fine * 2)
    case .fineInWords: CheckedNumber.capital(yuan: fine)
    case .order: padded(order, 4)
    case .device: device
    case .digest(let index): digests[index % digests.count]
    // The police keep recordings that are evidence for ever.
    case .keeping(let year): unit.department == "police" ? "retention=\"永久\"" : "retainUntil=\"\(year + years)-12-31\""
    }
  }

  private func text(_ word: BaseCase.Word) -> String {
    switch word {
    case .cause: matter.cause
    case .act: matter.act
    case .seen: matter.seen
    case .regulation: unit.regulation
    case .permit: unit.permit
    case .inspection: unit.inspection
    case .goods: unit.goods
    case .street: street
    case .project: project
    case .plain(let text): text
    }
  }
}

extension Day {
  func text(_ form: CaseTemplate.DayForm) -> String {
    switch form {
    case .iso: description
    case .compact: "\(padded(year, 4))\(padded(month, 2))\(padded(day, 2))"
    case .written: "\(year)年\(month)月\(day)日"
    }
  }
}
