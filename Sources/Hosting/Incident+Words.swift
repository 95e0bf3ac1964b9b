// SPDX-License-Identifier: MIT

extension Incident: CustomStringConvertible {
  /// What happened and where, in a sentence for the author of the code.
  public var description: String {
    let place = location.map { ", in \($0)" } ?? ""
    let once = isReproducible ? "" : " (it did not happen again when the run was repeated)"
    return "\(kind)\(place)\(once)"
  }
}

extension Incident.Kind: CustomStringConvertible {
  /// What happened, in a few words without a full stop.
  public var description: String {
    switch self {
    case .crashed(_, let message?): "the code crashed: \(message)"
    case .crashed(let signal, nil): "the code crashed (signal \(signal))"
    case .overflowedStack: "a function called itself without end, until the stack was full"
    case .exhaustedMemory: "the code asked for more memory than it may have"
    case .stuck: "one step computed on and on, as an endless loop does"
    case .blocked: "one step waited for something that never came"
    case .exited(let status): "the code ended the whole process (exit status \(status))"
    case .startedProcess: "the code started another process"
    case .floodedOutput: "the code printed more than a run may"
    case .oversizedAnswer:
      "what one step sent and changed fills more than \(WorkerLimits().answer >> 20) MiB"
    case .brokeProtocol: "the code closed or wrote to files that it did not open"
    }
  }
}

extension CodeLocation: CustomStringConvertible {
  /// Function, file and line, such as `Election.startElection(_:) at Election.swift:12`.
  public var description: String { "\(function) at \(file):\(line)" }
}
