package import Model

/// Why an archive cannot be used.
package enum ArchiveFault: Error, Hashable, Sendable {
  /// Another kind of file stands there.
  case notAnArchive
  /// Written by a later version of the program.
  case newer(format: Int)
  /// Bytes that cannot have been written: a damaged disk or an interrupted copy.
  case damaged(String)
  /// Another process has been writing for too long.
  case busy
  case full
  case notWritable
  case cannotOpen
  /// There is no run with this number, or none that fits.
  case noRun
  /// Not 64 hexadecimal digits.
  case badDigest(String)
  /// Any other refusal, by SQLite's code.
  case refused(code: Int32, String)
}

extension ArchiveFault {
  package func problem(file: String) -> Problem {
    let (message, remedy) = words
    return Problem(file: file, place: nil, code: "archive", message: message, remedy: remedy)
  }

  private var words: (BilingualText, BilingualText?) {
    switch self {
    case .notAnArchive:
      (
        BilingualText(zh: "不是评查档案库", en: "not an archive of reviews"),
        BilingualText(zh: "另写一个文件名，或者用 anjuan 建立的档案库", en: "name another file, or one that anjuan made")
      )
    case .newer(let format):
      (
        BilingualText(zh: "由更新的版本写成（格式 \(format)）", en: "written by a later version (format \(format))"),
        BilingualText(zh: "请用新版程序打开", en: "open it with the later program")
      )
    case .damaged(let what):
      (
        BilingualText(zh: "档案库已损坏：\(what)", en: "the archive is damaged: \(what)"),
        BilingualText(zh: "从备份恢复，或者另建档案库重新评查", en: "restore a copy, or evaluate again into a new archive")
      )
    case .busy:
      (
        BilingualText(zh: "另一个程序正在写入", en: "another process is writing"),
        BilingualText(zh: "等它结束后再试", en: "wait until it has ended")
      )
    case .full: (BilingualText(zh: "磁盘已满", en: "the disk is full"), nil)
    case .notWritable:
      (
        BilingualText(zh: "不能写入", en: "cannot be written"),
        BilingualText(zh: "检查文件和文件夹的权限", en: "see who may write the file and its folder")
      )
    case .cannotOpen:
      (
        BilingualText(zh: "不能打开", en: "cannot be opened"),
        BilingualText(zh: "检查路径和权限", en: "see whether it exists and may be read")
      )
    case .noRun: (BilingualText(zh: "没有这次评查", en: "there is no such run"), nil)
    case .badDigest(let text):
      (BilingualText(zh: "“\(text)”不是 SHA-256 摘要", en: "“\(text)” is no SHA-256 digest"), nil)
    case .refused(let code, let text):
      (BilingualText(zh: "SQLite 拒绝（\(code)）：\(text)", en: "SQLite refused (\(code)): \(text)"), nil)
    }
  }
}
