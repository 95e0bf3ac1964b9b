// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
public import YAML

extension Scenario {
  /// Reads a scenario of somebody's own, which need not be fit to join the course: what happens, and to
  /// which cluster, is enough. What else stands in a scenario's file may stand in it, too.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - name: What to call the scenario where the file does not say.
  /// - Throws: Every mistake of the file.
  public static func read(
    own document: Document, name: String
  ) throws(Diagnostics) -> Scenario {
    try document.decode { node, reader in
      let top = reader.mapping(node, keys: keys.map(\.name))
      let id = top.optional("id", .words)
      let title = top.optional("title", .words)
      let track = top.optional("track", .word(for: "track", Track.self))
      let level = top.optional("level", .word(for: "level", Level.self))
      let points = top.optional("points", .integer(in: 1...100))
      let teaches = top.optional("teaches", .words)
      let catches = top.optional("catches", .some(.words))
      let needs = top.optional("needs", .some(.word(for: "function", Rule.self)))
      let demands = top.optional("demands", .some(.word(for: "demand", Demand.self)))
      let story = story(top, reader)
      let seeds = top.optional("seeds", .integer(in: 1...100_000))
      let hints = top.optional("hints", .several("a list of hints", of: .words))
      guard let (cluster, steps) = story else { return nil }
      return Scenario(
        id: id ?? name, title: title ?? name, track: track ?? .safety, level: level ?? .basic,
        points: points ?? 5, teaches: teaches, catches: catches ?? [],
        needs: needs ?? Rule.allCases, demands: demands ?? [], cluster: cluster, steps: steps,
        seeds: seeds ?? 25, hints: hints ?? [], file: node.file)
    }
  }
}
