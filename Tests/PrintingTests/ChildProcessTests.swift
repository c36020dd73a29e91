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
    let left = TemporaryFolder.with({ $0 }) { folder in
      let end = ChildProcess.run(
        "/bin/sh", ["-c", "sleep 600 & echo $! > \(folder)/child; wait"], seconds: 1)
      #expect(end == .timedOut)
      return ChildProcess.run("/bin/sh", ["-c", "test -s \(folder)/child && kill -0 $(cat \(folder)/child)"], seconds: 60)
    }
    #expect(left == .exited(1), "a process that it started is still there")
  }

  @Test func whatItLeftRunningIsEnded() {
    let left = TemporaryFolder.with({ $0 }) { folder in
      #expect(
        ChildProcess.run("/bin/sh", ["-c", "sleep 600 & echo $! > \(folder)/child"], seconds: 60) == .exited(0))
      return ChildProcess.run("/bin/sh", ["-c", "kill -0 $(cat \(folder)/child)"], seconds: 60)
    }
    #expect(left == .exited(1))
  }

  @Test func namesAreLookedForInOrder() {
    #expect(ProgramPath.first(of: ["no-such-program", "sh"])?.hasSuffix("/sh") == true)
    #expect(ProgramPath.first(of: ["no-such-program"]) == nil)
  }
}
