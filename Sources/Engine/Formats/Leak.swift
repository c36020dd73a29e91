/// Something about a person that a text for publication must not show (个保法 6, 28, 34; 公开条例 15).
struct Leak: Sendable, Hashable {
  let kind: Kind
  /// UTF-8 offsets in the text.
  let range: Range<Int>
  /// Positions in the folded text.
  let place: Range<Int>
  /// Enough to recognise it, never the thing itself: 4111…*…X.
  let shown: String
  /// Partly masked, but not enough.
  let isPartial: Bool

  enum Kind: String, Sendable, Hashable, CaseIterable {
    case citizenNumber, passport, mobile, landline, bankAccount, email, handle, plate, homeAddress, birthDate
    case personName, school, health, vehicleNumber, titleNumber
  }

  init(_ kind: Kind, in text: FoldedText, _ place: Range<Int>, isPartial: Bool = false) {
    self.kind = kind
    self.isPartial = isPartial
    self.place = place
    range = text.bytes(place)
    let kept = text.scalars[place].filter { !$0.isBlank && $0 != "-" }
    let lead =
      switch kind {
      case .citizenNumber, .bankAccount: 4
      case .mobile, .landline, .homeAddress: 3
      case .plate, .birthDate, .school, .titleNumber: 2
      case .passport, .email, .handle, .personName, .health, .vehicleNumber: 1
      }
    let head = String(String.UnicodeScalarView(kept.prefix(min(lead, max(0, kept.count / 2 - 1)))))
    shown = head + "…*…" + (kept.last.map { String($0) } ?? "")
  }
}
