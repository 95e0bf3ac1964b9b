// SPDX-License-Identifier: MIT

/// Marks a function as not written yet.
///
/// It neither traps nor guesses: it notes where it stands, the call it stands in is undone, and the
/// kit goes on with a minimal stand-in for that function, so that what is written can be graded.
public func todo(
  function: StaticString = #function, file: StaticString = #filePath, line: UInt = #line
) {
  Unwritten.found(function: "\(function)", file: "\(file)", line: Int(line))
}

/// Marks a function that returns a value as not written yet; the value it returns is never used.
public func todo<Value: Placeholder>(
  function: StaticString = #function, file: StaticString = #filePath, line: UInt = #line
) -> Value {
  Unwritten.found(function: "\(function)", file: "\(file)", line: Int(line))
  return .placeholder
}

/// A type of which a function that is not written yet can return some value.
public protocol Placeholder {
  /// A value that nobody looks at.
  static var placeholder: Self { get }
}

extension Bool: Placeholder {
  /// `false`.
  public static var placeholder: Bool { false }
}

extension Optional: Placeholder {
  /// `nil`.
  public static var placeholder: Wrapped? { nil }
}

extension Proposal: Placeholder {
  /// A refusal.
  public static var placeholder: Proposal { .refused(leader: nil) }
}
