// SPDX-License-Identifier: MIT

#if canImport(Proving)
  internal import Dispatch
  internal import Proving

  /// A crew at work, with its progress on standard error. Interrupted, as by Ctrl-C, it stops, and the
  /// command still tells what is known by then.
  struct Shift {
    private let crew: Crew
    private let progress: ProgressLine
    private let interruption: Interruption
    private let told = DispatchSemaphore(value: 0)

    /// How many seconds an interrupted crew has to come to an end.
    private static let patience = 10.0

    /// Begins to watch a crew.
    init(_ crew: Crew) {
      self.crew = crew
      progress = ProgressLine {
        let (done, total) = crew.progress
        return "\(done) of \(total)…"
      }
      interruption = Interruption { [told] in
        crew.stop()
        _ = told.wait(timeout: .now() + Self.patience)
      }
    }

    /// Stops watching, and has told what came of the work. A process that was interrupted ends here.
    func end(_ tell: () throws -> Void) throws {
      progress.end()
      let outcome = Result { try tell() }
      told.signal()
      if crew.isStopped { DispatchSemaphore(value: 0).wait() }
      interruption.end()
      try outcome.get()
    }
  }
#endif
