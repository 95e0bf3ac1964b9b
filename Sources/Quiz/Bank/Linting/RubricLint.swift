// SPDX-License-Identifier: MIT

internal import YAML

/// Tries a rubric on the answers that stand in the file: its patterns have to be readable, its model
/// answer complete, and its exemplars graded as the patterns suggest.
struct RubricLint {
  /// Something that patterns suggest.
  struct Idea {
    /// What it is called: a unit's id, or what is believed.
    let name: String
    let isBonus: Bool
    let phrases: [Phrase]

    init(_ node: Node, name: String) {
      self.name = name
      isBonus = node["bonus"]?.scalar?.boolean ?? false
      phrases = (node["match"]?.items ?? []).compactMap { $0.scalar.map { Phrase($0.text) } }
    }

    /// Whether an answer can be tried on it: with a pattern amiss, more would be said than is known.
    var isReadable: Bool { !phrases.isEmpty && phrases.allSatisfy { $0.flaw == nil } }

    /// Words that would do, to be said where none were found.
    var advice: String? { phrases.first.map { "words such as '\($0.text)'" } }
  }

  private let rubric: Node
  private let units: [Idea]
  private let misconceptions: [Idea]
  private let reader: Reader

  init(_ rubric: Node, _ reader: Reader) {
    self.rubric = rubric
    self.reader = reader
    units = (rubric["units"]?.items ?? []).compactMap { node in
      node["id"]?.scalar.map { Idea(node, name: $0.text) }
    }
    misconceptions = (rubric["misconceptions"]?.items ?? []).compactMap { node in
      node["belief"]?.scalar.map { Idea(node, name: $0.text) }
    }
  }

  /// Reports all that is amiss.
  func run() {
    checkPatterns()
    if let model = rubric["model"] { checkModel(model) }
    for exemplar in rubric["exemplars"]?.items ?? [] { check(exemplar) }
  }

  private func checkPatterns() {
    let ideas = (rubric["units"]?.items ?? []) + (rubric["misconceptions"]?.items ?? [])
    for node in ideas.flatMap({ $0["match"]?.items ?? [] }) {
      guard let text = node.scalar?.text, !text.isEmpty, let flaw = Phrase(text).flaw
      else { continue }
      reader.report(flaw.message, at: node, offset: flaw.offset, expected: flaw.expected)
    }
  }

  private func checkModel(_ node: Node) {
    guard let text = node.scalar?.text, !text.isEmpty else { return }
    for unit in units where unit.isReadable && !unit.isBonus {
      guard unit.phrases.quotes(from: text).isEmpty else { continue }
      reader.report(
        "no pattern of '\(unit.name)' finds anything in the model answer", at: node,
        expected: unit.advice)
    }
    for belief in misconceptions where belief.isReadable {
      guard let quote = belief.phrases.quotes(from: text).first else { continue }
      reader.report(
        "the model answer says \"\(quote)\", which suggests a misconception", at: node,
        expected: "nothing that suggests '\(belief.name.trimmed.firstLine)'")
    }
  }

  private func check(_ exemplar: Node) {
    guard let text = exemplar["text"], let answer = text.scalar?.text else { return }
    let listed = exemplar["has"]?.items ?? []
    let names = units.map(\.name)
    guard listed.allSatisfy({ names.contains($0.scalar?.text ?? "") }) else { return }
    for unit in units where unit.isReadable && names.count(where: { $0 == unit.name }) == 1 {
      let quote = unit.phrases.quotes(from: answer).first
      let item = listed.first { $0.scalar?.text == unit.name }
      if let item, quote == nil {
        reader.report(
          "no pattern of '\(unit.name)' finds anything in this exemplar", at: item,
          expected: unit.advice)
      } else if item == nil, let quote {
        reader.report(
          "this exemplar says \"\(quote)\", which suggests '\(unit.name)'", at: text,
          expected: "'\(unit.name)' in its 'has', or another pattern")
      }
    }
  }
}
