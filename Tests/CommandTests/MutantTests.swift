import Testing

/// What a newcomer who adds a requirement is told.
struct MutantTests {
  private static let examples = [
    #"<met/><unmet><set fact="decision.procedure" to="other"/></unmet>"#,
    #"<undecided><set fact="case.complete" to="false"/><remove fact="decision.procedure"/></undecided>"#,
    #"<notApplicable><set fact="decision.date" to="2021-07-14"/></notApplicable>"#,
    #"<met><set fact="decision.date" to="2021-07-15"/></met>"#,
  ]

  private func rules(examples: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try run(["/bin/cp", "-r", Program.checkout + "/Rules", folder.path]).code == 0)
    try folder.file(
      "Rules/three-systems/procedure/PRO-99-try.xml",
      """
      <requirement xmlns="urn:anjuan:rules:1" id="PRO-99" system="procedure" points="2" each="decision" governed="date">
        <title xml:lang="zh">试</title><before xml:lang="zh">试</before>
        <edition law="xzcf-2021" clause="4">
          <assert that="procedure = 'ordinary' or procedure = 'summary'"/></edition>
        <level on="untrue" severity="major" deduct="all"/>
        <examples base="ordinary-penalty">\(examples.joined())</examples>
      </requirement>
      """)
    return folder
  }

  private func test(_ folder: TemporaryFolder, _ more: [String] = []) throws -> Run {
    try run([Program.path, "rules", "test", "PRO-99", "--rules", folder / "Rules", "--language", "en"] + more)
  }

  @Test func theMissingExampleIsNamedWithItsLine() throws {
    let folder = try rules(examples: Self.examples)
    let run = try test(folder)
    #expect(run.code == 1, "\(run.errors)")
    #expect(
      run.output == """
        5 examples hold, 0 do not
        5 mutants, 1 survived
        three-systems/procedure/PRO-99-try.xml:4: PRO-99: “or procedure = 'summary'” dropped
            no example in which only “procedure = 'summary'” holds
            PRO-99/assert/that/drop[procedure = 'summary']

        """)
    #expect(try test(folder, ["--no-mutants"]).output == "5 examples hold, 0 do not\n")
  }

  @Test func theMissingExampleIsAllThatIsMissing() throws {
    let more = #"<met><set fact="decision.procedure" to="summary"/></met>"#
    let run = try test(rules(examples: Self.examples + [more]))
    #expect(run.code == 0, "\(run.errors)")
    // The finer slip in the same place is asked now, and caught as well.
    #expect(run.output == "6 examples hold, 0 do not\n6 mutants, 0 survived\n")
  }

  @Test func aReasonExcusesAndLapsesWithTheExampleThatWasMissing() throws {
    let excuse = """
      <equivalentMutants xmlns="urn:anjuan:rules:1">
        <equivalent id="PRO-99/assert/that/drop[procedure = 'summary']">
          <reason xml:lang="zh">试</reason><reason xml:lang="en">try</reason></equivalent>
      </equivalentMutants>
      """
    let folder = try rules(examples: Self.examples)
    try folder.file("Rules/equivalent-mutants.xml", excuse)
    let excused = try test(folder)
    #expect(excused.code == 0, "\(excused.errors)")
    #expect(excused.output.contains("0 survived, 1 equivalent"))
    let more = #"<met><set fact="decision.procedure" to="summary"/></met>"#
    let caught = try rules(examples: Self.examples + [more])
    try caught.file("Rules/equivalent-mutants.xml", excuse)
    let run = try test(caught)
    #expect(run.code == 1)
    #expect(run.errors.contains("equivalent-mutants.xml:2"))
  }
}
