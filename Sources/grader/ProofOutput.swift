// SPDX-License-Identifier: MIT

internal import Foundation

/// Where a proof's text and its JSON go.
struct ProofOutput {
  /// The file for JSON, `-` for standard output; `nil` where nobody wants it.
  let json: String?

  /// Looks whether JSON can be written, so that nobody waits for what then gets lost.
  func begin() throws {
    guard let json, json != "-" else { return }
    let folder = URL(fileURLWithPath: json).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw Complaint("can't write to '\(json)'")
    }
  }

  /// Prints a text; to standard error where JSON goes to standard output.
  func tell(_ text: String) {
    Output.write(Data(text.utf8), to: json == "-" ? .standardError : .standardOutput)
  }

  /// Writes JSON where it is wanted.
  func write(_ bytes: @autoclosure () throws -> Data) throws {
    guard let json else { return }
    guard json != "-" else { return Output.write(try bytes(), to: .standardOutput) }
    do {
      try bytes().write(to: URL(fileURLWithPath: json), options: .atomic)
    } catch {
      throw Complaint("can't write to '\(json)': \(error.localizedDescription)")
    }
  }
}
