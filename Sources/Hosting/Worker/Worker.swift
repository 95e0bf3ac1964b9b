// SPDX-License-Identifier: MIT

import Serving

/// A worker process, seen from the grader: frames go in, answers come out.
///
/// It belongs to one thread. When it is let go of, the process is killed, with all of its group.
final class Worker {
  /// How a worker failed to answer.
  struct Trouble: Error {
    /// What happened.
    var kind: Incident.Kind

    /// The position within the frame of the step that was being executed, if one was.
    var position: Int?
  }

  /// What the code under test has printed since this was last emptied.
  var transcript = Transcript(keeping: 0, allowance: 0)

  let limits: WorkerLimits
  let process: Int32
  let channel: Channel

  private let progress: ProgressPage
  private var nextFrame: UInt32 = 0
  private var stepsSent = 0
  private var isAlive = true

  init(process: Int32, progress: ProgressPage, channel: Channel, limits: WorkerLimits) {
    self.process = process
    self.progress = progress
    self.channel = channel
    self.limits = limits
    WorkerRegistry.enter(process)
  }

  deinit {
    _ = end()
    channel.close()
    progress.unmap()
  }

  /// Kills the process and its group, if that was not done before.
  ///
  /// - Returns: How it ended; `nil` when that was told before.
  func end() -> Platform.Ending? {
    guard isAlive else { return nil }
    isAlive = false
    Platform.killGroup(process)
    WorkerRegistry.leave(process)
    return Platform.bury(process)
  }

  /// Sends a request and waits for its answer.
  ///
  /// - Parameters:
  ///   - request: The request's payload.
  ///   - steps: How many steps it holds.
  /// - Returns: The answer's payload.
  /// - Throws: ``Trouble`` when there is no answer, or none that a worker would give. The worker is
  ///   of no use from then on.
  func exchange(_ request: [UInt8], steps: Int) throws(Trouble) -> [UInt8] {
    var exchange = Exchange(request, number: nextFrame, limit: limits.answer)
    var watch = Watch(progress, process: process, limits: limits)
    nextFrame &+= 1
    stepsSent += steps
    while true {
      switch advance(&exchange, &watch) {
      case .waiting: continue
      case .answered(let answer): return answer
      case .failed(let kind):
        // The code under test may have written any number there.
        let position = progress.stepsBegun &- (stepsSent - steps) &- 1
        throw Trouble(kind: kind, position: (0..<steps).contains(position) ? position : nil)
      }
    }
  }

  /// Moves what can be moved, and looks after the process when nothing can.
  private func advance(_ exchange: inout Exchange, _ watch: inout Watch) -> Exchange.Progress {
    guard exchange.send(through: channel) else { return .failed(kindOfHangingUp()) }
    let ready = channel.wait(isSending: !exchange.isSent, milliseconds: watch.milliseconds)
    if ready.hasOutput {
      transcript.drain(channel)
      if transcript.isFlooded { return .failed(.floodedOutput) }
    }
    if ready.hasAnswer { return exchange.receive(from: channel) ?? .failed(kindOfHangingUp()) }
    if let kind = watch.look(printed: transcript.count) { return .failed(kind) }
    return Platform.hasEnded(process) ? .failed(kindOfHangingUp()) : .waiting
  }

  /// Makes the process print where it is; it is of no use afterwards.
  func tellWhereItIs() {
    Platform.provokeBacktrace(of: process)
    // Some go on computing when they have told it.
    _ = listen(atMost: .seconds(3)) { Backtrace.isComplete($0.transcript.lastWords) }
  }

  /// Finds out why the process hung up: mostly because it ended.
  private func kindOfHangingUp() -> Incident.Kind {
    let hasEnded = listen(atMost: .milliseconds(500)) { Platform.hasEnded($0.process) }
    guard hasEnded, let ending = end() else { return .brokeProtocol }
    return Incident.Kind(ending, lastWords: transcript.lastWords)
  }

  /// Takes what is printed until a condition holds.
  ///
  /// - Returns: Whether it came to hold in time.
  private func listen(atMost patience: Duration, until condition: (Worker) -> Bool) -> Bool {
    let deadline = Platform.now() + patience
    var holds = false
    while !holds, Platform.now() < deadline {
      holds = condition(self)
      if !holds { _ = channel.wait(isSending: false, milliseconds: 2) }
      transcript.drain(channel)
    }
    return holds
  }
}
