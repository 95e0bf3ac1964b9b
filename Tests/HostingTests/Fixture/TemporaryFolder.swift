// SPDX-License-Identifier: MIT

import Foundation

@testable import Hosting

/// A folder of a test's own, removed when nobody uses it any more.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let path: String

  private let isKept: Bool

  /// A new folder.
  init() {
    isKept = false
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("hosting-\(UUID().uuidString)").path
  }

  /// A folder beside the test program that is used again the next time.
  init(kept name: String) {
    isKept = true
    path = (WorkerBuild.runningProducts ?? ".") + "/" + name
  }

  deinit {
    guard !isKept else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and makes the folders it lies in.
  func write(_ text: String, to file: String) {
    let url = URL(fileURLWithPath: "\(path)/\(file)")
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// Builds a worker out of a folder in this one; what is missing there is the culprit's.
  func build(_ folder: String) throws -> WorkerBuild.Result {
    for (file, text) in Culprit.sources { write(text, to: "Stubs/\(file)") }
    return try kit.build("\(path)/\(folder)")
  }

  /// Builds the program that holds the reference beside a worker's code.
  func buildMixer(of worker: WorkerProgram) throws -> WorkerProgram? {
    try kit.buildMixer(of: worker)
  }

  /// A way to build workers that keeps everything in this folder.
  var kit: WorkerBuild {
    WorkerBuild(
      products: WorkerBuild.runningProducts ?? "", stubs: "\(path)/Stubs",
      main: "\(TemporaryFolder.sources)/worker/main.swift",
      mixer: "\(TemporaryFolder.sources)/mixer/main.swift", cache: "\(path)/Cache")
  }

  /// The folder of this package's sources.
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources").path
}

extension WorkerBuild.Result {
  /// The program, if there is one.
  var program: WorkerProgram? {
    if case .built(let program) = self { program } else { nil }
  }

  /// The compiler's words, if it refused.
  var diagnostics: String? {
    if case .failed(let diagnostics) = self { diagnostics } else { nil }
  }
}
