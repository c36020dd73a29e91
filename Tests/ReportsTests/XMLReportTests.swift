import FoundationEssentials
import Model
import SafeXML
import Testing

@testable import Reports

/// The XML report against its published schema.
@Suite struct XMLReportTests {
  private static let schemaBytes = (try? Data(contentsOf: URL(filePath: Golden.checkout + "/Rules/schema/report.xsd")))
    .map { [UInt8]($0) }

  private func schema() throws -> XMLSchemaDocument {
    try XMLSchemaDocument(try #require(Self.schemaBytes), name: "report.xsd")
  }

  private func faults(in report: Report, _ schema: XMLSchemaDocument) -> [String] {
    let parse = parseXML(render(report, as: .xml), schema: schema)
    return (parse.schemaFaults + (parse.fatal.map { [$0] } ?? [])).map { "\($0.line): \($0.message)" }
  }

  @Test func theFixedReportsAreValid() throws {
    #expect(try faults(in: OrdinaryReport.report, schema()) == [])
    #expect(try faults(in: AwkwardReport.report, schema()) == [])
  }

  @Test func reportsOfAnyShapeAreValid() throws {
    let schema = try schema()
    for seed in UInt64(1)...80 {
      var random = RandomReport(seed: seed)
      #expect(faults(in: random.report(), schema) == [], "seed \(seed)")
    }
  }

  @Test func everyNameInTheSchemaIsWrittenBySomeReport() throws {
    var written = ""
    for seed in UInt64(1)...80 {
      var random = RandomReport(seed: seed)
      written += String(decoding: render(random.report(), as: .xml), as: UTF8.self)
    }
    let schema = String(decoding: try #require(Self.schemaBytes), as: UTF8.self)
    let elements = schema.matches(of: /<xs:element name="(\w+)"/).map { String($0.1) }
    let attributes = schema.matches(of: /<xs:attribute name="(\w+)"/).map { String($0.1) }
    #expect(elements.count > 30 && attributes.count > 60)
    for element in elements { #expect(written.contains("<\(element)"), "\(element)") }
    for attribute in attributes { #expect(written.contains(" \(attribute)=\""), "\(attribute)") }
  }

  /// What stands in JSON stands in XML: every text of the one is a text of the other.
  @Test(arguments: UInt64(1)...12)
  func everyTextOfTheJSONReportIsInTheXMLReport(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let report = random.report()
    let xml = parseXML(render(report, as: .xml))
    let tree = try #require(xml.tree)
    var texts: Set<String> = []
    for attribute in tree.attributes { texts.insert(tree.value(of: attribute)) }
    for node in tree.nodes.indices { texts.insert(tree.string(ofText: Int32(node))) }
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(render(report, as: .json)))
    for text in json.texts.map(heldByXML) { #expect(texts.contains(text), "\(text.debugDescription)") }
  }

  @Test func theReportHasNoRawControlOrReorderingCharacter() {
    let text = String(decoding: render(AwkwardReport.report, as: .xml), as: UTF8.self)
    let hidden = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    #expect(hidden.isEmpty)
    #expect(text.contains("&#x202E;") && text.contains("‹U+001B›"))
  }
}

extension JSONValue {
  /// All texts, without the names of members.
  fileprivate var texts: [String] {
    switch self {
    case .object(let members): members.values.flatMap(\.texts)
    case .array(let elements): elements.flatMap(\.texts)
    case .string(let text): [text]
    case .number(let number): [String(number)]
    case .bool(let answer): [answer ? "true" : "false"]
    }
  }
}
