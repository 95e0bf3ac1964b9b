// SPDX-License-Identifier: MIT

public import Raft

extension Course {
  /// A call of a rule that goes round the table of rules.
  ///
  /// It compiles, and it does what its writer means. But the kit can't put another function in the
  /// rule's place then, and so can't tell which of two functions is to blame for a failure.
  public struct Shortcut: Hashable, Sendable, CustomStringConvertible {
    /// The rule that is called.
    public var rule: Rule

    /// The file that calls it, as it was named to the search.
    public var file: String

    /// The line of the call, from 1.
    public var line: Int

    /// A call in a line of a file.
    public init(rule: Rule, file: String, line: Int) {
      self.rule = rule
      self.file = file
      self.line = line
    }

    /// Place and advice in a sentence.
    public var description: String {
      "\(file):\(line): call it as server.\(rule.rawValue)(…), so that the kit can tell which function "
        + "is to blame when something fails"
    }
  }

  /// The calls of rules that go round the table of rules, in the order of their lines.
  ///
  /// A light search: it looks for a rule's name before a parenthesis, alone or behind the name of a
  /// part, and knows nothing of a local function that happens to have the same name.
  public static func shortcuts(in text: String, file: String) -> [Shortcut] {
    let code = String(decoding: SwiftCode(text).bytes, as: UTF8.self)
    let lines = code.split(omittingEmptySubsequences: false) { $0.isNewline }
    return zip(1..., lines).flatMap { number, line in
      rulesCalledDirectly(in: line).map { Shortcut(rule: $0, file: file, line: number) }
    }
  }

  private static func rulesCalledDirectly(in line: Substring) -> [Rule] {
    line.matches(of: callOrDeclaration).compactMap { match in
      let (_, declaration, qualifier, name) = match.output
      let isDirect = qualifier.map { partNames.contains($0) } ?? true
      return declaration == nil && isDirect ? Rule(rawValue: String(name)) : nil
    }
  }

  private static let partNames: [Substring] =
    ["Self", "self"] + Track.allCases.map { Substring($0.title) }

  /// A name before a parenthesis: whether it is declared there, what stands before its dot, if it
  /// has one, and the name.
  private static var callOrDeclaration: Regex<(Substring, Substring?, Substring?, Substring)> {
    /(func )?(?:(\w*)[?!]?\.)?(\w+)\(/
  }
}
