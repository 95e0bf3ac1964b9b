// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// What a worker does to itself before it runs code that it does not trust, and to notice afterwards
/// what that code did.
extension Platform {
  /// Bounds this process: so much memory, so much stack, no files written, no core dumps.
  ///
  /// What it starts inherits the bounds, so none of it computes for ever, wherever it hides.
  static func confine(memory: Int, stack: Int) {
    #if canImport(Glibc)
      limit(RLIMIT_AS.rawValue, to: memory)
      limit(RLIMIT_STACK.rawValue, to: stack)
      limit(RLIMIT_CPU.rawValue, to: lifetime)
      limit(RLIMIT_CORE.rawValue, to: 0)
    #else
      limit(RLIMIT_AS, to: memory)
      limit(RLIMIT_STACK, to: stack)
      limit(RLIMIT_CPU, to: lifetime)
      limit(RLIMIT_CORE, to: 0)
    #endif
    confineFiles(to: 0)
  }

  /// Bounds how long this process can make a file, in bytes. A write beyond that is an error that the
  /// code can see, not a signal.
  package static func confineFiles(to size: Int) {
    #if canImport(Glibc)
      limit(RLIMIT_FSIZE.rawValue, to: size)
    #else
      limit(RLIMIT_FSIZE, to: size)
    #endif
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Seconds of processor time that a process gets in all, more than any worker needs.
  private static let lifetime = 3_600

  #if canImport(Glibc)
    private static func limit(_ resource: UInt32, to amount: Int) {
      var bounds = rlimit(rlim_cur: rlim_t(amount), rlim_max: rlim_t(amount))
      _ = setrlimit(__rlimit_resource_t(resource), &bounds)
    }
  #else
    private static func limit(_ resource: Int32, to amount: Int) {
      var bounds = rlimit(rlim_cur: rlim_t(amount), rlim_max: rlim_t(amount))
      _ = setrlimit(resource, &bounds)
    }
  #endif

  /// Closes every descriptor from a number on.
  static func closeDescriptors(from first: Int32) {
    for descriptor in first..<1_024 { close(descriptor) }
  }

  /// Ends this process once it has computed for some seconds more, unless this is called again before.
  static func expire(afterComputing seconds: Int) {
    var timer = itimerval(
      it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    #if canImport(Glibc)
      _ = setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    #else
      _ = setitimer(ITIMER_PROF, &timer, nil)
    #endif
  }

  /// Whether this process has child processes, or had some and has waited for them.
  static func hasOrHadChildren() -> Bool {
    var info = siginfo_t()
    if waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 { return true }
    var usage = rusage()
    #if canImport(Glibc)
      _ = getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    #else
      _ = getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    return usage.ru_maxrss > 0
  }

  /// Makes what is printed leave this process at once, so that a crash loses none of it.
  static func printUnbuffered() {
    setvbuf(stdout, nil, _IONBF, 0)
  }

  /// The number of this process.
  package static var processNumber: Int32 { getpid() }

  /// Ends this process without running anything that was registered for its end.
  static func leave(_ status: Int32) -> Never {
    _exit(status)
  }
}

/// Memory that two processes share.
extension Platform {
  /// A file of one page that has no name, for two processes to share.
  package static func makeSharedPage() -> Int32? {
    var name = Array("/tmp/worker-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    guard ftruncate(descriptor, off_t(pageSize)) == 0 else {
      close(descriptor)
      return nil
    }
    return moveAside(descriptor)
  }

  package static func mapSharedPage(_ descriptor: Int32) -> UnsafeMutableRawPointer? {
    let page = mmap(nil, pageSize, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
    return page == MAP_FAILED ? nil : page
  }

  package static func unmapSharedPage(_ page: UnsafeMutableRawPointer) {
    _ = munmap(page, pageSize)
  }

  private static let pageSize = 4_096
}

/// What the grader does to end well.
extension Platform {
  /// Has a function called when this process exits, and when it is told to end, which it then does.
  package static func atEnd(_ body: @escaping @convention(c) () -> Void) {
    lastWish = body
    atexit(body)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(number) { number in
        Platform.lastWish?()
        _ = signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// What to call in a signal handler; a plain global, since a handler can capture nothing.
  private nonisolated(unsafe) static var lastWish: (@convention(c) () -> Void)?

  /// Makes writing to a pipe that nobody reads an error instead of a signal.
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
