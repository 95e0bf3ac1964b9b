// SPDX-License-Identifier: MIT

internal import Foundation

/// What the program says. Where nobody listens any more, as behind `| head`, it speaks to the wind:
/// what is left to do is done all the same, and the exit code is the same.
enum Output {
  /// Writes a text to standard output, as it is.
  static func write(_ text: String) {
    write(Data(text.utf8), to: .standardOutput)
  }

  /// Writes a text to standard error, as it is.
  static func writeError(_ text: String) {
    write(Data(text.utf8), to: .standardError)
  }

  /// Writes bytes to a stream.
  static func write(_ bytes: Data, to stream: FileHandle) {
    try? stream.write(contentsOf: bytes)
  }
}

/// Prints a line to standard error.
func printError(_ line: String) {
  Output.writeError("\(line)\n")
}
