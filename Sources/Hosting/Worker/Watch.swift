// SPDX-License-Identifier: MIT

import Serving

/// Watches over a worker that takes its time, step by step.
///
/// A step that computes without end is told by the processor time the worker used, which does not
/// depend on what else the machine does; a step that waits, by the clock.
struct Watch {
  private let progress: ProgressPage
  private let process: Int32
  private let limits: WorkerLimits
  private var start: Moment?

  /// When a step was first seen.
  private struct Moment {
    var stepsBegun: Int
    var processorTime: Duration
    var time: Duration
    var printed: Int
  }

  /// A watch over what a worker does from now on.
  init(_ progress: ProgressPage, process: Int32, limits: WorkerLimits) {
    self.progress = progress
    self.process = process
    self.limits = limits
  }

  /// How long to wait before the next look.
  let milliseconds = 20

  /// Looks whether the worker is still at the step at which it was seen first, and for how long.
  ///
  /// A step that prints a lot is given time to go on, until it has printed too much.
  ///
  /// - Parameter printed: How many bytes were printed so far.
  /// - Returns: What is wrong, if anything is.
  mutating func look(printed: Int) -> Incident.Kind? {
    let stepsBegun = progress.stepsBegun
    let processorTime = Platform.processorTime(of: process) ?? .zero
    let time = Platform.now()
    guard let start, start.stepsBegun == stepsBegun, printed - start.printed < limits.output else {
      start = Moment(
        stepsBegun: stepsBegun, processorTime: processorTime, time: time, printed: printed)
      return nil
    }
    if processorTime - start.processorTime >= limits.computing { return .stuck }
    return time - start.time >= limits.waiting ? .blocked : nil
  }
}
