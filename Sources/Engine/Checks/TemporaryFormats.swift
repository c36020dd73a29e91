extension FormatCheck.Format {
  func fault(in text: String) -> FormatFault? { nil }
}
struct PublishedText {
  struct Leak { let outcome: String; let label: String; let shown: String; let offset: Int }
  let text: String
  init(_ text: String) { self.text = text }
  func leaks(own: [String]) -> [Leak] { [] }
}
