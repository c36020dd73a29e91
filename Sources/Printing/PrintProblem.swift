package import Model
package import SafeFile

/// Why no PDF came of a paper.
package enum PrintProblem: Error, Hashable, Sendable {
  /// None of the programs that could make one is installed.
  case noProgram([String])
  case notStarted(program: String, code: Int32)
  /// It ended with this exit code.
  case failed(program: String, code: Int32)
  case timedOut(program: String, seconds: Int)
  /// It ended well, and wrote no PDF.
  case noResult(program: String)
  /// No temporary folder or file could be made.
  case disk(FileFault)
  /// The user ended the work.
  case interrupted(signal: Int32)
}

extension PrintProblem {
  package var sentence: BilingualText {
    switch self {
    case .noProgram(let names):
      let list = names.joined(separator: "、")
      return BilingualText(
        zh:
          "没有找到能生成 PDF 的程序（\(list)）；请安装 chromium 或 libreoffice-writer，或者改用 --format docx、--format html，再从浏览器或办公软件打印",
        en:
          "no program that makes PDF was found (\(names.joined(separator: ", "))); install chromium or libreoffice-writer, or use --format docx or --format html and print from there"
      )
    case .notStarted(let program, let code):
      return BilingualText(
        zh: "\(program) 不能启动（系统错误 \(code)）", en: "\(program) could not be started (system error \(code))")
    case .failed(let program, let code):
      return BilingualText(
        zh: "\(program) 没有生成 PDF（退出码 \(code)）；可以改用 --format docx 或 html",
        en: "\(program) made no PDF (exit code \(code)); --format docx and html need no other program")
    case .timedOut(let program, let seconds):
      return BilingualText(
        zh: "\(program) 在 \(seconds) 秒内没有生成 PDF，已结束该程序；可以改用 --format docx 或 html",
        en:
          "\(program) made no PDF within \(seconds) seconds and was ended; --format docx and html need no other program"
      )
    case .noResult(let program):
      return BilingualText(
        zh: "\(program) 运行结束，但没有写出 PDF；可以改用 --format docx 或 html",
        en: "\(program) ended without writing a PDF; --format docx and html need no other program")
    case .disk(let fault):
      let why = Self.words(fault)
      return BilingualText(
        zh: "不能建立临时文件夹或者写入其中：\(why.zh)", en: "the temporary folder could not be made or written: \(why.en)")
    case .interrupted:
      return BilingualText(zh: "已中断", en: "interrupted")
    }
  }

  private static func words(_ fault: FileFault) -> BilingualText {
    switch fault {
    case .noSpace: BilingualText(zh: "磁盘已满", en: "no space left")
    case .noPermission, .readOnlyFileSystem: BilingualText(zh: "没有写入权限", en: "no permission to write")
    case .missing, .notAFolder: BilingualText(zh: "TMPDIR 所指文件夹不存在", en: "the folder that TMPDIR names is not there")
    case .isFolder, .symbolicLink, .alreadyThere, .nameTooLong, .impossibleName:
      BilingualText(zh: "名称不能使用", en: "its name cannot be used")
    case .system(let code): BilingualText(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }
}
