import SafeFile

/// Why a result could not be written: facts only, worded in `ProblemWording`.
package enum OutputProblem: Error, Hashable, Sendable {
  case wouldOverwriteInput(path: String)
  case alreadyThere(path: String)
  /// The path names a folder, a pipe or a device.
  case notAFile(path: String)
  case missingFolder(path: String)
  case noPermission(path: String)
  case noSpace(path: String)
  case readOnly(path: String)
  case impossibleName(path: String)
  case writeFailed(path: String, code: Int32)

  init(_ fault: FileFault, path: String) {
    switch fault {
    case .missing, .notAFolder: self = .missingFolder(path: path)
    case .noPermission: self = .noPermission(path: path)
    case .isFolder: self = .notAFile(path: path)
    case .alreadyThere: self = .alreadyThere(path: path)
    case .noSpace: self = .noSpace(path: path)
    case .readOnlyFileSystem: self = .readOnly(path: path)
    case .impossibleName, .nameTooLong, .symbolicLink: self = .impossibleName(path: path)
    case .system(let code): self = .writeFailed(path: path, code: code)
    }
  }

  static func at<Value: ~Copyable>(
    _ path: String, _ body: () throws(FileFault) -> Value
  ) throws(OutputProblem) -> Value {
    do throws(FileFault) {
      return try body()
    } catch {
      throw OutputProblem(error, path: path)
    }
  }
}
