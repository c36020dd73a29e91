/// SplitMix64: the same seed gives the same document on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Writes well-formed documents that use every construct the room must read right.
struct RandomDocument {
  private var random: SeededGenerator
  private var out = ""
  private var left: Int

  static func bytes(seed: UInt64, elements: Int = 60) -> [UInt8] {
    var writer = RandomDocument(random: SeededGenerator(state: seed), left: elements)
    return writer.write()
  }

  private init(random: SeededGenerator, left: Int) {
    self.random = random
    self.left = left
  }

  private mutating func write() -> [UInt8] {
    if chance(3) { out += "\u{FEFF}" }
    let encoding = pick(["UTF-8", "GBK", "UTF-16"])
    if chance(2) { out += "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>" + pick(["\n", "\r\n"]) }
    if chance(3) { out += "<!-- 案卷 <not a tag> -->\n" }
    element(depth: 0, declaring: " xmlns:p=\"urn:甲\"")
    if chance(3) { out += "\r\n<?after all?>" }
    return Array(out.utf8)
  }

  private mutating func element(depth: Int, declaring: String) {
    left -= 1
    let name = pick(["act", "案号", "p:act", "p:送达", "b.c-d_e", "act"])
    out += "<" + name + declaring
    if chance(4) { out += pick([" xmlns=\"urn:d\"", " xmlns=\"\"", " xmlns:q=\"urn:q\" q:x=\"1\""]) }
    for attribute in ["id", "p:id", "日期"] where chance(3) {
      out += pick([" ", "\n  ", "\r\n\t"]) + attribute + pick(["=", " = "]) + quoted()
    }
    if depth > 0, chance(5) {
      out += pick(["/>", " />", "\n/>"])
      return
    }
    out += pick([">", ">", "\n>"])
    for _ in 0..<Int.random(in: depth == 0 ? 12...20 : 0...5, using: &random) { content(depth: depth) }
    out += "</" + name + pick([">", " >", "\n>"])
  }

  private mutating func content(depth: Int) {
    switch Int.random(in: 0..<9, using: &random) {
    case 0...3 where left > 0 && depth < 40: element(depth: depth + 1, declaring: "")
    case 4: out += "<![CDATA[ a < b && c ]] > 〔2021〕\r\n]]>"
    case 5: out += "&lt;&amp;&gt;&quot;&apos;&#65;&#x4E00;&#13;&#10;&#x20000;"
    case 6: out += "<!-- c --><?mark 甲 <b> ?>"
    case 7: out += "\r\n\t  "
    default: out += pick(["处罚决定书", "plain text", " \r\n ", "𠀀 emoji 🙂", "]] >", "é"])
    }
  }

  private mutating func quoted() -> String {
    let value = pick([
      "D7", "二〇二一年", "a&amp;b&lt;c&#38;d", " two  spaces ", "line\nbreak\ttab", "cr\r\nlf", "&#10;kept&#9;", "",
      "'&quot;",
      "&#x20000;",
    ])
    return "\"" + value + "\""
  }

  private mutating func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &random) == 0 }

  private mutating func pick(_ options: [String]) -> String {
    options[Int.random(in: 0..<options.count, using: &random)]
  }
}
