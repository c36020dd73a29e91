import SafeFile
import SafeProcess

/// Makes PDF through a program of this machine: a browser of the Chromium family from HTML, else LibreOffice from DOCX.
///
/// Offline: no name of any host is resolved, and what is printed names none. Nothing stays behind but the bytes given back.
package struct PDFPrinter: Sendable {
  /// What the program reads.
  package enum Source: String, Sendable {
    case html
    case docx
  }

  package let source: Source
  /// Its path.
  package let program: String

  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]
  private static let offices = ["soffice", "libreoffice"]

  /// A browser starts within seconds; an office that has never run takes longer.
  private static let seconds = 120
  private static let mostBytes = 1 << 28

  package init() throws(PrintProblem) {
    if let browser = ProgramPath.first(of: Self.browsers) {
      (source, program) = (.html, browser)
    } else if let office = ProgramPath.first(of: Self.offices) {
      (source, program) = (.docx, office)
    } else {
      throw .noProgram(Self.browsers + Self.offices)
    }
  }

  /// The PDF of a document in the form that ``source`` names.
  package func pdf(of document: [UInt8]) throws(PrintProblem) -> [UInt8] {
    try TemporaryFolder.with({ PrintProblem.disk($0) }) { folder throws(PrintProblem) in
      do throws(FileFault) {
        let file = try NewFile(inFolder: folder, permissions: nil)
        try file.write(document)
        try file.move(to: "\(folder)/paper.\(source.rawValue)", replacing: false)
      } catch {
        throw .disk(error)
      }
      try run(in: folder)
      do throws(FileFault) {
        let pdf = try OpenFile(reading: folder + "/paper.pdf", followingLink: false)
        let bytes = try pdf.bytes(upTo: Self.mostBytes, expected: 1 << 18)
        if bytes.starts(with: Array("%PDF-".utf8)), bytes.count <= Self.mostBytes { return bytes }
      } catch {}
      throw .noResult(program: program)
    }
  }

  private func run(in folder: String) throws(PrintProblem) {
    switch ChildProcess.run(program, arguments(folder), seconds: Self.seconds) {
    case .exited(0): return
    case .exited(let code): throw .failed(program: program, code: code)
    case .killed(let signal): throw .failed(program: program, code: 128 + signal)
    case .timedOut: throw .timedOut(program: program, seconds: Self.seconds)
    case .interrupted(let signal): throw .interrupted(signal: signal)
    case .notStarted(let code): throw .notStarted(program: program, code: code)
    }
  }

  private func arguments(_ folder: String) -> [String] {
    let address = "file://" + Self.escaped(folder)
    switch source {
    case .html:
      return [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
        "--disable-sync", "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
        "--disable-crash-reporter", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder)/profile",
        "--no-pdf-header-footer", "--print-to-pdf=\(folder)/paper.pdf",
      ] + (ProgramPath.isRoot ? ["--no-sandbox"] : []) + [address + "/paper.html"]
    case .docx:
      return [
        "--headless", "--norestore", "--nolockcheck", "-env:UserInstallation=\(address)/profile", "--convert-to", "pdf",
        "--outdir", folder, folder + "/paper.docx",
      ]
    }
  }

  /// A path as part of an address.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        String(Unicode.Scalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
