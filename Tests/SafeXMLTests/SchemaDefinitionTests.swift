import SafeXML
import Testing

struct SchemaDefinitionTests {
  private func schema(_ body: String) -> [UInt8] {
    Array("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n\(body)</xs:schema>".utf8)
  }

  private func failure(_ bytes: [UInt8], includes: [String: [UInt8]] = [:]) -> XMLSchemaError? {
    do throws(XMLSchemaError) {
      _ = try XMLSchemaDocument(bytes, name: "main.xsd", includes: includes)
      return nil
    } catch { return error }
  }

  @Test(arguments: ["file:///etc/hostname", "/etc/hostname", "http://127.0.0.1:9/a.xsd", "other.xsd"])
  func anIncludeThatIsNotInTheTableIsRefused(location: String) throws {
    for kind in ["include", "import namespace='urn:x'", "redefine"] {
      let error = try #require(failure(schema("<xs:\(kind) schemaLocation='\(location)'/>")))
      #expect(error.document == "main.xsd")
      #expect(error.problems.map(\.kind) == [.schemaDefinition])
      #expect(error.problems.map(\.value) == [location])
      #expect(error.problems.map(\.line) == [2])
    }
  }

  @Test func includesComeFromTheTableAlsoThroughEachOther() throws {
    let table = [
      "common.xsd": schema("<xs:include schemaLocation='types.xsd'/><xs:element name='a' type='code'/>"),
      "types.xsd": schema(
        """
        <xs:simpleType name='code'>
          <xs:restriction base='xs:string'><xs:length value='2'/></xs:restriction>
        </xs:simpleType>
        """),
    ]
    let compiled = try XMLSchemaDocument(schema("<xs:include schemaLocation='common.xsd'/>"), includes: table)
    #expect(parseXML(Array("<a>ab</a>".utf8), schema: compiled).schemaFaults.isEmpty)
    let tooLong = parseXML(Array("<a>abc</a>".utf8), schema: compiled)
    #expect(tooLong.schemaFaults.map(\.kind) == [.schema(.facet("length"))])
  }

  @Test func aSchemaIsReadAsUTF8WhateverItDeclares() throws {
    let declaration = Array("<?xml version='1.0' encoding='GBK'?>\n".utf8)
    let main = declaration + schema("<xs:include schemaLocation='b.xsd'/>")
    let compiled = try XMLSchemaDocument(
      main, includes: ["b.xsd": declaration + schema("<xs:element name='案卷' type='xs:date'/>")])
    #expect(parseXML(Array("<案卷>2021-01-01</案卷>".utf8), schema: compiled).schemaFaults.isEmpty)
    #expect(parseXML(Array("<案卷>一月</案卷>".utf8), schema: compiled).schemaFaults.map(\.value) == ["一月"])
  }

  @Test func aSchemaWithADoctypeIsRefused() {
    let bytes = Array("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>".utf8) + schema("")
    #expect(failure(bytes)?.problems.map(\.kind) == [.doctype])
    let error = failure(schema("<xs:include schemaLocation='a.xsd'/>"), includes: ["a.xsd": bytes])
    #expect(error?.document == "a.xsd")
    #expect(error?.problems.map(\.kind) == [.doctype])
  }

  @Test func aWrongSchemaIsReportedWithItsLines() throws {
    let error = try #require(failure(schema("<xs:element name='a' type='nowhere'/>\n<xs:elemen/>")))
    #expect(!error.problems.isEmpty)
    #expect(error.problems.allSatisfy { $0.kind == .schemaDefinition && $0.line > 0 && !$0.message.isEmpty })
    #expect(failure(Array("<xs:schema".utf8))?.problems.map(\.kind) == [.malformed])
    #expect(failure([])?.problems.map(\.kind) == [.malformed])
    #expect(failure(Array("<notASchema/>".utf8)) != nil)
  }
}
