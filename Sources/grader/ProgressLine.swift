// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Grading

/// Says how far an examination is, once it takes longer than a second.
final class ProgressLine {
  private let timer: any DispatchSourceTimer

  /// Begins to watch an examination.
  init(_ examination: Examination) {
    timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 0.2)
    timer.setEventHandler {
      let (done, total) = examination.progress
      Notice.show("\(done) of \(total) scenarios…")
    }
    timer.activate()
  }

  /// Stops watching, and takes the line away.
  func end() {
    timer.cancel()
    Notice.show("")
  }
}
