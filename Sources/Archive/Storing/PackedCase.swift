import FoundationEssentials
import Model

/// What is stored of a judged case, as bytes. Packing takes longer than storing: it is done before the transaction begins.
struct PackedCase: Sendable {
  let tallies: Data
  let detail: Data
  /// In the order of the case's entries.
  let entries: [Data]

  /// - Parameter numbers: of requirements, by name.
  init(_ judged: JudgedCase, numbers: [String: Int]) throws(Damage) {
    do {
      tallies = Data(
        try PackedBytes.of(
          try TallyCoding.write(judged.tallies) { requirement in
            guard let number = numbers[requirement.text] else { throw Damage() }
            return number
          }))
    } catch {
      throw Damage()
    }
    detail = Data(try DetailCoding.write(judged))
    var entries: [Data] = []
    for entry in judged.entries {
      var writer = ByteWriter()
      writer.entry(entry)
      entries.append(Data(try PackedBytes.of(writer.bytes)))
    }
    self.entries = entries
  }
}
