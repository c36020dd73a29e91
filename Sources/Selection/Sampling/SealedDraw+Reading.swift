package import Model

/// Why a sealed list cannot be used.
package enum SealFault: Error, Hashable, Sendable {
  /// Not a list of this kind; `line` counts from 1.
  case malformed(line: Int)
  /// The lines do not have the digest that the seal states: the list was altered.
  case broken(stated: String, computed: String)

  package var message: BilingualText {
    switch self {
    case .malformed(let line):
      BilingualText(zh: "第 \(line) 行不是抽取清单的内容", en: "line \(line) is not one of a sealed list")
    case .broken(let stated, let computed):
      BilingualText(
        zh: "清单与封签不符：封签为 \(stated)，清单实际为 \(computed)",
        en: "the list does not match its seal: it states \(stated), the list has \(computed)")
    }
  }
}

extension SealedDraw {
  /// Reads a list and checks its seal.
  package init(text: String, digest: (String) -> String) throws(SealFault) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", let last = lines.popLast() else { throw .malformed(line: 1) }
    let sealed = lines.map { $0 + "\n" }.joined()
    let seal = Self.fields(last)
    guard seal.count == 2, seal[0] == "seal" else { throw .malformed(line: lines.count + 1) }
    let computed = digest(sealed)
    guard seal[1] == computed else { throw .broken(stated: seal[1], computed: computed) }

    guard lines.first == Substring(Self.format) else { throw .malformed(line: 1) }
    var head: [String] = []
    for (place, name) in ["plan", "seed", "asOf"].enumerated() {
      let fields = lines.count > place + 1 ? Self.fields(lines[place + 1]) : []
      guard fields.count == 2, fields[0] == name else { throw .malformed(line: place + 2) }
      head.append(fields[1])
    }
    var cases: [DrawnCase] = []
    var others: [ListedFile] = []
    for (place, line) in lines.enumerated().dropFirst(4) {
      let fields = Self.fields(line)
      if fields.count == 4, fields[0] == "file" {
        others.append(ListedFile(unit: fields[1], id: fields[2], digest: fields[3]))
        continue
      }
      guard fields.count == 7, fields[0] == "case", let reason = DrawnCase.Reason(fields[6]) else {
        throw .malformed(line: place + 1)
      }
      cases.append(
        DrawnCase(
          unit: fields[1], id: fields[2], digest: fields[3], key: fields[4], stratum: fields[5], reason: reason))
    }
    plan = head[0]
    seed = head[1]
    asOf = head[2]
    self.cases = cases
    self.others = others
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
      var result = ""
      var rest = field.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == "\\", let escape = rest.popFirst() {
          guard escape == "u", rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else {
            result.unicodeScalars.append(escape)
            continue
          }
          if let value = UInt32(String(rest[..<end]), radix: 16), let meant = Unicode.Scalar(value) {
            result.unicodeScalars.append(meant)
          }
          rest = rest[rest.index(after: end)...]
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }
}
