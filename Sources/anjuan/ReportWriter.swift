import ArgumentParser
import Intake
import Model
import Reports

/// Where the reports of one run go: to standard output, into one file, or into a folder with one file for each case.
///
/// CSV of several cases is one table, so it may stand in one file; of every other format a file holds one case.
struct ReportWriter {
  /// Why a report could not be given out.
  enum Problem: Error {
    case output(OutputProblem)
    /// What the spreadsheet library says.
    case spreadsheet(String)
  }

  private enum Target {
    case standardOutput
    case file(String)
    /// One table for all cases.
    case table(String)
    /// The names of the files by the number of the input.
    case folder(String, [String])
  }

  /// What is written of a report: all of it, or the answer of the publication gate.
  enum Subject { case review, gate }

  private let target: Target
  private let subject: Subject
  private let format: ReportFormat
  private let common: CommonOptions
  /// Never overwritten, by whatever name.
  private let inputs: [FileIdentity]
  /// How many reports have been made.
  private var count = 0
  /// What waits until the last case: a file is written whole or not at all.
  private var table: [UInt8] = []

  /// Settles the names of all results before the first is written, so that none takes another's place.
  init(
    _ inputs: [CaseInput], _ subject: Subject = .review, format: ReportFormat, output: String?, _ common: CommonOptions
  ) throws {
    self.subject = subject
    self.format = format
    self.common = common
    if let output {
      self.inputs = inputs.compactMap { InputReader().identity(of: $0) }
      if output.hasSuffix("/") || (inputs.count > 1 && format != .csv) {
        target = .folder(output, SafeName.names(for: inputs.map(Self.plainName)))
      } else {
        target = inputs.count > 1 ? .table(output) : .file(output)
      }
    } else {
      let name = format.rawValue.uppercased()
      guard format.canContinue || inputs.count < 2 else {
        throw ValidationError(
          "几个案卷的 \(name) 报告不能连写在一起，请用 --output 给出文件夹 · several \(name) reports need a folder: give --output")
      }
      guard format != .xlsx || !Session.isTerminal else {
        throw ValidationError("XLSX 不能在终端上显示，请用 --output 给出文件 · XLSX is not for a terminal: give --output")
      }
      self.inputs = []
      target = .standardOutput
    }
  }

  mutating func write(_ report: Report, ofInput number: Int) throws(Problem) {
    switch target {
    case .standardOutput:
      Session.write(try bytes(report, TextStyle(width: Session.width, colour: Session.hasColour)))
    case .file(let path): try write(bytes(report), to: path)
    case .table: table += try bytes(report)
    case .folder(let folder, let names):
      do throws(OutputProblem) {
        try OutputFile.createFolder(folder)
      } catch {
        throw .output(error)
      }
      let path = OutputFile.path(names[number] + "." + format.suffix, in: folder)
      try write(bytes(report), to: path)
    }
    count += 1
  }

  /// Writes what belongs to all cases together.
  func finish() throws(Problem) {
    if case .table(let path) = target, count > 0 { try write(table, to: path) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    do throws(OutputProblem) {
      try OutputFile.write(bytes, to: path, .replaceExisting, sparing: inputs)
    } catch {
      throw .output(error)
    }
    common.say(zh: "已写入 \(printable(path))", en: "written to \(printable(path))")
  }

  private func bytes(_ report: Report, _ style: TextStyle = TextStyle()) throws(Problem) -> [UInt8] {
    // A file of its own needs its own heading.
    let continues =
      switch target {
      case .standardOutput, .table: count > 0
      case .file, .folder: false
      }
    do {
      switch subject {
      case .review:
        return try render(
          report, as: format, language: common.resultLanguage, style: style, continuing: continues)
      case .gate: return try renderGate(report, as: format, language: common.resultLanguage, style: style)
      }
    } catch {
      throw .spreadsheet("\(error)")
    }
  }

  /// The last part of an input's name without `.xml` or `.zip`.
  private static func plainName(_ input: CaseInput) -> String {
    if input.kind == .standardInput { return "stdin" }
    let last = input.name.split(separator: "/").last.map(String.init) ?? "case"
    return [".xml", ".zip"].contains { last.lowercased().hasSuffix($0) } ? String(last.dropLast(4)) : last
  }
}

extension CommonOptions {
  func say(_ problem: ReportWriter.Problem) {
    switch problem {
    case .output(let problem): say(problem)
    case .spreadsheet(let fault):
      say(zh: "电子表格没有做成（\(fault)）", en: "the spreadsheet could not be made (\(fault))")
    }
  }
}

extension ReportFormat: ExpressibleByArgument {
  var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json, .xml, .html, .csv, .xlsx, .sarif: rawValue
    }
  }
}
