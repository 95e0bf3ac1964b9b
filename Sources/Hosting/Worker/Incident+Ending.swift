// SPDX-License-Identifier: MIT

import Serving

extension Incident.Kind {
  /// What the end of a worker's process means, given what was printed last.
  init(_ ending: Platform.Ending, lastWords: String) {
    switch ending {
    case .exited(let status) where WorkerStatus.isLossOfTouch(status): self = .brokeProtocol
    case .exited(let status): self = .exited(status: status)
    case .killed(let signal) where Platform.isAboutExpiry(signal): self = .stuck
    case .killed(let signal): self.init(signal: signal, Backtrace(lastWords))
    }
  }

  private init(signal: Int, _ backtrace: Backtrace) {
    let deep = 100
    if backtrace.message?.hasPrefix("failed to allocate") == true {
      self = .exhaustedMemory
    } else if Platform.isAboutMemory(signal), backtrace.depth > deep {
      self = .overflowedStack
    } else {
      self = .crashed(signal: signal, message: backtrace.message)
    }
  }
}
