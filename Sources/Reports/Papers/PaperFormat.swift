import SafeZip

/// The forms in which this program itself gives out a paper.
package enum PaperFormat: String, CaseIterable, Sendable {
  case html
  case docx
}

/// Why a paper could not be made: the machine had no memory for its zip.
package struct PaperFault: Error, Hashable {}

/// The bytes of a paper; the same paper always gives the same bytes.
package func render(_ paper: Paper, as format: PaperFormat) throws(PaperFault) -> [UInt8] {
  switch format {
  case .html: return HTMLPaper(paper).bytes
  case .docx:
    do throws(ZipFault) {
      return try WordPaper(paper).bytes()
    } catch {
      throw PaperFault()
    }
  }
}
