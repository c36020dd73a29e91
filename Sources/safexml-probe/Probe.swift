import Glibc
import SafeXML

/// Parses every file named on the command line, good or bad, in many rounds: the program that `Scripts/memory-check`
/// runs under AddressSanitizer and valgrind.
///
/// Names ending in `.xsd` are compiled as schemas; every other file is parsed alone and against each schema that
/// compiled. Prints what came of it, so that a run that did nothing shows.
@main
enum Probe {
  private static let rounds = 10

  static func main() {
    let files = CommandLine.arguments.dropFirst().map { ($0, read($0)) }
    var counts = Counts()
    for _ in 0..<rounds {
      let schemas = files.filter { $0.0.hasSuffix(".xsd") }.compactMap { counts.compile($0.1) }
      for (name, bytes) in files where !name.hasSuffix(".xsd") {
        counts.parse(bytes, schemas)
      }
    }
    print("schemas \(counts.schemas), refused \(counts.refused); trees \(counts.trees), no tree \(counts.fatal),")
    print("schema faults \(counts.faults), nodes \(counts.nodes), reference parses \(counts.reference)")
    if counts.trees == 0 || counts.fatal == 0 || counts.faults == 0 { exit(1) }
  }

  private static func read(_ name: String) -> [UInt8] {
    guard let file = fopen(name, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

private struct Counts {
  var schemas = 0
  var refused = 0
  var trees = 0
  var fatal = 0
  var faults = 0
  var nodes = 0
  var reference = 0

  mutating func compile(_ bytes: [UInt8]) -> XMLSchemaDocument? {
    let schema = try? XMLSchemaDocument(bytes, includes: ["self.xsd": bytes])
    if schema == nil { refused += 1 } else { schemas += 1 }
    return schema
  }

  mutating func parse(_ bytes: [UInt8], _ schemas: [XMLSchemaDocument]) {
    var tight = XMLLimits.caseFile
    tight.nodes = 2
    tight.attributeBytes = 4
    var parses = [parseXML(bytes), parseXML(bytes, limits: tight)]
    for schema in schemas {
      parses += [parseXML(bytes, schema: schema), parseXML(bytes, schema: schema, limits: tight)]
    }
    for parse in parses {
      trees += parse.tree == nil ? 0 : 1
      fatal += parse.fatal == nil ? 0 : 1
      faults += parse.schemaFaultCount
      nodes += parse.tree?.nodes.count ?? 0
    }
    // The reference accepts what we refuse (a DOCTYPE), so it only gets what we accept.
    guard parses[0].tree != nil else { return }
    reference += LibXML2Reference.saxParse(bytes) == nil ? 0 : 1
    reference += LibXML2Reference.buildDOM(bytes) ? 1 : 0
    reference += LibXML2Reference.xpath(bytes, "//*[@id]") == .nodes([]) ? 0 : 1
    reference += LibXML2Reference.xpath(bytes, "//*[") == .nodes([]) ? 0 : 1
    for schema in schemas { reference += LibXML2Reference.validateStreaming(bytes, schema) ? 1 : 0 }
  }
}
