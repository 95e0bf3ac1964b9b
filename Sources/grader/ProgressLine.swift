// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Grading

/// Says how far some work is, once it takes longer than a second.
final class ProgressLine {
  private let timer: any DispatchSourceTimer

  /// Begins to watch some work.
  ///
  /// - Parameter words: What to say, asked several times a second on some other thread.
  init(_ words: @escaping @Sendable () -> String) {
    timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 0.2)
    timer.setEventHandler { Notice.show(words()) }
    timer.activate()
  }

  /// Begins to watch an examination.
  convenience init(_ examination: Examination) {
    self.init {
      let (done, total) = examination.progress
      return "\(done) of \(total) scenarios…"
    }
  }

  /// Stops watching, and takes the line away.
  func end() {
    timer.cancel()
    Notice.show("")
  }
}
