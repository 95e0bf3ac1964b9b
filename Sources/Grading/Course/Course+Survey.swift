// SPDX-License-Identifier: MIT

internal import Foundation
public import Raft

extension Course {
  /// What a course's files tell of the rules without being run.
  public struct Survey: Hashable, Sendable {
    /// A line of a file.
    public struct Place: Hashable, Sendable {
      /// The file, as it was named to the survey.
      public var file: String

      /// The line, from 1.
      public var line: Int
    }

    /// The rules that are more than stubs.
    public private(set) var written = RuleSet.all

    /// The calls of rules that go round the table of rules.
    public private(set) var shortcuts: [Shortcut] = []

    /// For each rule where its function is declared.
    private var places: [Rule: Place] = [:]

    /// The functions in which nothing stands but `todo()`.
    private var stubs: [Rule: Unwritten] = [:]

    /// A survey of files that say nothing.
    public init() {}

    /// A survey of source files; those that can't be read say nothing.
    ///
    /// It is as light a search as that for shortcuts.
    public init(files: [String]) {
      for file in files {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
        add(text, file: file)
      }
    }

    /// Where a rule's function is declared, if it was found.
    public func place(of rule: Rule) -> Place? { places[rule] }

    /// A rule's function, if nothing stands in it but `todo()`.
    public func stub(of rule: Rule) -> Unwritten? { stubs[rule] }

    /// Adds what a file's text tells.
    mutating func add(_ text: String, file: String) {
      shortcuts += Course.shortcuts(in: text, file: file)
      let code = String(decoding: SwiftCode(text).bytes, as: UTF8.self)
      for stub in code.matches(of: Self.stub) {
        guard let rule = Rule(rawValue: String(stub.name)) else { continue }
        written.subtract(RuleSet([rule]))
        let line = code[..<stub.todo.startIndex].count { $0.isNewline } + 1
        stubs[rule] = Unwritten(rule: rule, function: rule.rawValue, file: file, line: line)
      }
      for (number, line) in zip(1..., code.split(omittingEmptySubsequences: false) { $0.isNewline })
      {
        guard let name = line.firstMatch(of: Self.declaration)?.1,
          let rule = Rule(rawValue: String(name)), places[rule] == nil
        else { continue }
        places[rule] = Place(file: file, line: number)
      }
    }

    private static var declaration: Regex<(Substring, Substring)> { /static func (\w+)\(/ }

    /// A function in which nothing stands but `todo()`.
    private static var stub: Regex<(Substring, name: Substring, todo: Substring)> {
      /static func (?<name>\w+)\([^{}]*\{\s*(?:return\s+)?(?<todo>todo\(\))\s*\}/
    }
  }
}
