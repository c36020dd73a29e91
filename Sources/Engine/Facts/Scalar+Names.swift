/// How names and signs of rules are told apart: by Unicode scalars, since characters would be made one by one.
extension Unicode.Scalar {
  /// A letter, without a look into the tables for ASCII and the common Han.
  var isLetterOfName: Bool {
    switch value {
    case 65...90, 97...122, 0x4E00...0x9FA5: true
    case 0...0x7F: false
    default: properties.isAlphabetic
    }
  }

  var isDigitOfName: Bool {
    switch value {
    case 48...57: true
    case 0...0x7F, 0x4E00...0x9FA5: false
    default: properties.numericType != nil
    }
  }

  /// White space, without a look into the tables for ASCII.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0...0x7F: false
    default: properties.isWhitespace
    }
  }

  /// 0 to 9.
  var isASCIIDigit: Bool { (48...57).contains(value) }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
