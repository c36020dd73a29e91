import SafeFile

extension InputProblem {
  /// Runs `body`, turning the system's refusal into a problem of the input at `path`.
  static func at<Value: ~Copyable>(
    _ path: String, _ body: () throws(FileFault) -> Value
  ) throws(InputProblem) -> Value {
    do throws(FileFault) {
      return try body()
    } catch {
      throw InputProblem(error, path: path)
    }
  }

  init(_ fault: FileFault, path: String) {
    switch fault {
    case .missing: self = .missing(path: path)
    case .noPermission: self = .noPermission(path: path)
    case .isFolder: self = .isFolder(path: path)
    case .notAFolder: self = .notAFolder(path: path)
    case .symbolicLink: self = .symbolicLink(path: path)
    case .impossibleName, .nameTooLong: self = .impossibleName(path: path)
    case .system(let code): self = .readFailed(path: path, code: code)
    // These three answer attempts to write; a reader does not meet them.
    case .alreadyThere, .noSpace, .readOnlyFileSystem: self = .readFailed(path: path, code: 0)
    }
  }
}
