// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Hosting
internal import Synchronization

/// Work in pieces that know nothing of one another.
enum Concurrently {
  /// Does a piece of work for each input, on several threads.
  ///
  /// - Returns: What came of each, in the order of the inputs.
  /// - Throws: The first failure; pieces that have not begun by then are left out.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], threads: Int,
    _ body: @Sendable (Input) throws(HostFailure) -> Output
  ) throws(HostFailure) -> [Output] {
    let queue = Mutex(Queue<Output>(count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, inputs.count)) { _ in
      while let position = queue.withLock({ $0.take() }) {
        do throws(HostFailure) {
          let output = try body(inputs[position])
          queue.withLock { $0.outputs[position] = output }
        } catch {
          queue.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    return try queue.withLock { queue throws(HostFailure) in
      if let failure = queue.failure { throw failure }
      return queue.outputs.compactMap(\.self)
    }
  }

  /// What is left to do, and what was done.
  private struct Queue<Output> {
    var outputs: [Output?]
    var next = 0
    var failure: HostFailure?

    init(count: Int) {
      outputs = Array(repeating: nil, count: count)
    }

    mutating func take() -> Int? {
      guard failure == nil, next < outputs.count else { return nil }
      next += 1
      return next - 1
    }
  }
}
