import SafeFile
import SafeProcess
import Testing

struct ChildProcessTests {
  @Test func theExitCodeComesBack() {
    #expect(ChildProcess.run("/bin/sh", ["-c", "exit 3"], seconds: 60) == .exited(3))
    #expect(ChildProcess.run("/bin/sh", ["-c", "kill -TERM $$"], seconds: 60) == .killed(15))
  }

  @Test func whatIsNotThereIsNotStarted() {
    #expect(ChildProcess.run("/no/such/program", [], seconds: 60) == .notStarted(2))
  }

  /// Arguments that a shell would take apart or act upon.
  @Test(arguments: ["a b", "$(exit 7)", "; exit 7", "'", "\"", "*", "\\", "-c"])
  func anArgumentArrivesAsItIs(argument: String) {
    let script = #"test "$1" = "$(printf '%s' "$2")" && test "$#" = 2"#
    #expect(
      ChildProcess.run("/bin/sh", ["-c", script, "sh", argument, argument], seconds: 60) == .exited(0))
    #expect(ChildProcess.run("/usr/bin/test", [argument, "=", "other"], seconds: 60) == .exited(1))
  }

  @Test func timeIsUpForItAndForWhatItStarted() throws {
    let left = try TemporaryFolder.with({ $0 }) { folder throws(FileFault) in
      let end = ChildProcess.run(
        "/bin/sh", ["-c", "sleep 600 & echo $! > \(folder)/child; wait"], seconds: 3)
      #expect(end == .timedOut)
      return isRunning(folder)
    }
    #expect(!left, "a process that it started is still there")
  }

  @Test func whatItLeftRunningIsEnded() throws {
    let left = try TemporaryFolder.with({ $0 }) { folder throws(FileFault) in
      #expect(
        ChildProcess.run("/bin/sh", ["-c", "sleep 600 & echo $! > \(folder)/child"], seconds: 60) == .exited(0))
      return isRunning(folder)
    }
    #expect(!left)
  }

  /// Whether the process with the number in `child` still does anything after a while; one that has ended may wait to be
  /// collected. It was told to end, and on a busy machine that takes it a moment.
  private func isRunning(_ folder: String) -> Bool {
    let script = #"""
      child=$(cat "$1/child") && test -n "$child" || exit 2
      for moment in $(seq 300); do
        grep -qv ') Z ' "/proc/$child/stat" || exit 1
        sleep 0.1
      done
      """#
    return ChildProcess.run("/bin/sh", ["-c", script, "sh", folder], seconds: 60) != .exited(1)
  }

  @Test func namesAreLookedForInOrder() {
    #expect(ProgramPath.first(of: ["no-such-program", "sh"])?.hasSuffix("/sh") == true)
    #expect(ProgramPath.first(of: ["no-such-program"]) == nil)
  }
}
