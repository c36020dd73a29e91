package import Model

extension Outcome {
  /// The same outcome, but never excellent while something of the file could not be used or cannot be right: what was misread may
  /// be what is wrong with it, and nothing in the verdicts would show that.
  package func held(by problems: [Problem]) -> Outcome {
    guard grade == .excellent, !problems.isEmpty else { return self }
    let line = BilingualText(
      zh: "案卷文件有 \(problems.count) 处问题，改正以前不评优秀，等次待定",
      en:
        "problems of the case file: \(problems.count); not excellent until they are put right, so the grade is undecided"
    )
    return with(grade: .undecided, working: working.isEmpty ? [] : working + [line])
  }
}
