import SafeXML
import Testing

struct MalformationTests {
  @Test(arguments: [
    ("", XMLProblem.Malformation.noElement), ("text", .noElement), ("<a/><b/>", .contentAfterRoot),
    ("<a>\u{1}</a>", .forbiddenCharacter), ("<a>&#0;</a>", .forbiddenCharacter), ("<a>\0</a>", .forbiddenCharacter),
    ("<a>甲&乙</a>", .bareAmpersand),
    ("<a>甲 & 乙</a>", .noName), ("<a>&nbsp;</a>", .unknownEntity), ("<a b=\"<\"/>", .lessThanInAttribute),
    ("<a b=c/>", .attributeWithoutQuotes), ("<a b=\"c/>", .attributeNotFinished), ("<a b/>", .attributeWithoutValue),
    ("<a b='1' b='2'/>", .attributeTwice), ("<a><!-- </a>", .commentNotFinished),
    ("<a><![CDATA[</a>", .sectionNotFinished),
    ("<a>]]></a>", .sectionEndInText), ("<a b='1'c='2'/>", .missingSpace), ("<a>1 < 2</a>", .noName),
    ("<a><b></a>", .tagsDiffer), ("<a><b>", .elementNotFinished), ("<p:a/>", .unknownPrefix),
    ("\n<?xml version=\"1.0\"?>\n<a/>", .declarationNotFirst),
  ])
  func whatIsMalformedHasAName(xml: String, malformation: XMLProblem.Malformation) {
    #expect(
      parseXML(Array(xml.utf8)).fatal?.malformation == malformation, "\(parseXML(Array(xml.utf8)).fatal?.message ?? "")"
    )
  }

  @Test func aSchemaFaultIsNoMalformation() {
    #expect(XMLProblem(kind: .doctype, code: 4, line: 1, column: 1, message: "").malformation == nil)
  }
}
