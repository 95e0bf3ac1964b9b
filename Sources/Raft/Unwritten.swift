// SPDX-License-Identifier: MIT

/// A function that was called and is not written yet.
public struct Unwritten: Hashable, Sendable {
  /// The rule that could not be followed.
  public var rule: Rule

  /// The function that holds the `todo()`, such as `startElection(_:)`.
  public var function: String

  /// The path of the file that holds it, as the compiler was given it.
  public var file: String

  /// The line of the `todo()`, from 1.
  public var line: Int

  /// A place where something is left to write.
  public init(rule: Rule, function: String, file: String, line: Int) {
    self.rule = rule
    self.function = function
    self.file = file
    self.line = line
  }
}

/// `todo()` works in functions that have no way to report anything, so it leaves its find here. Only
/// code with stubs writes these, and that runs on a worker's only thread.
extension Unwritten {
  private nonisolated(unsafe) static var finding: (function: String, file: String, line: Int)?
  private nonisolated(unsafe) static var suspects: UInt16 = 0
  private nonisolated(unsafe) static var hasNewSuspect = false

  /// Notes that a `todo()` was reached; the first of a call counts.
  static func found(function: String, file: String, line: Int) {
    if finding == nil { finding = (function, file, line) }
  }

  /// The `todo()` that was reached since the last time, as a find in a rule.
  static func take(by rule: Rule) -> Unwritten? {
    guard let found = finding else { return nil }
    finding = nil
    return Unwritten(rule: rule, function: found.function, file: found.file, line: found.line)
  }

  /// Whether a rule has been found unwritten before, so that calls to it must be undoable.
  static func isSuspected(_ rule: Rule) -> Bool {
    suspects != 0 && suspects & bit(of: rule) != 0
  }

  /// Remembers a rule as one whose calls must be undoable from now on.
  static func suspect(_ rule: Rule) {
    suspects |= bit(of: rule)
    hasNewSuspect = true
  }

  /// Whether a rule came under suspicion since this was last asked.
  static func takeNewSuspect() -> Bool {
    guard hasNewSuspect else { return false }
    hasNewSuspect = false
    return true
  }

  private static func bit(of rule: Rule) -> UInt16 {
    1 << UInt16(rule.number)
  }
}
