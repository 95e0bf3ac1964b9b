// SPDX-License-Identifier: MIT

/// The sorts of rounds in which companies interview.
public enum Format: String, CaseIterable, Sendable {
  /// A mix of questions that ends in a design.
  case mock
  /// One design problem for the whole time.
  case design
  /// Code with mistakes in it, to be found and explained.
  case review
  /// Incidents, told stage by stage.
  case operations

  /// What a round of the sort is called at the top of its scorecard.
  var title: String {
    switch self {
    case .mock: "Mock interview"
    case .design: "Design round"
    case .review: "Code review round"
    case .operations: "Operations round"
    }
  }

  /// How long a round of the sort takes unless somebody says otherwise.
  var usualLength: RoundLength {
    switch self {
    case .mock, .design: RoundLength(minutes: 45)
    case .review, .operations: RoundLength(minutes: 30)
    }
  }
}
