import Testing

/// Four units of the sample district: drawn, one drawn case altered, then evaluated, once for all tests.
struct SmallDistrict: Sendable {
  static let folders = ["02-sj", "03-sl", "04-yj", "20-fg"]
  /// Of the altered case.
  static let altered = "QS-SL-2025-0002"

  static let evaluated = Result { try SmallDistrict() }

  let place: TemporaryFolder
  let evaluation: Run

  var folder: String { place / "d" }
  var list: String { place / "d.draw" }
  var archive: String { place / "d.anjuan" }

  /// The units as they lie in the samples.
  static func copy(to place: TemporaryFolder) throws {
    let kept = "folder=\"(\(folders.joined(separator: "|")))\""
    let copied = try bash(
      """
      mkdir -p '\(place / "d")/units' && cd Samples/district && cp -r \(folders.map { "units/\($0)" }.joined(separator: " ")) \
      '\(place / "d")/units/' && rm '\(place / "d")'/units/*/cases/broken* && \
      awk '/<unit /{other = !/\(kept)/} /units>/{other = 0} !other' district.xml > '\(place / "d")/district.xml'
      """)
    try #require(copied.code == 0, "\(copied.errors)")
  }

  private init() throws {
    place = try TemporaryFolder()
    try Self.copy(to: place)
    let drawn = try anjuan("sample", place / "d")
    try #require(drawn.code == 0, "\(drawn.errors)")
    let changed = try bash("sed -i 's/不再需要扣押/不需要再扣押/' '\(place / "d")/units/03-sl/cases/\(Self.altered).xml'")
    try #require(changed.code == 0)
    evaluation = try anjuan(
      "evaluate", place / "d", "--drawn", place / "d.draw", "--output", place / "report")
    try #require(evaluation.code == 0, "\(evaluation.errors)")
  }

  /// The result of a choice from the archive.
  func select(_ policy: String, _ more: String...) throws -> Run {
    try run([Program.path, "select", folder, "--policy", policy] + more)
  }
}
