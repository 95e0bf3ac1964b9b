// SPDX-License-Identifier: MIT

import Serving

extension Worker {
  /// How much a worker tells about what befalls it.
  enum Manner {
    /// As fast as can be.
    case brisk

    /// Prints at once, and says where it crashed.
    case talkative
  }

  /// Starts a worker.
  ///
  /// - Throws: ``HostFailure`` if the system refuses.
  static func start(
    _ program: WorkerProgram, limits: WorkerLimits, manner: Manner
  ) throws(HostFailure) -> Worker {
    Platform.ignoreBrokenPipes()
    let start = WorkerRegistry.startAlone { () -> Result<Worker, HostFailure> in
      guard let pipes = Pipes() else {
        return .failure(HostFailure("The system has no pipes or no memory left for a worker."))
      }
      defer { pipes.closeTheirs() }
      let process = Platform.spawn(
        program.path, arguments: [program.path] + limits.setup(manner, program).arguments,
        environment: manner.environment, inherits: pipes.theirs)
      switch process {
      case .success(let process): return .success(pipes.worker(process, limits: limits))
      case .failure(let failure):
        pipes.closeOurs()
        return .failure(HostFailure("Can't start \(program.path): \(failure.words)."))
      }
    }
    return try start.get()
  }
}

/// All that connects a worker to its grader, both ends of it.
private struct Pipes {
  private let requests: Platform.Pipe
  private let answers: Platform.Pipe
  private let output: Platform.Pipe
  private let page: Int32
  private let progress: ProgressPage

  init?() {
    guard let requests = Platform.pipe(), let answers = Platform.pipe(),
      let output = Platform.pipe(), let page = Platform.makeSharedPage(),
      let progress = ProgressPage(page)
    else { return nil }
    self.requests = requests
    self.answers = answers
    self.output = output
    self.page = page
    self.progress = progress
  }

  /// What the worker gets, under which number.
  var theirs: [Platform.Inheritance] {
    [
      Platform.Inheritance(output.writing, as: 1),
      Platform.Inheritance(output.writing, as: 2),
      Platform.Inheritance(requests.reading, as: WorkerDescriptor.requests),
      Platform.Inheritance(answers.writing, as: WorkerDescriptor.answers),
      Platform.Inheritance(page, as: WorkerDescriptor.progress),
    ]
  }

  func closeTheirs() {
    for descriptor in [requests.reading, answers.writing, output.writing, page] {
      Platform.close(descriptor)
    }
  }

  func closeOurs() {
    for descriptor in [requests.writing, answers.reading, output.reading] {
      Platform.close(descriptor)
    }
    progress.unmap()
  }

  func worker(_ process: Int32, limits: WorkerLimits) -> Worker {
    let channel = Channel(
      requests: requests.writing, answers: answers.reading, output: output.reading)
    return Worker(process: process, progress: progress, channel: channel, limits: limits)
  }
}

extension WorkerLimits {
  /// What the worker has to know of its limits.
  fileprivate func setup(_ manner: Worker.Manner, _ program: WorkerProgram) -> WorkerSetup {
    WorkerSetup(
      memory: memory, stack: stack, expiry: expiry, isUnbuffered: manner == .talkative,
      taken: program.taken)
  }
}

extension Worker.Manner {
  /// All the variables that a worker sees. Hashing is made the same in every run.
  fileprivate var environment: [String] {
    ["SWIFT_DETERMINISTIC_HASHING=1", "SWIFT_BACKTRACE=\(backtrace)"]
  }

  /// The settings of the Swift runtime's backtraces.
  ///
  /// The innermost frames are what is wanted. The outermost few tell by their numbers how deep the
  /// stack was.
  private var backtrace: String {
    switch self {
    case .brisk: "enable=no"
    case .talkative:
      "enable=yes,interactive=no,color=no,output-to=stderr,threads=crashed,registers=none,"
        + "images=none,sanitize=no,limit=48,top=4"
    }
  }
}
