/// A reference to a law in running text: 《…》第四十四条之一第二款第（三）项第1目.
///
/// Several articles after one title are several citations with that title. 本法 and 该法 are not resolved. A quoted
/// title that no article follows is a citation too (article nil); not every quoted title is a law.
struct LawCitation: Sendable, Hashable {
  /// As quoted, without the edition and without blanks.
  let title: String
  /// What stands in brackets on the edition: 2021年修订.
  let edition: String?
  let article: Int?
  /// 第一百二十条之一 → 1.
  let suffix: Int?
  /// 款
  let paragraph: Int?
  /// 项
  let item: Int?
  /// 目
  let subitem: Int?
  /// UTF-8 offsets in the text: of the first article from its title on, of further ones from their own number on.
  let range: Range<Int>

  /// All citations of a text, in its order. Of a span (第五条至第八条) both ends are given.
  static func all(in text: String) -> [LawCitation] {
    let folded = FoldedText(text)
    var found: [LawCitation] = []
    var index = 0
    while index < folded.count {
      guard folded.scalars[index] == "《", let quoted = QuotedTitle(in: folded, at: index) else {
        index += 1
        continue
      }
      var references = LawReferences(text: folded, index: quoted.end)
      references.readAll()
      var start = index
      for reference in references.found {
        found.append(
          LawCitation(quoted, reference, range: folded.bytes(start..<reference.end)))
        start = reference.nextStart
      }
      if references.found.isEmpty {
        found.append(LawCitation(quoted, nil, range: folded.bytes(index..<quoted.end)))
      }
      index = references.found.last?.end ?? quoted.end
    }
    return found
  }

  private init(_ quoted: QuotedTitle, _ reference: LawReferences.Reference?, range: Range<Int>) {
    title = quoted.title
    edition = quoted.edition
    article = reference?.article
    suffix = reference?.suffix
    paragraph = reference?.paragraph
    item = reference?.item
    subitem = reference?.subitem
    self.range = range
  }
}
