// SPDX-License-Identifier: MIT

internal import Raft
internal import YAML

/// A milestone as it stands in its file.
struct MilestoneEntry {
  var milestone: Milestone
  var id: Placed<String>
  var write: [Placed<Rule>]
  var read: Placed<String>
}

extension Form where Output == MilestoneEntry {
  /// A milestone of a track.
  ///
  /// - Parameters:
  ///   - track: The track.
  ///   - scenarios: The ids of the track's scenarios that anybody may see.
  static func milestone(of track: Track, scenarios: [String]) -> Form {
    Form("a milestone") { node, reader in
      let top = reader.mapping(node, keys: keys)
      let id = top.required("id", Form<String>.words("a milestone's id").placed)
      let title = top.required("title", .words("what the milestone is called"))
      let write = top.optional(
        "write", .several("a list of functions", Form<Rule>.function(of: track).placed))
      let watch = top.required("watch", .name(of: "scenario", in: scenarios))
      let pass = top.required("pass", .goals(among: scenarios))
      let read = top.required(
        "read", Form<String>.words("a heading of the track's README.md").placed)
      let goal = top.required("goal", .words("what is reached"))
      let minutes = top.required("minutes", .integer(in: 1...600))
      guard let id, let title, let watch, let pass, let read, let goal, let minutes
      else { return nil }
      let milestone = Milestone(
        id: id.value, title: title, track: track, write: (write ?? []).map(\.value), watch: watch,
        pass: pass, read: read.value, goal: goal, minutes: minutes)
      return MilestoneEntry(milestone: milestone, id: id, write: write ?? [], read: read)
    }
  }

  private static var keys: [String] {
    ["id", "title", "write", "watch", "pass", "read", "goal", "minutes"]
  }
}

extension Form where Output == [String] {
  /// Ids of scenarios in a list, or the word `all` for all of them; in the order in which they are known.
  fileprivate static func goals(among scenarios: [String]) -> Form {
    let list = Form<[String]>.several(
      "a list of scenarios, or all", .name(of: "scenario", in: scenarios))
    return Form(list.expectation) { node, reader in
      if node.scalar?.text == "all" { return scenarios }
      let chosen = reader.read(node, list)
      return chosen.map { chosen in scenarios.filter(chosen.contains) }
    }
  }
}
