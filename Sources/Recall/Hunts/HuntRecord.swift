// SPDX-License-Identifier: MIT

/// Something that somebody did in a hunt: a line of the log.
///
/// Nothing in it gives the case away before the person has named the function.
public struct HuntRecord: Hashable, Sendable {
  /// When it was done.
  public var at: Moment

  /// The number of the case.
  public var number: Int

  /// What was done.
  public var deed: Deed

  /// Something that was done.
  public init(at moment: Moment, number: Int, _ deed: Deed) {
    at = moment
    self.number = number
    self.deed = deed
  }
}

extension HuntRecord {
  /// What can be done in a hunt.
  public enum Deed: Hashable, Sendable {
    /// The case was opened, or opened again.
    case opened(level: String)

    /// A run was watched: of a scenario, on the suspect or on a correct Raft.
    case watched(scenario: String, raft: String)

    /// The suspect was compared with the reference in a scenario.
    case compared(scenario: String)

    /// A hint was taken, the first of them being 1.
    case hinted(Int)

    /// A scenario of one's own was checked, and that came of it.
    case checked(file: String, result: String)

    /// A function was named as the one that holds the mistake.
    case named(String, isRight: Bool)

    /// The mistake was explained in one's own words.
    case explained(String)

    /// The answer was compared with the explanation, which held these ideas of it.
    case confirmed([String])

    /// The answer was asked for instead of being found.
    case gaveUp
  }
}
