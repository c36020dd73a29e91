extension SelectionReport {
  /// A candidate, chosen or left out, with everything by which that can be contested.
  package struct Line: Hashable, Sendable, Codable {
    /// Place among all candidates in the policy's order, from 1.
    package let place: Int
    package let unit: String
    package let unitName: String
    /// Name of the file below the unit, and the case's own number.
    package let file: String
    package let caseID: String
    package let cause: String
    package let matter: BilingualText
    /// Masked, with six digits that tell namesakes apart.
    package let officers: [String]
    package let grade: Grade
    package let score: Outcome.Score
    package let merit: Int
    /// The measures of the policy's order, then the others, in words.
    package let measures: [Measure]
    /// Last resort among equals, from the seed and the case's digest.
    package let drawKey: String
    /// SHA-256 of the case file as it was judged.
    package let digest: String
    /// Why it was chosen, or what kept it out; never empty.
    package let reasons: [BilingualText]
    /// What has to be known before publication, and no file says.
    package let toVerify: [BilingualText]
    /// What persons stated of it.
    package let statements: [BilingualText]

    package struct Measure: Hashable, Sendable, Codable {
      package let label: BilingualText
      package let value: String

      package init(label: BilingualText, value: String) {
        self.label = label
        self.value = value
      }
    }

    package init(
      place: Int, unit: String, unitName: String, file: String, caseID: String, cause: String, matter: BilingualText,
      officers: [String], grade: Grade, score: Outcome.Score, merit: Int, measures: [Measure], drawKey: String,
      digest: String, reasons: [BilingualText], toVerify: [BilingualText], statements: [BilingualText]
    ) {
      self.place = place
      self.unit = unit
      self.unitName = unitName
      self.file = file
      self.caseID = caseID
      self.cause = cause
      self.matter = matter
      self.officers = officers
      self.grade = grade
      self.score = score
      self.merit = merit
      self.measures = measures
      self.drawKey = drawKey
      self.digest = digest
      self.reasons = reasons
      self.toVerify = toVerify
      self.statements = statements
    }
  }
}
