// SPDX-License-Identifier: MIT

/// An interview question with everything that is needed to ask it, to grade an answer, to explain the
/// right one and to prove it.
///
/// A question comes from a bank's YAML file or from a ``Family``, and is pure data. What it shows beside
/// its prompt is an ``Exhibit``, what counts as right is its ``Key``, and what proves the key is its
/// ``Proof``.
public struct Question: Sendable {
  /// What the question is called for ever; the history of reviews goes by it.
  public var id: String

  /// What its reviews are kept under: its id, or for a generated question that of its family and
  /// level, since hardly anybody is asked the same instance twice.
  public var card: String

  /// How often the question was changed so much that what was learnt of it no longer counts.
  public var revision: Int

  /// How hard it is.
  public var level: Level

  /// The id of the topic it belongs to.
  public var topic: String

  /// What sort of question it is.
  public var kind: Kind

  /// What is asked.
  public var prompt: String

  /// What is shown beside the prompt, in order.
  public var exhibits: [Exhibit]

  /// What counts as right.
  public var key: Key

  /// The right answer with its reasoning, to be shown afterwards.
  public var answer: String

  /// Where it stands: sections of the paper, chapters of the thesis, documentation.
  public var sources: [String]

  /// What an interviewer would ask next.
  public var followUps: [FollowUp]

  /// What proves the key or shows it happening, if anything does.
  public var proof: Proof?

  /// What the interviewer has at hand, where it is a design question.
  public var packet: Packet?

  /// Where it stands in its file; `nil` for a generated question.
  public var place: Place?

  /// A question that knows what to ask and what is right, and the usual rest.
  public init(
    id: String, card: String? = nil, revision: Int = 1, level: Level, topic: String, kind: Kind,
    prompt: String, exhibits: [Exhibit] = [], key: Key, answer: String, sources: [String],
    followUps: [FollowUp] = [], proof: Proof? = nil, packet: Packet? = nil, place: Place? = nil
  ) {
    self.id = id
    self.card = card ?? id
    self.revision = revision
    self.level = level
    self.topic = topic
    self.kind = kind
    self.prompt = prompt
    self.exhibits = exhibits
    self.key = key
    self.answer = answer
    self.sources = sources
    self.followUps = followUps
    self.proof = proof
    self.packet = packet
    self.place = place
  }
}

extension Question {
  /// How hard a question is.
  public enum Level: String, CaseIterable, Sendable {
    /// What everybody is asked.
    case basic
    /// What somebody is asked who says that they know Raft.
    case intermediate
    /// What somebody is asked who is to build or run such a system.
    case advanced
  }

  /// What sort of question it is. The last five may have keys of several forms.
  public enum Kind: String, CaseIterable, Sendable {
    /// A free answer, graded by a rubric that the person confirms.
    case open
    /// One of several options.
    case single
    /// All options that are right.
    case multiple
    /// A number.
    case numeric
    /// Things to be put in order.
    case order
    /// Things to be put together in pairs.
    case match
    /// Logs to be read.
    case log
    /// Code with a mistake to be found.
    case bug
    /// A schedule whose outcome is to be predicted.
    case predict
    /// A system to be designed, with an interviewer's packet.
    case design
  }

  /// Where a question stands.
  public struct Place: Hashable, Sendable {
    /// The path of the file, as it was given.
    public var file: String

    /// The line on which the question begins, from 1.
    public var line: Int

    /// A place in a file.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }
}

/// What an interviewer would ask next.
public enum FollowUp: Sendable {
  /// A question that is answered aloud or in the head, with what a good answer says.
  case aside(ask: String, answer: String)

  /// Another question of the bank, by its id.
  case question(String)
}
