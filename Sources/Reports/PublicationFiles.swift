package import Model
import SafeSheet

/// The files of a publication copy: what the public may read, the records for the credit platform, and, in a folder of its own,
/// what stays inside the bureau.
package struct PublicationFiles: Sendable {
  package struct File: Hashable, Sendable {
    /// Below the output folder, with `/`.
    package let path: String
    package let bytes: [UInt8]
  }

  package let files: [File]

  /// - Throws: where the spreadsheet cannot be made.
  package init(_ copy: PublicationCopy, language: Language = .zh) throws(PublicationFilesFault) {
    var files: [File] = [
      File(path: "publication.html", bytes: PublicationPage(copy, language: language).bytes),
      File(path: "publication.txt", bytes: PublicationText(copy, language: language).bytes),
    ]
    for kind in CreditRecord.Kind.allCases {
      let records = copy.records.filter { $0.kind == kind }
      guard !records.isEmpty else { continue }
      let fields = kind.fields
      let name = "credit-\(kind.rawValue)"
      files.append(
        File(
          path: "\(name).csv",
          bytes: CommaSeparated.bytes([fields.map(\.code), fields.map(\.name)] + records.map(\.row))))
      let sheet = Sheet(
        name: kind == .penalty ? "行政处罚" : "行政许可",
        columns: fields.map { Sheet.Column("\($0.code) \($0.name)", width: 18) }, texts: records.map(\.row))
      do throws(SheetFault) {
        files.append(File(path: "\(name).xlsx", bytes: try Workbook([sheet]).bytes()))
      } catch {
        throw .sheet("\(error)")
      }
    }
    files.append(File(path: "internal/mask-log.csv", bytes: MaskLog(copy, language: language).bytes))
    files.append(File(path: "internal/case.xml", bytes: copy.caseFile))
    self.files = files
  }
}

/// Why there are no files.
package enum PublicationFilesFault: Error, Hashable {
  case sheet(String)
}
