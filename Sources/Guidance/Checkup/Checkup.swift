// SPDX-License-Identifier: MIT

/// What is well with a machine and what is not, and the commands that mend it.
///
/// A checkup judges facts that somebody else has gathered, and asks the machine nothing.
public struct Checkup: Hashable, Sendable {
  /// What was looked at.
  public enum Subject: String, Sendable {
    case system
    case swift
    case libyaml
    case kit
    case tracks
    case git
    case folders
    case space
    case worker
    case terminal
    case clock
  }

  /// How something stands.
  public enum Standing: String, Sendable {
    /// As it should be.
    case good

    /// Something may disturb; the kit works all the same.
    case doubtful

    /// The kit does not work, or not all of it.
    case bad
  }

  /// What was found of one subject.
  public struct Finding: Hashable, Sendable {
    /// What was looked at.
    public var subject: Subject

    /// How it stands.
    public var standing: Standing

    /// What was found, in words without a full stop.
    public var words: String

    /// The command that mends it, where there is one.
    public var remedy: String?

    init(_ subject: Subject, _ standing: Standing, _ words: String, remedy: String? = nil) {
      self.subject = subject
      self.standing = standing
      self.words = words
      self.remedy = remedy
    }
  }

  /// What was found, in the order in which it is best mended.
  public let findings: [Finding]

  /// The checkup of a machine.
  public init(_ facts: MachineFacts) {
    findings =
      [
        Self.system(facts), Self.swift(facts), Self.library(facts), Self.kit(facts),
        Self.tracks(facts), Self.git(facts),
      ] + Self.folders(facts)
      + [
        Self.space(facts), Self.worker(facts), Self.terminal(facts), Self.clock(facts),
      ].compactMap(\.self)
  }

  /// Whether nothing is bad.
  public var isPassed: Bool { findings.allSatisfy { $0.standing != .bad } }

  /// The oldest Swift that can read the kit's manifest.
  public static let oldestSwift = SwiftVersion(6, 2)

  /// The Swift that the kit is tried with.
  public static let usualSwift = SwiftVersion(6, 3)
}
