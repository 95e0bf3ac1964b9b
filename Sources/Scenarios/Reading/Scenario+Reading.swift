// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
public import YAML

extension Scenario {
  /// Reads a scenario from its file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - isHidden: Whether students are to see no more of it than its title, the property and hints.
  /// - Throws: Every mistake of the file.
  public static func read(
    file path: String, isHidden: Bool = false
  ) throws(Diagnostics) -> Scenario {
    try Document.load(path: path).decode { Scenario($0, $1, isHidden: isHidden) }
  }

  /// Reads a scenario from the text of a file.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The path that messages give, and that the id and the track have to agree with.
  ///   - isHidden: Whether students are to see no more of it than its title, the property and hints.
  /// - Throws: Every mistake of the text.
  public static func read(
    text: String, file: String, isHidden: Bool = false
  ) throws(Diagnostics) -> Scenario {
    try Document.parse(text, file: file).decode { Scenario($0, $1, isHidden: isHidden) }
  }

  private init?(_ node: Node, _ reader: Reader, isHidden: Bool) {
    let top = reader.mapping(node, keys: Self.keys.map(\.name))
    let place = ScenarioPlace(file: node.file)
    let id = top.required("id", place.id)
    let title = top.required("title", .words)
    let track = top.required("track", place.track)
    let level = top.required("level", .word(for: "level", Level.self))
    let points = top.required("points", .integer(in: 1...100))
    let teaches = top.optional("teaches", .words)
    let catches = top.optional("catches", .some(.slug))
    let needs = top.optional("needs", .some(.word(for: "function", Rule.self)))
    let demands = top.optional("demands", .some(.word(for: "demand", Demand.self)))
    let story = Self.story(top, reader)
    let seeds = top.optional("seeds", .integer(in: 1...100_000))
    let hints = top.required("hints", .several("a list of hints", of: .words))
    guard let id, let title, let track, let level, let points, let (cluster, steps) = story,
      let hints
    else { return nil }
    self.init(
      id: id, title: title, track: track, level: level, points: points, teaches: teaches,
      catches: catches ?? [], needs: needs ?? Rule.upTo(track), demands: demands ?? [],
      cluster: cluster, steps: steps, seeds: seeds ?? 25, hints: hints, isHidden: isHidden,
      file: node.file)
  }

  /// Reads the cluster and what happens to it, which may refer to the cluster's servers.
  static func story(_ top: Fields, _ reader: Reader) -> (ClusterPlan, [ScenarioStep])? {
    let cluster = ClusterPlan(top, reader)
    let scope = Scope(
      servers: cluster?.names, network: cluster?.network ?? NetworkConditions(),
      steps: top["steps"])
    let steps = top.required("steps", .steps(in: scope))
    guard let cluster, let steps else { return nil }
    return (cluster, steps)
  }
}

extension Rule {
  /// The rules of a track and of those before it.
  static func upTo(_ track: Track) -> [Rule] {
    allCases.filter { $0.track <= track }
  }
}

/// What the path of a file says of the scenario in it: `…/Election/Scenarios/leader-crash.yaml`.
private struct ScenarioPlace {
  private let parts: [Substring]

  init(file: String) {
    parts = file.split(separator: "/")
  }

  /// The id that the file's name stands for.
  private var name: String? {
    guard let name = parts.last, name.hasSuffix(".yaml") else { return nil }
    return String(name.dropLast(".yaml".count))
  }

  /// The track that the folder stands for.
  private var folder: Track? {
    guard parts.count >= 3, parts[parts.count - 2] == "Scenarios" else { return nil }
    return Track.allCases.first { $0.title == parts[parts.count - 3] }
  }

  /// An id, which is the file's name too.
  var id: Form<String> {
    Form("text") { node, reader in
      guard let id = reader.read(node, Form<String>.slug) else { return nil }
      if let name, name != id {
        reader.report(
          "the id '\(id)' is not the file's name", at: node,
          expected: "\(name), or a file \(id).yaml")
      }
      return id
    }
  }

  /// A track, which is the folder's too.
  var track: Form<Track> {
    Form("a track") { node, reader in
      guard let track = reader.read(node, .word(for: "track", Track.self)) else { return nil }
      if let folder, folder != track {
        reader.report(
          "the file lies in the folder of another track", at: node,
          expected: "\(folder.rawValue), or the file in \(track.title)/Scenarios")
      }
      return track
    }
  }
}

extension Form where Output == String {
  /// A name for something in a file or on a command line: lower-case words with hyphens.
  fileprivate static var slug: Form<String> {
    .text.satisfying("lower-case words with hyphens, such as leader-crash", Scenario.isID)
  }
}
