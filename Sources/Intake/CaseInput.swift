/// One case to be judged: where its XML is and what else belongs to it.
package struct CaseInput: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A single XML file.
    case xmlFile
    /// A folder with `case.xml`; attachments are named relative to `attachments`.
    case caseFolder(attachments: String)
    /// A zip with `case.xml` at its top or in its one top folder; attachments are named relative to that.
    case zip
    case standardInput
  }

  /// As shown to users: the file, or the folder of a case folder, as given; `-` for standard input.
  package let name: String
  package let kind: Kind
  /// The XML file or the zip itself; `-` for standard input.
  package let path: String
  /// False for what was met on a walk through a folder, where links are not followed.
  let isNamedByUser: Bool
}
