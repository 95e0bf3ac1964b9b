// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Foundation
internal import Hosting

/// Lets a command save what it has when it is interrupted, as by Ctrl-C.
///
/// Once the command has had its say, every worker is killed, and the process ends by the signal as if
/// nothing had held it up.
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen.
  ///
  /// - Parameter save: What to do when a signal comes; it is called once, on some other thread.
  init(save: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "interruption")
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        save()
        Self.die(of: number)
      }
      source.activate()
      return source
    }
  }

  /// Stops listening; a signal ends the process at once again.
  func end() {
    for source in sources { source.cancel() }
    WorkerRegistry.installCleanup()
  }

  private static func die(of number: Int32) -> Never {
    WorkerRegistry.killAll()
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
