// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Threads that share work, and say how far they are.
///
/// Whichever thread is quicker, the results come in the order of the tasks.
public final class Crew: Sendable {
  private struct State {
    var done = 0
    var total = 0
    var isStopped = false
  }

  /// How many threads there are.
  public let threads: Int
  private let state = Mutex(State())

  /// A crew of so many threads, at least 1.
  public init(threads: Int) {
    self.threads = max(1, threads)
  }

  /// How many tasks are done, of all that were given so far.
  public var progress: (done: Int, total: Int) { state.withLock { ($0.done, $0.total) } }

  /// Whether no further task is begun.
  public var isStopped: Bool { state.withLock(\.isStopped) }

  /// Has no further task begun, and lets those that ask end early.
  public func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// Does some work on every task, and returns when all are done.
  ///
  /// - Returns: For each task what came of it; `nil` where the crew was stopped before.
  func map<Task: Sendable, Result: Sendable>(
    _ tasks: [Task], _ work: @Sendable (Task) -> Result?
  ) -> [Result?] {
    state.withLock { $0.total += tasks.count }
    let results = Mutex([Result?](repeating: nil, count: tasks.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while !isStopped {
        let position = next.add(1, ordering: .relaxed).oldValue
        guard position < tasks.count else { return }
        let result = work(tasks[position])
        results.withLock { $0[position] = result }
        state.withLock { $0.done += 1 }
      }
    }
    return results.withLock(\.self)
  }
}
