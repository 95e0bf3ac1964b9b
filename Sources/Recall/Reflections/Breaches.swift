// SPDX-License-Identifier: MIT

/// What is remembered of properties that broke: which are broken still, and which were mended since.
///
/// It is what a ``ReflectionLog`` tells, line by line. Of each property there is one breach at most,
/// the latest, so that however often somebody grades, little is written and little is asked.
public struct Breaches: Hashable, Sendable {
  /// Something that changed: a line of the log.
  public enum Change: Hashable, Sendable {
    /// A property broke.
    case broke(Breach)

    /// A property that had broken holds again.
    case mended(MendedBreach)

    /// The person wants to be asked about such things, or does not.
    case turned(on: Bool, Moment)
  }

  /// What is broken as far as anybody knows, in the order in which it broke.
  public private(set) var open: [Breach] = []

  /// What was mended, and not broken again since, in the order in which it was mended.
  public private(set) var mended: [MendedBreach] = []

  /// Whether the person wants to be asked about what they mended.
  public private(set) var isOn = true

  /// Nothing has ever broken.
  public init() {}

  /// Takes in what changed next.
  public mutating func add(_ change: Change) {
    switch change {
    case .broke(let breach):
      forget(breach.property)
      open.append(breach)
    case .mended(let mended):
      forget(mended.breach.property)
      self.mended.append(mended)
    case .turned(let isOn, _): self.isOn = isOn
    }
  }

  private mutating func forget(_ property: String) {
    open.removeAll { $0.property == property }
    mended.removeAll { $0.breach.property == property }
  }
}
