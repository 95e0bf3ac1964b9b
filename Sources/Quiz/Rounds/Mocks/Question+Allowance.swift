// SPDX-License-Identifier: MIT

extension Question.Kind {
  /// How many seconds an interviewer allows for a question of this sort. A design takes what a round
  /// leaves it.
  var allowance: Int {
    switch self {
    case .single: 60
    case .multiple, .numeric, .order: 90
    case .match: 120
    case .log, .predict: 180
    case .open: 300
    case .bug: 360
    case .design: 1_500
    }
  }
}

extension FollowUp {
  /// How many seconds an interviewer allows for a follow-up.
  static let allowance = 90
}
