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

  /// Follows a rule, and tells whether it reached a `todo()` of its own: what the calling rule had
  /// reached before stays that rule's.
  static func watch<Result>(
    _ rule: Rule, _ body: () -> Result
  ) -> (result: Result, found: Unwritten?) {
    // Nothing is written where nothing was found: rules that are all written may run on many threads.
    let callers = finding
    if callers != nil { finding = nil }
    let result = body()
    let own = finding
    if own != nil || callers != nil { finding = callers }
    return (result, own.map { Unwritten(in: rule, $0) })
  }

  /// A find, charged to the rule whose function holds the `todo()`; a helper's to the rule it helps.
  private init(in rule: Rule, _ find: (function: String, file: String, line: Int)) {
    let name = String(find.function.prefix { $0 != "(" })
    self.init(
      rule: Rule(rawValue: name) ?? rule, function: find.function, file: find.file, line: find.line)
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
