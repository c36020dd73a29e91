extension LeakSearch {
  /// Names in messengers: what stands right behind 微信 or QQ, or digits behind QQ号.
  mutating func findHandles() {
    for index in text.scalars.indices {
      guard let length = Self.messengers.length(in: text, at: index), !isOfHouse(index + length, reach: 8),
        text.at(index - 1)?.isLatin != true, text.at(index - 1)?.isDigit != true
      else { continue }
      var start = index + length
      for _ in 0..<4 {
        start += Self.between.length(in: text, at: start) ?? (text.at(start) == " " ? 1 : 0)
      }
      let end = handleEnd(start)
      guard end - start >= 5, text.at(end).map(isMask) != true, text.at(end) != "@" else { continue }
      let places = text.scalars[start..<end]
      guard places.contains(where: { $0.isLatin || $0.isDigit }), !places.contains(where: { Self.isStar($0) }) else {
        continue
      }
      report(.handle, start..<end)
    }
  }

  /// Letters, digits and the marks of handles; blanks only between digits.
  private func handleEnd(_ start: Int) -> Int {
    var end = start
    while let scalar = text.at(end) {
      let isGap = scalar == " " && text.at(end - 1)?.isDigit == true && text.at(end + 1)?.isDigit == true
      let isJoint = scalar == "_" || scalar == "-" || scalar == "·" && end > start
      guard scalar.isLatin || scalar.isDigit || isJoint || isGap else { break }
      end += 1
    }
    while end > start, let last = text.at(end - 1), !last.isLatin, !last.isDigit { end -= 1 }
    return end
  }

  private static let messengers = WordSet(
    """
    微信 V信 v信 威信 薇信 加V 加v VX Vx vx WeChat Wechat wechat WECHAT QQ qq 扣扣 抖音号 快手号 小红书号 钉钉号 陌陌号 支付宝账号
    """)
  private static let between = WordSet("账号 帐号 号码 号 ID id 名 : ( 为 是 “ \" )")

  /// E-mail addresses; blanks around the @ do not hide one, nor does (at) in its place; a mask in the name does.
  mutating func findMails() {
    for at in text.scalars.indices {
      guard let signs = Self.at.length(in: text, at: at) else { continue }
      var start = at
      while text.at(start - 1)?.isBlank == true, at - start < 2 { start -= 1 }
      let nameEnd = start
      while let scalar = text.at(start - 1), Self.isMailPart(scalar) { start -= 1 }
      var end = at + signs
      while text.at(end)?.isBlank == true, end - at < signs + 2 { end += 1 }
      let domain = end
      while let scalar = text.at(end), Self.isMailPart(scalar) { end += 1 }
      while end > domain, !text.scalars[end - 1].isLatin { end -= 1 }
      let labels = text.scalars[domain..<end].split(separator: ".", omittingEmptySubsequences: false)
      guard start < nameEnd, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last,
        top.count >= 2, top.allSatisfy(\.isLatin),
        text.at(start - 1).map(Self.isStar) != true, !isOfHouse(start),
        text.at(at) != "#" || signs > 1 || Self.usualDomains.contains(text.string((end - top.count)..<end).lowercased())
      else { continue }
      report(.email, start..<end)
    }
  }

  private static let at = WordSet("@ (at) [at] (AT) [AT] (a) #at# # 艾特")
  /// A # also stands in addresses of pages and in names such as C#.NET.
  private static let usualDomains: Set<String> = ["com", "cn", "net", "org"]

  private static func isMailPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatin || scalar.isDigit || scalar == "." || scalar == "_" || scalar == "-" || scalar == "+"
      || scalar == "%"
  }
}
