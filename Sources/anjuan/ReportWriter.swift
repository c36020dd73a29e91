import ArgumentParser
import Intake
import Model
import Reports

/// Where the reports of one run go: to standard output, into one file, or into a folder with one file for each case.
struct ReportWriter {
  private enum Target {
    case standardOutput
    case file(String)
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

  /// Settles the names of all results before the first is written, so that none takes another's place.
  init(
    _ inputs: [CaseInput], _ subject: Subject = .review, format: ReportFormat, output: String?, _ common: CommonOptions
  ) throws {
    self.subject = subject
    self.format = format
    self.common = common
    if let output {
      self.inputs = inputs.compactMap { InputReader().identity(of: $0) }
      if inputs.count > 1 || output.hasSuffix("/") {
        target = .folder(output, SafeName.names(for: inputs.map(Self.plainName)))
      } else {
        target = .file(output)
      }
    } else {
      guard format != .html || inputs.count < 2 else {
        throw ValidationError(
          "几个案卷的 HTML 报告不能连写在一起，请用 --output 给出文件夹 · several HTML reports need a folder: give --output")
      }
      self.inputs = []
      target = .standardOutput
    }
  }

  func write(_ report: Report, ofInput number: Int) throws(OutputProblem) {
    switch target {
    case .standardOutput: Session.write(bytes(report, TextStyle(width: Session.width, colour: Session.hasColour)))
    case .file(let path): try write(report, to: path)
    case .folder(let folder, let names):
      try OutputFile.createFolder(folder)
      try write(report, to: (folder.hasSuffix("/") ? folder : folder + "/") + names[number] + "." + format.suffix)
    }
  }

  private func write(_ report: Report, to path: String) throws(OutputProblem) {
    try OutputFile.write(bytes(report, TextStyle()), to: path, .replaceExisting, sparing: inputs)
    common.say(zh: "已写入 \(printable(path))", en: "written to \(printable(path))")
  }

  private func bytes(_ report: Report, _ style: TextStyle) -> [UInt8] {
    switch subject {
    case .review: render(report, as: format, language: common.resultLanguage, style: style)
    case .gate: renderGate(report, as: format, language: common.resultLanguage, style: style)
    }
  }

  /// The last part of an input's name without `.xml` or `.zip`.
  private static func plainName(_ input: CaseInput) -> String {
    if input.kind == .standardInput { return "stdin" }
    let last = input.name.split(separator: "/").last.map(String.init) ?? "case"
    return [".xml", ".zip"].contains { last.lowercased().hasSuffix($0) } ? String(last.dropLast(4)) : last
  }
}

extension ReportFormat: ExpressibleByArgument {
  var suffix: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .html: "html"
    }
  }
}
