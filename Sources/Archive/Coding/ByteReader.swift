import Model

/// Stored bytes that are not what this room writes.
struct Damage: Error {}

/// Reads what `ByteWriter` writes; anything else is damage, never a trap.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  var remaining: [UInt8] { Array(rest) }

  mutating func byte() throws(Damage) -> UInt8 {
    guard let byte = rest.popFirst() else { throw Damage() }
    return byte
  }

  mutating func count() throws(Damage) -> Int {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let byte = try byte()
      guard shift < 64 else { throw Damage() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
  }

  mutating func number() throws(Damage) -> Int {
    let value = try count()
    return Int(bitPattern: UInt(bitPattern: value) >> 1) ^ -(value & 1)
  }

  mutating func text() throws(Damage) -> String {
    let length = try count()
    guard length >= 0, length <= rest.count, let text = String(validating: rest.prefix(length), as: UTF8.self) else {
      throw Damage()
    }
    rest = rest.dropFirst(length)
    return text
  }

  mutating func points() throws(Damage) -> Points { Points(hundredths: try number()) }

  mutating func bilingual() throws(Damage) -> BilingualText { BilingualText(zh: try text(), en: try text()) }

  mutating func place() throws(Damage) -> Place {
    Place(line: try number(), column: try number(), path: try text())
  }

  mutating func flag() throws(Damage) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw Damage()
    }
  }

  mutating func optional<Value>(
    _ read: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(_ read: (inout ByteReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
    let length = try count()
    // Every element has a byte at least.
    guard length >= 0, length <= rest.count else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(length)
    for _ in 0..<length { values.append(try read(&self)) }
    return values
  }

  /// The case of an enumeration by its written name.
  mutating func named<Value: RawRepresentable<String>>(_ type: Value.Type) throws(Damage) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Damage() }
    return value
  }

  mutating func effect() throws(Damage) -> GateEffect {
    guard let effect = GateEffect(try text()) else { throw Damage() }
    return effect
  }
}
