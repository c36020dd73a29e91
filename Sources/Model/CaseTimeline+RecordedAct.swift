extension CaseTimeline {
  /// An act and how far recordings run over it.
  package struct RecordedAct: Hashable, Sendable, Codable {
    /// One recording, corrected by the error of its device's clock.
    package struct Recording: Hashable, Sendable, Codable {
      package let id: String
      package let start: String
      package let end: String

      package init(id: String, start: String, end: String) {
        self.id = id
        self.start = start
        self.end = end
      }
    }

    /// A stretch of the act on which nothing runs, however short.
    package struct Gap: Hashable, Sendable, Codable {
      package let start: String
      package let end: String
      package let seconds: Int
      /// Nil where the rules let it pass, or where none asks.
      package let finding: String?

      package init(start: String, end: String, seconds: Int, finding: String?) {
        self.start = start
        self.end = end
        self.seconds = seconds
        self.finding = finding
      }
    }

    /// Id of its event.
    package let act: String
    package let label: BilingualText
    package let start: String
    package let end: String
    package let recordings: [Recording]
    package let gaps: [Gap]

    package init(
      act: String, label: BilingualText, start: String, end: String, recordings: [Recording], gaps: [Gap]
    ) {
      self.act = act
      self.label = label
      self.start = start
      self.end = end
      self.recordings = recordings
      self.gaps = gaps
    }
  }
}
