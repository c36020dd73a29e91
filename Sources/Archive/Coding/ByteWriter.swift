import Model

/// Values as compact bytes: whole numbers in as many bytes as they need, texts with their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Seven bits to a byte, lowest first.
  mutating func count(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small on either side of zero.
  mutating func number(_ value: Int) { count((value << 1) ^ (value >> 63)) }

  mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes += Array(text.utf8)
  }

  mutating func points(_ points: Points) { number(points.hundredths) }

  mutating func bilingual(_ text: BilingualText) {
    self.text(text.zh)
    self.text(text.en)
  }

  mutating func place(_ place: Place) {
    number(place.line)
    number(place.column)
    text(place.path)
  }

  mutating func flag(_ flag: Bool) { byte(flag ? 1 : 0) }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
    count(values.count)
    for value in values { write(&self, value) }
  }
}
