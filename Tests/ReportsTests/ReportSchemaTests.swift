import FoundationEssentials
import Model
import Reports
import Testing

/// The published schema names exactly the members that reports have; what values may be is checked from outside by
/// `Scripts/check-report-schema`.
@Suite struct ReportSchemaTests {
  @Test func everyMemberOfAReportStandsInTheSchemaAndNoOther() throws {
    var comparison = try SchemaComparison(schema: read(Golden.checkout + "/Rules/schema/report.schema.json"))
    for seed in UInt64(1)...80 {
      var random = RandomReport(seed: seed)
      try comparison.compare(parse(render(random.report(), as: .json)))
    }
    #expect(comparison.unknown.isEmpty, "\(comparison.unknown.sorted())")
    #expect(comparison.missing.isEmpty, "\(comparison.missing.sorted())")
    #expect(comparison.neverSeen.isEmpty, "\(comparison.neverSeen.sorted())")
  }

  private func read(_ path: String) throws -> JSONValue {
    try parse([UInt8](Data(contentsOf: URL(filePath: path))))
  }

  private func parse(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }
}

/// Walks a JSON value and a schema side by side.
struct SchemaComparison {
  private let schema: JSONValue
  private var declared: Set<String> = []
  private var seen: Set<String> = []
  private(set) var unknown: Set<String> = []
  private(set) var missing: Set<String> = []

  init(schema: JSONValue) throws { self.schema = schema }

  var neverSeen: Set<String> { declared.subtracting(seen) }

  mutating func compare(_ value: JSONValue) throws { try compare(value, schema, at: "") }

  private mutating func compare(_ value: JSONValue, _ written: JSONValue, at path: String) throws {
    var (part, path) = (written, path)
    if let reference = written["$ref"]?.text {
      let name = String(reference.dropFirst("#/$defs/".count))
      part = try #require(schema["$defs"]?[name])
      path = name
    }
    for element in value.elements ?? [] { try compare(element, try #require(part["items"]), at: path + "[]") }
    guard let members = value.members, let properties = part["properties"]?.members else { return }
    #expect(part["additionalProperties"] == .bool(false), "\(path)")
    declared.formUnion(properties.keys.map { path + "/" + $0 })
    for (name, member) in members {
      guard let property = properties[name] else {
        unknown.insert(path + "/" + name)
        continue
      }
      seen.insert(path + "/" + name)
      try compare(member, property, at: path + "/" + name)
    }
    let required = (part["required"]?.elements ?? []).compactMap(\.text)
    missing.formUnion(required.filter { members[$0] == nil }.map { path + "/" + $0 })
  }
}
