// SPDX-License-Identifier: MIT

/// What the interviewer has at hand for a design question.
public struct Packet: Sendable {
  /// A question with what a good answer to it says.
  public struct Probe: Sendable {
    /// What is asked.
    public var ask: String

    /// What a good answer says.
    public var good: String

    /// A question and what a good answer to it says.
    public init(ask: String, good: String) {
      self.ask = ask
      self.good = good
    }
  }

  /// What the candidate should ask, and what they are told.
  public var scoping: [Probe]

  /// What to ask once there is a design, from gentle to hard.
  public var probes: [Probe]

  /// What tells against a candidate.
  public var redFlags: [String]

  /// What an answer at each level contains.
  public var junior, senior, staff: String

  /// An answer aloud that takes two minutes.
  public var twoMinutes: String

  /// An answer aloud that takes ten minutes.
  public var tenMinutes: String

  /// An interviewer's packet.
  public init(
    scoping: [Probe], probes: [Probe], redFlags: [String], junior: String, senior: String,
    staff: String, twoMinutes: String, tenMinutes: String
  ) {
    self.scoping = scoping
    self.probes = probes
    self.redFlags = redFlags
    self.junior = junior
    self.senior = senior
    self.staff = staff
    self.twoMinutes = twoMinutes
    self.tenMinutes = tenMinutes
  }
}
