// SPDX-License-Identifier: MIT

import Serving

/// One request on its way to a worker, and its answer on the way back.
struct Exchange {
  /// How far an exchange is.
  enum Progress {
    /// The answer is not complete yet.
    case waiting
    /// The payload of the answer is here.
    case answered([UInt8])
    /// There will be no answer.
    case failed(Incident.Kind)
  }

  private let number: UInt32
  private let limit: Int
  private let outgoing: [UInt8]
  private var sent = 0
  private var incoming: [UInt8] = []

  /// An exchange of which nothing was sent yet.
  ///
  /// - Parameters:
  ///   - request: The payload to send.
  ///   - number: The frame's number.
  ///   - limit: How many bytes the answer's payload may have.
  init(_ request: [UInt8], number: UInt32, limit: Int) {
    self.number = number
    self.limit = limit
    outgoing = Frame.bytes(request, number: number)
  }

  /// Whether the whole request was sent.
  var isSent: Bool { sent == outgoing.count }

  /// Sends as much as the pipe takes.
  ///
  /// - Returns: Whether the worker is there to read it.
  mutating func send(through channel: Channel) -> Bool {
    while !isSent {
      switch outgoing.withUnsafeBytes({ channel.send($0[sent...]) }) {
      case .moved(let count): sent += count
      case .wouldBlock: return true
      case .closed: return false
      }
    }
    return true
  }

  /// Takes what has come of the answer.
  ///
  /// - Returns: How far the exchange is; `nil` if the worker hung up.
  mutating func receive(from channel: Channel) -> Progress? {
    switch channel.receive(into: &incoming) {
    case .closed: return nil
    case .wouldBlock: return .waiting
    case .moved: return progress
    }
  }

  private var progress: Progress {
    guard incoming.count >= Frame.Header.size else { return .waiting }
    let header = Frame.Header(incoming)
    guard header.number == number else { return .failed(.brokeProtocol) }
    guard header.length <= limit else { return .failed(.oversizedAnswer) }
    let excess = incoming.count - Frame.Header.size - Int(header.length)
    guard excess <= 0 else { return .failed(.brokeProtocol) }
    return excess < 0 ? .waiting : .answered(Array(incoming[Frame.Header.size...]))
  }
}
