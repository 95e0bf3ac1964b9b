// SPDX-License-Identifier: MIT

internal import Foundation
internal import Grading
internal import Guidance
internal import Hosting
internal import Scenarios
internal import Serving

extension MachineFacts.Trial {
  /// Builds a worker of stubs, out of sight of those that were built before, and plays a scenario with
  /// it. Whatever comes of the scenario, the worker has answered.
  ///
  /// - Returns: `nil` where there is nothing to build from, or nothing to play.
  init?(in kit: Kit) {
    guard let scenario = Catalogue(root: kit.root).scenarios.first(where: { !$0.isHidden }),
      let stubs = kit.standIns
    else {
      return nil
    }
    let cache = "\(NSTemporaryDirectory())/grader-trial-\(Platform.processNumber)"
    defer { Platform.remove(cache) }
    do {
      // This writes the stubs, where they are derived.
      _ = try kit.build(stubs)
      let start = ContinuousClock.now
      guard case .built(let program) = try Self.build(stubs, of: kit, in: cache) else {
        self = .notCompiled
        return
      }
      let examination = Examination([scenario], seeds: .only(1), threads: 1)
      try examination.run(.program(program))
      self = .played(scenario: scenario.id, duration: ContinuousClock.now - start)
    } catch {
      self = .failed("\(error)")
    }
  }

  private static func build(
    _ stubs: String, of kit: Kit, in cache: String
  ) throws(HostFailure) -> WorkerBuild.Result {
    try WorkerBuild(
      products: WorkerBuild.runningProducts ?? "", stubs: stubs,
      main: "\(kit.root)/Sources/worker/main.swift", cache: cache
    ).build(stubs)
  }
}
