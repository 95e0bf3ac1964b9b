// SPDX-License-Identifier: MIT

public import YAML

extension Bank {
  /// Files with all that an author should know of them.
  public struct Survey: Sendable {
    /// The topics and questions that could be read; there may be more, with mistakes.
    public var bank: Bank

    /// The mistakes of all files in their order.
    public var mistakes: Diagnostics
  }

  /// Looks for mistakes as ``check(text:file:)`` does, and goes on with what can be read, so that whoever
  /// proves keys can tell everything in one go.
  ///
  /// - Parameters:
  ///   - files: Their paths.
  ///   - names: What topics can cover: the names of functions, properties and tracks.
  public static func survey(files: [String], covering names: [String]) -> Survey {
    let reading = BankReading(files: files)
    reading.lint()
    reading.checkCovers(among: names)
    return Survey(bank: reading.readable, mistakes: reading.diagnostics)
  }

  /// Looks for mistakes in the text of a file, as in files; `file` is the name that messages give it.
  public static func survey(text: String, file: String, covering names: [String]) -> Survey {
    let reading = BankReading(texts: [(file, text)])
    reading.lint()
    reading.checkCovers(among: names)
    return Survey(bank: reading.readable, mistakes: reading.diagnostics)
  }
}

extension BankReading {
  /// Reports names of things that a topic can't cover.
  func checkCovers(among names: [String]) {
    for file in files {
      for node in file.topicNodes.flatMap({ $0["covers"]?.items ?? [] }) {
        guard let name = node.scalar?.text, !name.isEmpty, !names.contains(name) else { continue }
        file.reader.reportUnknown(
          "function, property or track", name, at: node, known: names,
          expected: "one whose failures suggest the topic, such as stepDown or electionSafety")
      }
    }
  }
}
