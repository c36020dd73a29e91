/// The sheet, A4, and its margins in millimetres.
struct PaperPage {
  let width: Int
  let height: Int
  let top: Int
  let right: Int
  let bottom: Int
  let left: Int

  init(_ layout: Paper.Layout) {
    (width, height) = layout == .wideForm ? (297, 210) : (210, 297)
    (top, right, bottom, left) =
      switch layout {
      // GB/T 9704-2012, 5.2.1: 37 above, 28 at the binding, 156 × 225 for the text.
      case .letter: (37, 26, 35, 28)
      case .form: (20, 15, 20, 25)
      case .wideForm: (25, 15, 18, 15)
      }
  }

  var isAcross: Bool { width > height }

  /// Millimetres in twentieths of a point, as Office counts.
  static func twips(_ millimetres: Int) -> Int { (millimetres * 14400 + 127) / 254 }
}
