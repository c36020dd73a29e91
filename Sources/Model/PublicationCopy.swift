/// What may leave the bureau of a case: its drafts with personal data masked, and the records for the credit platform
/// (双公示). Beside it, kept apart, the list of what was masked.
package struct PublicationCopy: Hashable, Sendable {
  /// A draft as the public would read it.
  package struct Draft: Hashable, Sendable {
    package struct Field: Hashable, Sendable {
      package let label: BilingualText
      package let value: String

      package init(label: BilingualText, value: String) {
        self.label = label
        self.value = value
      }
    }

    package let id: String
    /// The summary (摘要), field by field.
    package let fields: [Field]
    package let text: String

    package init(id: String, fields: [Field], text: String) {
      self.id = id
      self.fields = fields
      self.text = text
    }
  }

  /// One thing that was masked: what kind, where and why, never the thing itself.
  package struct Mask: Hashable, Sendable {
    package let draft: String
    /// The text, or the field.
    package let part: BilingualText
    /// The first character of it in the original, from 1.
    package let position: Int
    /// So many characters of the original.
    package let length: Int
    package let kind: BilingualText
    /// Enough to recognise it.
    package let shown: String
    package let because: BilingualText

    package init(
      draft: String, part: BilingualText, position: Int, length: Int, kind: BilingualText, shown: String,
      because: BilingualText
    ) {
      self.draft = draft
      self.part = part
      self.position = position
      self.length = length
      self.kind = kind
      self.shown = shown
      self.because = because
    }
  }

  package let caseID: String
  package let unit: String
  package let drafts: [Draft]
  /// In the order of the file.
  package let masks: [Mask]
  package let records: [CreditRecord]
  /// The whole case with its drafts replaced, UTF-8: for the gate, not for the public.
  package let caseFile: [UInt8]

  package init(
    caseID: String, unit: String, drafts: [Draft], masks: [Mask], records: [CreditRecord], caseFile: [UInt8]
  ) {
    self.caseID = caseID
    self.unit = unit
    self.drafts = drafts
    self.masks = masks
    self.records = records
    self.caseFile = caseFile
  }
}
