import SafeXML
import Testing

struct SchemaTests {
  static let source = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t"
        elementFormDefault="qualified">
      <xs:simpleType name="identifier"><xs:restriction base="xs:ID"/></xs:simpleType>
      <xs:element name="case">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="unit" type="xs:string"/>
            <xs:element name="act" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="step" type="xs:string" maxOccurs="unbounded"/>
                  <xs:any namespace="##other" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
                </xs:sequence>
                <xs:attribute name="id" type="identifier"/>
                <xs:attribute name="kind" use="required">
                  <xs:simpleType><xs:restriction base="xs:string">
                    <xs:enumeration value="penalty"/><xs:enumeration value="seizure"/>
                  </xs:restriction></xs:simpleType>
                </xs:attribute>
                <xs:attribute name="on" type="xs:date"/>
                <xs:attribute name="no">
                  <xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleType>
                </xs:attribute>
                <xs:attribute name="key" type="xs:string"/>
                <xs:attribute name="of" type="xs:string"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
        <xs:unique name="keys"><xs:selector xpath="*"/><xs:field xpath="@key"/></xs:unique>
        <xs:keyref name="refs" refer="keys"><xs:selector xpath="*"/><xs:field xpath="@of"/></xs:keyref>
      </xs:element>
    </xs:schema>
    """

  private func judge(_ body: String, root: String = "case xmlns='urn:t'") throws -> XMLParse {
    let schema = try XMLSchemaDocument(Array(Self.source.utf8))
    let name = root.prefix { $0 != " " }
    return parseXML(Array("<\(root)>\n\(body)\n</\(name)>".utf8), schema: schema)
  }

  private func onlyFault(_ body: String) throws -> XMLProblem {
    let parse = try judge(body)
    try #require(parse.tree != nil)
    try #require(parse.schemaFaults.count == 1, "\(parse.schemaFaults.map(\.message))")
    return parse.schemaFaults[0]
  }

  @Test func aValidDocumentHasNoFault() throws {
    let parse = try judge("<unit>u</unit>\n<act kind='penalty' id='a' on='2021-01-01' no='7' key='k'><step/></act>")
    #expect(parse.schemaFaults.isEmpty)
    #expect(parse.fatal == nil)
    #expect(parse.tree?.nodes.count == 4)
  }

  @Test func anUnexpectedElementNamesWhatWasExpectedAndTheTreeIsComplete() throws {
    let parse = try judge("<unit/>\n  <wrong><deep/></wrong>\n<act kind='penalty'><step/></act>")
    let fault = try #require(parse.schemaFaults.first)
    #expect(fault.kind == .schema(.unexpectedElement))
    #expect(fault.element == "wrong")
    #expect(fault.expected == ["act"])
    #expect((fault.line, fault.column, fault.node) == (3, 3, 2))
    #expect(parse.tree?.nodes.count == 6)
  }

  @Test func aMissingChildIsReportedAtItsParent() throws {
    let fault = try onlyFault("<unit/>\n<act kind='penalty'>\n\n</act>")
    #expect(fault.kind == .schema(.missingElement))
    #expect((fault.element, fault.expected) == ("act", ["step"]))
    #expect((fault.line, fault.node) == (3, 2))
  }

  @Test func attributeFaultsNameTheAttribute() throws {
    let missing = try onlyFault("<unit/>\n<act><step/></act>")
    #expect(missing.kind == .schema(.attributeMissing))
    #expect((missing.element, missing.attribute, missing.node) == ("act", "kind", 2))
    let extra = try onlyFault("<unit/>\n<act kind='penalty' odd='1'><step/></act>")
    #expect(extra.kind == .schema(.attributeNotAllowed))
    #expect(extra.attribute == "odd")
  }

  @Test func valueFaultsCarryTheValueAndWhatIsAllowed() throws {
    let kinds = try judge("<unit/>\n<act kind='o&amp;d' on='2023-02-29' no='x'><step/></act>").schemaFaults
    #expect(
      kinds.map(\.kind) == [.schema(.facet("enumeration")), .schema(.invalidValue), .schema(.facet("pattern"))],
      "\(kinds.map(\.message))")
    #expect(kinds.map(\.attribute) == ["kind", "on", "no"])
    #expect(kinds.map(\.value) == ["o&d", "2023-02-29", "x"])
    #expect(kinds.first?.expected == ["penalty", "seizure"])
  }

  @Test func textBetweenElementsIsAFaultOfItsElement() throws {
    let fault = try onlyFault("<unit/>\n<act kind='penalty'>loose<step/></act>")
    #expect(fault.kind == .schema(.textNotAllowed))
    #expect(fault.node == 2)
  }

  @Test func anElementInTextOnlyContentIsAFault() throws {
    let fault = try onlyFault("<unit>a<b/></unit>")
    #expect(fault.kind == .schema(.elementNotAllowedInText))
    #expect(fault.line == 2)
  }

  @Test func aSecondIdentifierWithTheSameValueIsAFault() throws {
    let act = { (id: String) in "<act kind='penalty' id='\(id)'><step/></act>\n" }
    let fault = try onlyFault("<unit/>\n" + act("a") + act("b") + act("a"))
    #expect(fault.kind == .schema(.duplicateIdentifier))
    #expect((fault.element, fault.attribute, fault.value) == ("act", "id", "a"))
    #expect((fault.line, fault.node) == (5, 6))
  }

  @Test func aBrokenKeyIsAFaultOfItsCarrier() throws {
    let act = { (key: String) in "<act kind='penalty' key='\(key)'><step/></act>\n" }
    let fault = try onlyFault("<unit/>\n" + act("a") + act("b") + act("a"))
    #expect(fault.kind == .schema(.duplicateKey))
    #expect((fault.value, fault.line, fault.node) == ("a", 5, 6))
  }

  @Test func aBrokenReferenceIsAFaultOfTheElementThatRefers() throws {
    let act = { (attribute: String) in "<act kind='penalty' \(attribute)><step/></act>\n" }
    let parse = try judge(
      "<unit/>\n" + act("key='a'") + act("of='a'") + act("of='b'") + act("") + act("of='b'"))
    #expect(parse.schemaFaults.map(\.kind) == Array(repeating: .schema(.unmatchedReference), count: 2))
    #expect(parse.schemaFaults.map(\.value) == ["b", "b"])
    #expect(parse.schemaFaults.map(\.line) == [5, 7])
    #expect(parse.schemaFaults.map(\.node) == [6, 10])
  }

  @Test(arguments: ["case", "case xmlns='urn:wrong'", "other xmlns='urn:t'"])
  func aWrongRootIsOneFaultAtTheRoot(root: String) throws {
    let parse = try judge("<unit/>", root: root)
    #expect(parse.tree?.nodes.count == 2)
    #expect(parse.schemaFaults.map(\.kind) == [.schema(.unknownRoot)])
    #expect(parse.schemaFaults.map(\.node) == [0])
  }

  @Test func foreignElementsAreSkippedWhereTheSchemaAllowsThem() throws {
    let parse = try judge("<unit/><act kind='seizure'><step/><x:y xmlns:x='urn:x' id='1'><z/></x:y></act>")
    #expect(parse.schemaFaults.isEmpty)
  }

  @Test func faultsBeyondTwoHundredAreOnlyCounted() throws {
    let parse = try judge("<unit/>\n" + String(repeating: "<act kind='penalty' no='x'><step/></act>\n", count: 500))
    #expect(parse.schemaFaults.count == 200)
    #expect(parse.schemaFaultCount == 500)
    #expect(parse.tree?.nodes.count == 1002)
  }

  @Test func aMalformedDocumentHasNoSchemaFaults() throws {
    let parse = try judge("<unit/><wrong>")
    #expect(parse.fatal?.kind == .malformed)
    #expect(parse.schemaFaults.isEmpty)
  }

  @Test func faultsComeInDocumentOrder() throws {
    let parse = try judge("<unit/>\n<act><step/><step/><unit/></act>\n<act kind='x'><step/></act>")
    let nodes = parse.schemaFaults.compactMap(\.node)
    #expect(nodes == nodes.sorted())
    #expect(nodes.count == parse.schemaFaults.count)
  }

  @Test func oneSchemaServesManyThreads() async throws {
    let schema = try XMLSchemaDocument(Array(Self.source.utf8))
    let good = Array("<case xmlns='urn:t'><unit/></case>".utf8)
    let bad = Array("<case xmlns='urn:t'><unit/><act/></case>".utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for number in 0..<400 {
        group.addTask { parseXML(number % 2 == 0 ? good : bad, schema: schema).schemaFaultCount }
      }
      return await group.reduce(0, +)
    }
    #expect(counts == 400)
  }
}
