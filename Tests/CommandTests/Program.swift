import Glibc
import Testing

/// The built command line, started as a user starts it.
enum Program {
  /// Beside the test bundle: `.build/debug/anjuan`.
  static let path = folderOfThisProcess + "/anjuan"

  /// The top of the checkout.
  static let checkout = String(#filePath.prefix(#filePath.count - "/Tests/CommandTests/Program.swift".count))

  private static let folderOfThisProcess: String = {
    guard let resolved = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(resolved) }
    let path = String(cString: resolved)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }()
}

/// One finished run.
struct Run {
  /// The exit code; 128 and the signal's number for a process that a signal ended.
  let code: Int32
  let outputBytes: [UInt8]
  let errorBytes: [UInt8]

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var errors: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// Runs `anjuan` with these arguments in the checkout and waits for its end.
///
/// - Parameters:
///   - input: what stands on standard input.
///   - environment: added to a small fixed one; the tests' own is not passed on.
func anjuan(
  _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:], in folder: String? = nil
) throws -> Run {
  try run([Program.path] + arguments, input: input, environment: environment, in: folder)
}

/// Runs a line of bash in which `$anjuan` is the program.
func bash(_ line: String, environment: [String: String] = [:]) throws -> Run {
  let own = ["anjuan": Program.path, "LC_ALL": "C.UTF-8"]
  return try run(["/bin/bash", "-c", line], environment: environment.merging(own) { given, _ in given })
}

func run(
  _ command: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: String? = nil
) throws -> Run {
  try #require(access(command[0], X_OK) == 0, "\(command[0]) is not there; has `swift build` made it?")
  let shell = "/bin/sh"
  let scratch = try TemporaryFolder()
  try scratch.file("in", input)
  var streams = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&streams)
  defer { posix_spawn_file_actions_destroy(&streams) }
  posix_spawn_file_actions_addopen(&streams, 0, scratch / "in", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&streams, 1, scratch / "out", O_WRONLY | O_CREAT, 0o600)
  posix_spawn_file_actions_addopen(&streams, 2, scratch / "err", O_WRONLY | O_CREAT, 0o600)

  var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": scratch.path, "LC_ALL": "zh_CN.UTF-8"]
  variables.merge(environment) { _, new in new }
  // Where the tools that built us need their libraries found, so does the program.
  if let libraries = getenv("LD_LIBRARY_PATH") { variables["LD_LIBRARY_PATH"] = String(cString: libraries) }
  let inFolder = [shell, "-c", #"cd "$0" && exec "$@""#, folder ?? Program.checkout] + command
  var arguments = inFolder.map { strdup($0) } + [nil]
  var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (arguments + settings).forEach { free($0) } }

  var process: pid_t = 0
  let failure = posix_spawn(&process, shell, &streams, nil, &arguments, &settings)
  try #require(failure == 0, "no process could be started (\(failure))")
  var status: Int32 = 0
  while waitpid(process, &status, 0) == -1, errno == EINTR {}
  let signal = status & 0x7F
  return Run(
    code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
    outputBytes: try scratch.content("out"), errorBytes: try scratch.content("err"))
}
