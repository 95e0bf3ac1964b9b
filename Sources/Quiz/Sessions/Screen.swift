// SPDX-License-Identifier: MIT

/// What is to be shown next, as a list of parts that know what they are but not how they look.
///
/// A ``Medium`` makes text of it: for a terminal, or in plain sentences for a screen reader.
public struct Screen: Sendable {
  /// Something to be shown.
  public enum Part: Sendable {
    /// What begins here, and what is to be known of it in a few words each.
    case title(String, [String] = [])

    /// A paragraph.
    case text(String)

    /// What a question shows beside its prompt.
    case exhibit(Exhibit)

    /// Things with the labels by which they are meant, and what one of them is called, such as
    /// `Option`.
    case items([Asked.Item], noun: String)

    /// How an answer was.
    case verdict(Verdict, String)

    /// What is to be said of something, each with a mark before it.
    case points([Explained])

    /// Paragraphs beside a word that says what they are, such as `Source`.
    case field(String, [String])

    /// Things with the reasons for them, beside a word that says what they are, such as `Options`.
    case reasons(String, [Explained])

    /// A drawing, line by line.
    case figure([String])

    /// Something said in passing.
    case note(String)
  }

  /// How an answer was.
  public enum Verdict: Sendable {
    /// All of it was right.
    case right
    /// Some of it was.
    case partly
    /// It was not.
    case wrong
  }

  /// What is shown, from top to bottom.
  public var parts: [Part]

  /// What the person is to write next; `nil` where nothing is asked. A line break at its end asks for
  /// an answer that begins on a line of its own, for it may be long.
  public var prompt: String?

  /// Something to be shown.
  public init(_ parts: [Part] = [], prompt: String? = nil) {
    self.parts = parts
    self.prompt = prompt
  }

  /// Both, one after the other.
  public static func + (first: Screen, second: Screen) -> Screen {
    Screen(first.parts + second.parts, prompt: second.prompt ?? first.prompt)
  }
}
