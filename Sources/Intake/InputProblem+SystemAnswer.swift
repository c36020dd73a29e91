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

  /// Refuses everything but a regular file.
  static func checkRegular(_ status: FileStatus, path: String) throws(InputProblem) {
    switch status.kind {
    case .regular: return
    case .folder: throw .isFolder(path: path)
    case .symbolicLink: throw .symbolicLink(path: path)
    case .pipe: throw .notAFile(path: path, kind: .pipe)
    case .socket: throw .notAFile(path: path, kind: .socket)
    case .device: throw .notAFile(path: path, kind: .device)
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
