extension LeakSearch {
  /// Account numbers: 12–22 digits with 账号, 卡号 … near them, or a bank card number (62…, right by Luhn).
  mutating func findAccounts() {
    for chain in chains where chain.size >= 12 {
      var first = 0
      while first < chain.groups.count {
        if let piece = account(chain, first) {
          report(.bankAccount, piece.range)
          first += piece.sizes.count
        } else {
          first += 1
        }
      }
    }
  }

  private func account(_ chain: DigitChain, _ first: Int) -> DigitChain.Piece? {
    let pieces = chain.piece(from: first, size: 12...22, in: text).filter { isFree($0.range) && !isTaken($0.range) }
    guard let shortest = pieces.first else { return nil }
    let label = label(of: shortest.range)
    if label != .thing, let card = pieces.first(where: Self.isCard) { return card }
    guard label == .account, !isPayee(shortest.range) else { return nil }
    // What follows a complete number belongs to it only in short groups.
    return pieces.last { $0.sizes.dropFirst(shortest.sizes.count).allSatisfy { $0 <= 6 } }
  }

  /// The word before the number, else the one behind it: 6217…（银行卡）.
  private func label(of range: Range<Int>) -> NumberLabel? {
    if let hit = NumberLabel.nearest(before: range.lowerBound, in: text, reach: 20) { return hit.label }
    let behind = text.scalars[range.upperBound...].prefix(10)
    let reach = behind.firstIndex { $0 == "。" || $0 == ";" }.map { $0 - range.upperBound } ?? behind.count
    let hit = NumberLabel.nearest(before: range.upperBound + reach, in: text, reach: reach)
    guard let hit, hit.start >= range.upperBound else { return nil }
    return hit.label == .account ? .account : nil
  }

  /// UnionPay cards begin with 62 and carry a Luhn digit.
  static func isCard(_ piece: DigitChain.Piece) -> Bool {
    guard (16...19).contains(piece.digits.count), piece.digits[0] == 6, piece.digits[1] == 2 else { return false }
    guard piece.sizes.count <= 5 || piece.sizes.allSatisfy({ $0 == 1 }) || piece.sizes.count < 9 else { return false }
    var sum = 0
    for (index, digit) in piece.digits.reversed().enumerated() {
      let value = index % 2 == 1 ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// Whether the sentence tells the party where to pay: the account is the treasury's then.
  private func isPayee(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 80, text.scalars[start - 1] != "。" { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 30, text.scalars[end] != "。" { end += 1 }
    let window = start..<end
    return Self.payeeWords.occurs(in: text, window) && !Self.personWords.occurs(in: text, window)
      && (Self.fines.occurs(in: text, window) || !Self.paidOn.occurs(in: text, window))
  }

  private static let payeeWords = WordSet(
    "缴至 缴到 缴入 缴往 缴纳至 缴纳到 汇至 汇入 上缴 缴纳罚款 缴清罚款 罚款缴 罚没 收款 财政 非税 国库 代收")
  /// Money between others is paid too, but not to the treasury.
  private static let fines = WordSet("罚 财政 非税 国库 缴款 代收 专户 本机关 加处")
  private static let paidOn = WordSet("补偿 货款 报酬 转账 赔偿 租金 工资 押金 定金 学费 服务费")

  private static let personWords = WordSet(
    "本人 个人账 个人银行 其账 当事人账 当事人的账 当事人银行 私人 名下 其银行 退还至 退款")
}
