import Model

/// The words around the number of a page and of all pages.
enum PageNumber {
  static func words(_ language: Language) -> (before: String, between: String, after: String) {
    switch language {
    case .zh: ("第 ", " 页，共 ", " 页")
    case .en: ("Page ", " of ", "")
    }
  }
}
