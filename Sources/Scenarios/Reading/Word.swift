// SPDX-License-Identifier: MIT

/// A word of the scenario language as the schema explains it: how it is written and what it means.
///
/// Files are read by the same words, so neither the reader nor the schema can know one that the other
/// does not.
struct Word: Sendable {
  /// A key that stands beside a word, or in the mapping that follows it.
  struct Key: Hashable, Sendable {
    let name: String
    /// How its value is written, in the schema's capitals.
    let value: String
    let summary: String

    init(_ name: String, _ value: String, _ summary: String) {
      self.name = name
      self.value = value
      self.summary = summary
    }
  }

  let name: String
  /// How what follows the word is written; `nil` for a word that stands alone.
  let argument: String?
  let summary: String
  /// The keys of the mapping that can follow the word.
  let fields: [Key]
  /// The keys that can stand beside the word.
  let options: [Key]
  /// A piece of YAML that begins with the word.
  let example: String

  init(
    _ name: String, _ argument: String, _ summary: String, fields: [Key] = [],
    options: [Key] = [], example: String
  ) {
    self.name = name
    self.argument = argument
    self.summary = summary
    self.fields = fields
    self.options = options
    self.example = example
  }

  /// A word that stands alone.
  init(alone name: String, _ summary: String) {
    self.name = name
    argument = nil
    self.summary = summary
    fields = []
    options = []
    example = name
  }

  /// The example's first line.
  var shortExample: String {
    example.split(separator: "\n").first.map(String.init) ?? name
  }
}
