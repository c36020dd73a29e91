import Model

/// A report as XML (`Rules/schema/report.xsd`): the members of the JSON report under the same names.
struct XMLReport {
  static let namespace = "urn:anjuan:report:1"

  private let report: Report

  init(_ report: Report) { self.report = report }

  var bytes: [UInt8] {
    let root = XMLPart("report")
    root.attribute("xmlns", Self.namespace)
    do {
      try report.encode(to: XMLEncoding(part: root))
    } catch {
      // The encoding refuses nothing, and the values of a report describe themselves without refusing.
      preconditionFailure("a report value was not encodable: \(error)")
    }
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    root.write(to: &xml)
    return [UInt8](xml.utf8)
  }
}
