// SPDX-License-Identifier: MIT

import Serving
import Synchronization

/// The workers that are alive, so that none outlives the process that started it.
public enum WorkerRegistry {
  /// Process numbers in memory that never moves, since a signal handler reads it; 0 where there is none.
  private nonisolated(unsafe) static let table = {
    let table = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
    table.initialize(repeating: 0, count: capacity)
    return table
  }()

  private static let capacity = 256
  private static let lock = Mutex(())
  private static let starting = Mutex(())

  /// Sees to it that every worker is killed when this process exits or is interrupted
  /// (SIGINT, SIGTERM, SIGHUP), and that a broken pipe is an error rather than a signal.
  public static func installCleanup() {
    // The table must exist before a signal handler looks at it.
    _ = table
    Platform.ignoreBrokenPipes()
    Platform.atEnd { WorkerRegistry.killAll() }
  }

  /// Kills every worker that is alive, with whatever processes it started.
  public static func killAll() {
    for position in 0..<capacity where table[position] != 0 {
      Platform.killGroup(table[position])
    }
  }

  /// Starts a worker, one at a time: until a new descriptor is marked as not to be inherited, no other
  /// process may be started.
  static func startAlone<Started>(_ body: () -> Started) -> Started {
    starting.withLock { _ in body() }
  }

  static func enter(_ process: Int32) {
    replace(0, by: process)
  }

  static func leave(_ process: Int32) {
    replace(process, by: 0)
  }

  private static func replace(_ former: Int32, by process: Int32) {
    lock.withLock { _ in
      if let free = (0..<capacity).first(where: { table[$0] == former }) { table[free] = process }
    }
  }
}
