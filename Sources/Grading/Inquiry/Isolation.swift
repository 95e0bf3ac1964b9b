// SPDX-License-Identifier: MIT

public import Raft
internal import Scenarios

/// What parts come to by themselves, each over the reference's other parts.
///
/// So a broken election does not hide that replication is right.
public struct Isolation: Hashable, Sendable {
  /// The tracks that were played by themselves.
  public var tracks: [Track]

  /// The ids of the scenarios that did not pass with all of the code under test, but pass with the
  /// functions of their own track.
  public var passed: [String]

  /// What parts come to by themselves.
  public init(tracks: [Track], passed: [String]) {
    self.tracks = tracks
    self.passed = passed
  }
}

extension Report {
  /// The points of a track by itself, over the reference's other parts; `nil` where that was not tried.
  public func scoreAlone(of track: Track) -> Score? {
    guard let isolation, isolation.tracks.contains(track) else { return nil }
    let gained = results.filter { isolation.passed.contains($0.scenario.id) }
      .filter { $0.scenario.track == track }
      .reduce(0) { $0 + $1.scenario.points }
    var score = score(of: track)
    score.earned += gained
    return score
  }
}
