// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// Starting, watching and ending other processes.
extension Platform {
  /// A descriptor of this process and the number under which a child gets it.
  package struct Inheritance {
    package var descriptor: Int32
    package var number: Int32

    package init(_ descriptor: Int32, as number: Int32) {
      self.descriptor = descriptor
      self.number = number
    }
  }

  /// Starts a program, in a process group of its own, with nothing on its standard input.
  ///
  /// - Parameters:
  ///   - arguments: The program's name and what follows it.
  ///   - environment: Its variables as `NAME=value`; this process's own if `nil`.
  ///   - inherits: The descriptors it gets.
  /// - Returns: Its process number, or the system's words for why it could not be started.
  package static func spawn(
    _ path: String, arguments: [String], environment: [String]?, inherits: [Inheritance]
  ) -> Result<Int32, SpawnFailure> {
    var actions = SpawnActions()
    var attributes = SpawnAttributes()
    defer {
      actions.destroy()
      attributes.destroy()
    }
    for inherited in inherits { actions.give(inherited) }
    var process: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(environment ?? []) { variables in
        posix_spawn(
          &process, path, &actions.value, &attributes.value, arguments,
          environment == nil ? environ : variables)
      }
    }
    return code == 0 ? .success(process) : .failure(SpawnFailure(words(for: code)))
  }

  /// Why a program could not be started, in the system's words.
  package struct SpawnFailure: Error {
    package var words: String

    package init(_ words: String) {
      self.words = words
    }
  }

  /// Whether a child process has ended; it remains to be buried.
  package static func hasEnded(_ process: Int32) -> Bool {
    var info = siginfo_t()
    let code = waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
    return code != 0 || info.si_signo == SIGCHLD
  }

  /// How a process ended.
  package enum Ending: Hashable, Sendable {
    /// It exited with a status, 0 for success.
    case exited(status: Int)

    /// A signal ended it.
    case killed(signal: Int)
  }

  /// Waits until a child process has ended, and lets the system forget it.
  package static func bury(_ process: Int32) -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited(status: Int(status >> 8) & 0xFF) : .killed(signal: Int(signal))
  }

  /// Whether a signal tells of memory that can't be accessed, such as the stack's end.
  package static func isAboutMemory(_ signal: Int) -> Bool {
    signal == SIGSEGV || signal == SIGBUS
  }

  /// Whether a signal ended a worker that computed beyond its backstop.
  package static func isAboutExpiry(_ signal: Int) -> Bool {
    signal == SIGPROF
  }

  /// Kills a process and every other of the group that it was started in, though it may have left it.
  package static func killGroup(_ process: Int32) {
    _ = kill(-process, SIGKILL)
    _ = kill(process, SIGKILL)
  }

  /// Makes a process trap, so that the Swift runtime prints where it is.
  package static func provokeBacktrace(of process: Int32) {
    _ = kill(process, SIGTRAP)
  }

  /// The processor time that a process has used.
  package static func processorTime(of process: Int32) -> Duration? {
    #if canImport(Darwin)
      var usage = rusage_info_v2()
      let code = withUnsafeMutablePointer(to: &usage) {
        $0.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) {
          proc_pid_rusage(process, RUSAGE_INFO_V2, $0)
        }
      }
      guard code == 0 else { return nil }
      return .nanoseconds(Int64(usage.ri_user_time + usage.ri_system_time))
    #else
      var clock = clockid_t()
      guard clock_getcpuclockid(process, &clock) == 0 else { return nil }
      return time(of: clock)
    #endif
  }

  /// The time on a clock that never goes back.
  package static func now() -> Duration {
    time(of: CLOCK_MONOTONIC) ?? .zero
  }

  /// What the calendar's clock says, which may be wrong and may go back: milliseconds since 1970.
  package static var clockMilliseconds: Int {
    let time = (time(of: CLOCK_REALTIME) ?? .zero).components
    return Int(time.seconds) * 1_000 + Int(time.attoseconds / 1_000_000_000_000_000)
  }

  private static func time(of clock: clockid_t) -> Duration? {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return nil }
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  static func words(for code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  /// Lends strings as a C array that ends with a null pointer.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(&copies)
  }
}

/// Which descriptors a program that is being started gets.
private struct SpawnActions {
  #if canImport(Darwin)
    var value: posix_spawn_file_actions_t?
  #else
    var value = posix_spawn_file_actions_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&value)
    posix_spawn_file_actions_addopen(&value, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  }

  mutating func give(_ inherited: Platform.Inheritance) {
    posix_spawn_file_actions_adddup2(&value, inherited.descriptor, inherited.number)
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&value)
  }
}

/// How a program is started: a group of its own, every signal as it is by default.
private struct SpawnAttributes {
  #if canImport(Darwin)
    var value: posix_spawnattr_t?
  #else
    var value = posix_spawnattr_t()
  #endif

  init() {
    var flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF)
    flags |= Int32(POSIX_SPAWN_SETSIGMASK)
    #if canImport(Darwin)
      flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #endif
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_init(&value)
    posix_spawnattr_setflags(&value, Int16(flags))
    posix_spawnattr_setpgroup(&value, 0)
    posix_spawnattr_setsigdefault(&value, &all)
    posix_spawnattr_setsigmask(&value, &none)
  }

  mutating func destroy() {
    posix_spawnattr_destroy(&value)
  }
}
