package import Engine
package import Intake
package import Model

extension CaseReviewer {
  /// The publication copy of one file.
  package func publicationCopy(_ file: InputFile) throws(PublicationCopyFault) -> PublicationCopy {
    try ruleSet.publicationCopy(file.text.utf8, name: file.name, setting: setting)
  }
}
