// SPDX-License-Identifier: MIT

import Foundation

/// The kit's commands with their options, as the program itself tells them.
struct CommandTree: Decodable, Sendable {
  /// A command.
  struct Node: Decodable, Sendable {
    var commandName: String
    var defaultSubcommand: String?
    var subcommands: [Node]?
    var arguments: [Argument]?
  }

  /// Something that a command takes.
  struct Argument: Decodable, Sendable {
    struct Name: Decodable, Sendable {
      var kind: String
      var name: String
    }

    var kind: String
    var names: [Name]?
    var valueName: String?
  }

  var command: Node

  /// What the program says; a tree without branches where it is not built.
  static let program: CommandTree = {
    let bare = CommandTree(command: Node(commandName: "grader"))
    guard let help = try? Performance(["--experimental-dump-help"]) else { return bare }
    let text = Data(help.lines.joined(separator: "\n").utf8)
    return (try? JSONDecoder().decode(CommandTree.self, from: text)) ?? bare
  }()
}

extension CommandTree.Argument {
  /// Whether it is written as a word, such as `--seed`.
  func isCalled(_ word: String) -> Bool {
    (names ?? []).contains { ($0.kind == "short" ? "-" : "--") + $0.name == word }
  }

  var isOption: Bool { kind == "option" }
  var isPositional: Bool { kind == "positional" }
}

extension CommandTree {
  /// What words mean to the program.
  struct Call {
    /// The names of the commands, such as `["quiz", "show"]`.
    var path: [String]

    /// The command that is meant in the end.
    var node: Node

    /// The words that are no option and no option's value.
    var operands: [String] = []

    /// The options with their values, an empty one where they take none.
    var options: [(name: String, value: String)] = []

    /// What no command takes.
    var unknown: [String] = []
  }

  /// Takes words apart.
  func call(_ words: [String]) -> Call {
    var rest = words[...]
    var call = Call(path: [], node: command)
    while let next = call.node.child(called: rest.first) {
      if next.isNamed { call.path.append(next.node.commandName) }
      call.node = next.node
      if next.isNamed { rest.removeFirst() }
    }
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        call.operands.append(word)
        continue
      }
      guard let argument = call.node.arguments?.first(where: { $0.isCalled(word) }) else {
        call.unknown.append(word)
        continue
      }
      call.options.append((word, argument.isOption ? rest.popFirst() ?? "" : ""))
    }
    if !call.operands.isEmpty, !(call.node.arguments ?? []).contains(where: \.isPositional) {
      call.unknown += call.operands
    }
    return call
  }

  /// How a command may end where a lesson does not say: what grades may find something wrong.
  func usualExits(of words: [String]) -> [Int32] {
    let path = call(words).path
    let isGrading = path.isEmpty || [["grade"], ["replay"], ["shrink"], ["next"]].contains(path)
    return isGrading ? [0, 1] : [0]
  }
}

extension CommandTree.Node {
  /// A command without anything.
  init(commandName: String) {
    self.commandName = commandName
  }

  /// The command of a name, or else the one that is meant by default.
  fileprivate func child(called name: String?) -> (node: Self, isNamed: Bool)? {
    let children = subcommands ?? []
    if let named = children.first(where: { $0.commandName == name }) { return (named, true) }
    let standard = children.first { $0.commandName == defaultSubcommand }
    return standard.map { ($0, false) }
  }
}
