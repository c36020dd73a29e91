import Model
import SafeXML

/// What a gate file says about masking beyond the search for personal data: names that may not be shown, attachments that may
/// not go out.
struct PublicationMasking: Sendable {
  /// A fact whose text may not be shown where the condition holds.
  struct Hide: Sendable {
    let each: ThingID
    let fact: Navigation
    let when: Expression?
    /// The option of the bureau's layer that asks for it, and what counts while nobody has set it; nil is always.
    let option: Option?
    let because: BilingualText
  }

  struct Option: Sendable {
    let name: String
    let isOnByDefault: Bool
  }

  /// An element that may not go out where the condition holds.
  struct Drop: Sendable {
    let each: ThingID
    let when: Expression
    let because: BilingualText
  }

  let hides: [Hide]
  let drops: [Drop]
  /// Why what the search finds is masked.
  let because: BilingualText
}
