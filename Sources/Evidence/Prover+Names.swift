// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft

extension Prover {
  /// The names of what a topic of questions can cover: functions, properties and tracks.
  public static let coverable =
    Rule.allCases.map(\.rawValue) + Property.allCases.map(\.rawValue)
    + Track.allCases.map(\.rawValue)
}
