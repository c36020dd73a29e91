import Glibc

/// Another program, run to its end or until its time is up. No shell stands between: every argument arrives as it is.
package enum ChildProcess {
  package enum End: Hashable, Sendable {
    case exited(Int32)
    /// Ended by a signal that was not ours.
    case killed(Int32)
    /// Its time was up.
    case timedOut
    /// This process was asked to end by that signal, and has ended the other first.
    case interrupted(Int32)
    /// The system's number.
    case notStarted(Int32)
  }

  /// Runs a program with nothing on its standard input and its output thrown away; it and all it started are gone
  /// afterwards.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: without its own name.
  ///   - seconds: how long it may take.
  package static func run(_ program: String, _ arguments: [String], seconds: Int) -> End {
    // Held back, these wait until they are asked for; so none is missed between two looks.
    var watched = sigset_t()
    var before = sigset_t()
    sigemptyset(&watched)
    for signal in [SIGCHLD, SIGINT, SIGTERM, SIGHUP] { sigaddset(&watched, signal) }
    pthread_sigmask(SIG_BLOCK, &watched, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

    var child: pid_t = 0
    let fault = start(program, arguments, &child)
    guard fault == 0 else { return .notStarted(fault) }
    let end = wait(for: child, watched, seconds: seconds)
    // Whatever it started shares its group; the group lives at least until its leader is collected.
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let end { return end }
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
  }

  /// In a group of its own and with signals as a program expects them; gives the system's number, 0 for success.
  private static func start(_ program: String, _ arguments: [String], _ child: inout pid_t) -> Int32 {
    var streams = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&streams)
    defer { posix_spawn_file_actions_destroy(&streams) }
    posix_spawn_file_actions_addopen(&streams, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&streams, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&streams, 2, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var usual = sigset_t()
    sigemptyset(&none)
    sigemptyset(&usual)
    // This program ignores it, and what is ignored stays so in another program.
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    var list = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for argument in list { free(argument) } }
    return posix_spawn(&child, program, &streams, &attributes, &list, environ)
  }

  /// Nil once the program has ended by itself; it is not collected yet.
  private static func wait(for child: pid_t, _ watched: sigset_t, seconds: Int) -> End? {
    var watched = watched
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let last = now.tv_sec + seconds
    while !hasEnded(child) {
      clock_gettime(CLOCK_MONOTONIC, &now)
      guard now.tv_sec < last else { return .timedOut }
      var second = timespec(tv_sec: 1, tv_nsec: 0)
      let signal = sigtimedwait(&watched, nil, &second)
      if signal > 0, signal != SIGCHLD { return .interrupted(signal) }
    }
    return nil
  }

  private static func hasEnded(_ child: pid_t) -> Bool {
    var news = siginfo_t()
    let answer = waitid(P_PID, id_t(child), &news, WEXITED | WNOHANG | WNOWAIT)
    return answer != 0 ? errno != EINTR : news.si_signo == SIGCHLD
  }
}
