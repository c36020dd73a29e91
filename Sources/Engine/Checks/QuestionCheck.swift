import Model

/// A question that only a person can answer.
struct QuestionCheck: Sendable {
  let text: BilingualText
}
