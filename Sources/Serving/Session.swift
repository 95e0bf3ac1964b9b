// SPDX-License-Identifier: MIT

import Raft

/// The servers that a worker keeps, and what happens to them.
struct Session {
  private let rules: Rules
  private let progress: ProgressPage?
  private var servers: [Server?] = []
  private var stepsBegun = 0
  private var answers = ByteWriter(reserving: 1 << 12)

  /// A session without servers.
  ///
  /// - Parameters:
  ///   - rules: The functions that decide.
  ///   - progress: Where to tell which step is being executed.
  init(rules: Rules, progress: ProgressPage?) {
    self.rules = rules
    self.progress = progress
  }

  /// Carries out a request's operations.
  ///
  /// - Returns: The payload of the answer; `nil` if the request makes no sense.
  mutating func answer(_ request: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(request)
    answers.removeAll()
    while !reader.isAtEnd {
      guard let operation = try? reader.read(Operation.self), carryOut(operation) else {
        return nil
      }
    }
    return [Platform.hasOrHadChildren() ? 1 : 0] + answers.bytes
  }

  private mutating func carryOut(_ operation: Operation) -> Bool {
    switch operation {
    case .create(let slot, let server, let clusterSize):
      guard (1...Session.clusterLimit).contains(clusterSize) else { return false }
      return put(Server(id: server, clusterSize: clusterSize, rules: rules), into: slot)
    case .copy(let source, let destination):
      guard servers.indices.contains(source) else { return false }
      return put(servers[source], into: destination)
    case .free(let slot): return put(nil, into: slot)
    case .step(let slot, let event): return step(slot, event)
    }
  }

  private mutating func step(_ slot: Int, _ event: Event) -> Bool {
    guard servers.indices.contains(slot) else { return false }
    stepsBegun += 1
    progress?.stepsBegun = stepsBegun
    guard let result = servers[slot]?.handle(event) else { return false }
    answers.write(result)
    return true
  }

  private mutating func put(_ server: Server?, into slot: Int) -> Bool {
    guard (0..<Session.slotLimit).contains(slot) else { return false }
    if slot >= servers.count {
      servers.append(contentsOf: repeatElement(nil, count: slot + 1 - servers.count))
    }
    servers[slot] = server
    return true
  }

  /// As many servers as a `ServerSet` can hold.
  private static let clusterLimit = 64

  /// More slots than any grader needs, and few enough for the memory of a worker.
  private static let slotLimit = 1 << 16
}
