// SPDX-License-Identifier: MIT

internal import Foundation
public import Hosting
internal import Raft

/// How code in a folder becomes a worker.
extension Kit {
  /// Builds the worker of a folder that is laid out like `Exercises`.
  ///
  /// What the folder lacks counts as a stub.
  ///
  /// - Throws: ``HostFailure`` where there is no compiler, or the kit's own products are missing.
  public func build(_ folder: String) throws(HostFailure) -> WorkerBuild.Result {
    let builder = try builder()
    try writeStandIns(to: builder.stubs)
    return try builder.build(folder)
  }

  /// Builds the program that holds the reference beside the code of a worker.
  ///
  /// - Returns: `nil` where this copy comes without the solutions.
  /// - Throws: ``HostFailure`` where there is no compiler, or the two can't be linked.
  public func buildMixer(of worker: WorkerProgram) throws(HostFailure) -> WorkerProgram? {
    try builder().buildMixer(of: worker)
  }

  private func builder() throws(HostFailure) -> WorkerBuild {
    guard let products = WorkerBuild.runningProducts, let standIns else {
      throw HostFailure("There is no telling which folder this program was built into.")
    }
    return WorkerBuild(
      products: products, stubs: standIns, main: "\(root)/Sources/worker/main.swift",
      mixer: hasSolutions ? "\(root)/Sources/mixer/main.swift" : nil,
      cache: "\(products)/workers")
  }

  /// The folder with the files that stand in for missing ones.
  ///
  /// Where the solutions are at hand, stubs are derived from them, for somebody may have worked in
  /// `Exercises`. A copy without solutions is a class's, whose `Exercises` is as good as there is.
  public var standIns: String? {
    hasSolutions ? WorkerBuild.runningProducts.map { "\($0)/stubs" } : exercises
  }

  private func writeStandIns(to folder: String) throws(HostFailure) {
    guard hasSolutions else { return }
    do {
      for track in Track.allCases { try writeStub(of: track, to: folder) }
    } catch {
      throw HostFailure("Can't write the stubs: \(error)")
    }
  }

  private func writeStub(of track: Track, to folder: String) throws {
    let path = Course.path(of: track)
    let solution = try String(contentsOfFile: "\(solutions)/\(path)", encoding: .utf8)
    let stub = try Course.stub(from: solution, file: path)
    let file = URL(fileURLWithPath: "\(folder)/\(path)")
    guard (try? String(contentsOf: file, encoding: .utf8)) != stub else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(stub.utf8).write(to: file, options: .atomic)
  }
}
