/// A text as scalars with width and look-alikes folded away, each remembering its place in the original's UTF-8.
///
/// Full-width forms become ASCII, every kind of dash becomes `-`, every blank and zero-width character becomes a
/// space; line breaks stay. One scalar in, one scalar out, so a range found here maps back exactly.
struct FoldedText: Sendable {
  let scalars: [Unicode.Scalar]
  /// UTF-8 offset of each scalar in the original, and the length of the whole at the end.
  let offsets: [Int]

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count / 2)
    offsets.reserveCapacity(text.utf8.count / 2 + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(Self.fold(scalar))
      offsets.append(offset)
      offset += Self.length(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  init(scalars: [Unicode.Scalar], offsets: [Int]) {
    self.scalars = scalars
    self.offsets = offsets
  }

  var count: Int { scalars.count }

  /// The scalar at a position, or nil outside the text.
  func at(_ index: Int) -> Unicode.Scalar? {
    index >= 0 && index < scalars.count ? scalars[index] : nil
  }

  /// UTF-8 offsets in the original of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The folded text of a range of scalars.
  func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  func hasPrefix(_ word: String, at index: Int) -> Bool {
    var position = index
    for scalar in word.unicodeScalars {
      guard at(position) == scalar else { return false }
      position += 1
    }
    return true
  }

  /// Scalars without any blank: for short values, where a blank never means anything.
  static func compact(_ text: String) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      let folded = fold(scalar)
      if !folded.isBlank { kept.append(folded) }
    }
    return kept
  }

  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0xA0 { return scalar }
    if value >= 0x4E00 && value <= 0x9FFF { return scalar }
    switch value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(UInt8(value - 0xFEE0))
    case 0xFFE5: return "¥"
    case 0x2010...0x2015, 0x2212, 0x2500, 0xFE58, 0xFE63: return "-"
    case 0xA0, 0xAD, 0x1680, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return " "
    case 0x2028, 0x2029: return "\n"
    case 0x1D7CE...0x1D7FF: return Unicode.Scalar(UInt8((value - 0x1D7CE) % 10 + 0x30))
    default: return scalar
    }
  }

  private static func length(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x1_0000: 3
    default: 4
    }
  }
}

extension Unicode.Scalar {
  /// The value of an ASCII digit.
  var digit: Int? {
    value >= 0x30 && value <= 0x39 ? Int(value) - 0x30 : nil
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isLatin: Bool {
    (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
  }

  var isBlank: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }

  var isHan: Bool { (value >= 0x3400 && value <= 0x9FFF) || value == 0x3007 || value >= 0x20000 }

  /// An ASCII letter as its capital, anything else as it is.
  var capital: Unicode.Scalar {
    value >= 0x61 && value <= 0x7A ? Unicode.Scalar(UInt8(value - 0x20)) : self
  }
}
