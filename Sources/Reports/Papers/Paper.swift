package import Model

/// A document that a bureau prints and signs, in one language, before anything is said of its format.
///
/// Every writer shows all of its text, in this order, and adds none but page numbers.
package struct Paper: Hashable, Sendable {
  /// The sheet: A4 always.
  enum Layout: String, Hashable, Sendable {
    /// Running text, with the margins of official documents (GB/T 9704-2012, 5.2.1).
    case letter
    /// Tables upright, with room to bind at the left.
    case form
    /// Tables across.
    case wideForm
  }

  enum Block: Hashable, Sendable {
    /// A frame around what must not be overlooked.
    case notice(PaperText)
    /// A grid of labels and what belongs to them.
    case fields([Field])
    case heading(String)
    case paragraph(PaperText)
    /// A line that is not drawn in, as whom a letter addresses.
    case line(PaperText)
    /// In small letters.
    case remark(PaperText)
    case table(PaperTable)
    /// A box with a label, for so many lines of handwriting.
    case writing(String, lines: Int)
    /// Places to sign, after what a signature means where it needs saying.
    case signatures([Signature], note: String)
  }

  struct Field: Hashable, Sendable {
    let label: String
    /// Empty where a person fills it in.
    let text: PaperText
    /// Takes a whole line of the grid.
    let isWide: Bool
  }

  /// A place for a name and a date, or a seal and a date.
  struct Signature: Hashable, Sendable {
    let label: String
    /// The words of a blank date.
    let day: String
  }

  /// Nil for a paper that reviews nothing.
  package let kind: PaperKind?
  /// Its short name, as file names use it.
  package let name: String
  package let language: Language
  /// The case file, or the unit, that it is about.
  package let subject: String
  let layout: Layout
  package let title: String
  let stage: PaperStage
  /// What it was made from, in one line; stands on every page.
  package let mark: String
  let blocks: [Block]
}
