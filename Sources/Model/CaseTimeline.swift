/// What happened in a case and when, and what had to happen by when: only what the file says, nothing inferred.
///
/// Days and times are ISO, as exact as the file: `2021-09-15` or `2021-09-15T09:30`, Beijing time.
package struct CaseTimeline: Hashable, Sendable, Codable {
  /// In time order, those without a day last; of one moment in document order.
  package let events: [Event]
  /// Computed periods that are kept, broken or still running, by the day from which they count.
  package let deadlines: [Deadline]
  /// Acts with a start and an end and the recordings that name them, in time order.
  package let recordedActs: [RecordedAct]

  package init(events: [Event], deadlines: [Deadline], recordedActs: [RecordedAct]) {
    self.events = events
    self.deadlines = deadlines
    self.recordedActs = recordedActs
  }

  /// An act, or a step of disclosure.
  package struct Event: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable {
      case act, disclosure
    }

    /// The element's id, or its path where it has none.
    package let id: String
    package let kind: Kind
    /// Name of the element in the case format.
    package let name: String
    package let label: BilingualText
    /// Nil where the file carries no day for it.
    package let start: String?
    package let end: String?
    /// Other accounts of when it happened.
    package let disputed: [String]
    package let place: Place
    /// Findings and notes that stand in this element.
    package let findings: [String]

    package init(
      id: String, kind: Kind, name: String, label: BilingualText, start: String?, end: String?, disputed: [String],
      place: Place, findings: [String]
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.label = label
      self.start = start
      self.end = end
      self.disputed = disputed
      self.place = place
      self.findings = findings
    }
  }
}
