// SPDX-License-Identifier: MIT

public import Simulation

/// Something that code under test did and that ended its run: a crash, an endless loop, an `exit`.
public struct Incident: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// A trap, such as an index out of range; `message` is what Swift said about it, if it did,
    /// and `signal` the number of the system's word for it.
    case crashed(signal: Int, message: String?)
    /// The stack was used up, as by a function that calls itself without end.
    case overflowedStack
    /// More memory was asked for than a worker gets.
    case exhaustedMemory
    /// One step computed for longer than any step may.
    case stuck
    /// One step waited, without computing, for longer than any step may.
    case blocked
    /// The code ended the process.
    case exited(status: Int)
    /// The code started another process.
    case startedProcess
    /// The code printed more than any run may.
    case floodedOutput
    /// One step sent and changed more than a worker may answer with.
    case oversizedAnswer
    /// The code closed or wrote to the pipes that are not its own.
    case brokeProtocol

    /// Whether this takes long to find out, by waiting or by walking a stack without end, so that
    /// finding it out over and over is tedious.
    public var isTedious: Bool {
      switch self {
      case .stuck, .blocked, .floodedOutput, .overflowedStack: true
      default: false
      }
    }

    /// Whether runs that do no harm may come to this as well: many of them share memory, output and
    /// answers, and a machine that stalls blocks whoever is running.
    var mayBeNobodysFault: Bool {
      switch self {
      case .blocked, .exhaustedMemory, .floodedOutput, .oversizedAnswer: true
      default: false
      }
    }
  }

  /// What happened.
  public var kind: Kind

  /// The step in which it happened, if that is known.
  public var step: Step?

  /// Where in the code under test it happened, if that is known.
  public var location: CodeLocation?

  /// Whether it happened again when the run was repeated by itself.
  public var isReproducible: Bool

  /// An incident.
  public init(
    _ kind: Kind, step: Step? = nil, location: CodeLocation? = nil, isReproducible: Bool = true
  ) {
    self.kind = kind
    self.step = step
    self.location = location
    self.isReproducible = isReproducible
  }
}

/// A line of the code under test.
public struct CodeLocation: Hashable, Sendable {
  /// The function's name with its labels, such as `Election.startElection(_:)`.
  public var function: String

  /// The file's path.
  public var file: String

  /// The line's number, counted from 1.
  public var line: Int

  /// A line of a file.
  public init(function: String, file: String, line: Int) {
    self.function = function
    self.file = file
    self.line = line
  }
}
