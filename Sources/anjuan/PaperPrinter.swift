import ArgumentParser
import Model
import Printing
import Reports

/// The forms in which `anjuan papers` writes.
enum PaperOutput: String, CaseIterable, ExpressibleByArgument {
  case html
  case docx
  case pdf
}

/// Turns papers into bytes, with the help of another program for PDF.
struct PaperPrinter {
  private enum Way {
    case own(PaperFormat)
    case through(PDFPrinter)
  }

  private let way: Way

  /// Without a program for PDF the work ends with exit code 2.
  init(_ output: PaperOutput, _ common: CommonOptions) throws {
    switch output {
    case .html: way = .own(.html)
    case .docx: way = .own(.docx)
    case .pdf:
      do {
        way = .through(try PDFPrinter())
      } catch {
        common.say(zh: error.sentence.zh, en: error.sentence.en)
        throw ExitCode(2)
      }
    }
  }

  func bytes(of paper: Paper) throws -> [UInt8] {
    switch way {
    case .own(let format): try render(paper, as: format)
    case .through(let printer):
      switch printer.source {
      case .html: try printer.pdf(of: render(paper, as: .html))
      case .docx: try printer.pdf(of: render(paper, as: .docx))
      }
    }
  }
}
