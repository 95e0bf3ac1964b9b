// SPDX-License-Identifier: MIT

internal import YAML

extension BankReading {
  /// Reports what only shows when all files are known: ids that stand twice, and words that name
  /// nothing.
  func checkTogether() {
    checkTopicIDs()
    checkQuestionIDs()
    checkTopics()
    checkFollowUps()
  }

  /// Reports topics that stand twice in a file. Files that can be used by themselves each declare what
  /// they need; taken together, the first of them counts.
  private func checkTopicIDs() {
    for file in files {
      var places: [String: Place] = [:]
      report(file.topicNodes, in: file, as: "topic", besides: &places)
    }
  }

  /// Reports questions whose id another has, be it in another file.
  private func checkQuestionIDs() {
    var places: [String: Place] = [:]
    for file in files {
      report(file.questionNodes, in: file, as: "question", besides: &places)
    }
  }

  private typealias Place = (file: String, line: Int)

  /// Reports each id that something else has, and says where that stands.
  private func report(
    _ nodes: [Node], in file: BankFile, as what: String, besides places: inout [String: Place]
  ) {
    for node in nodes.compactMap({ $0["id"] }) {
      guard let id = node.scalar?.text, !id.isEmpty else { continue }
      guard let first = places[id] else {
        places[id] = (file.name, node.mark.line)
        continue
      }
      let line = first.file == file.name ? "line \(first.line)" : "\(first.file):\(first.line)"
      file.reader.report(
        "the id '\(id)' is taken by the \(what) in \(line)", at: node, expected: "an id of its own")
    }
  }

  /// Reports topics that nobody declares. Where there are none at all, that is said once.
  private func checkTopics() {
    let known = ids(of: \.topicNodes)
    if known.isEmpty, isIncomplete { return }
    let isKnown = Set(known)
    for file in files {
      for node in file.questionNodes.compactMap({ $0["topic"] }) {
        guard let topic = node.scalar?.text, !topic.isEmpty, !isKnown.contains(topic)
        else { continue }
        if known.isEmpty {
          file.reader.report(
            "no topics are declared", at: node,
            expected: "a list of topics in this file, or another file that has one")
          return
        }
        file.reader.reportUnknown("topic", topic, at: node, known: known)
      }
    }
  }

  /// Reports follow-ups that lead nowhere, or back to where they come from.
  private func checkFollowUps() {
    let known = ids(of: \.questionNodes)
    let isKnown = Set(known)
    for file in files {
      for question in file.questionNodes {
        let followUps = question["follow-ups"]?.items ?? []
        for node in followUps.compactMap({ $0["question"] }) {
          guard let id = node.scalar?.text, !id.isEmpty else { continue }
          if id == question["id"]?.scalar?.text {
            file.reader.report(
              "a question doesn't follow itself", at: node, expected: "the id of another question")
          } else if !isKnown.contains(id), !isIncomplete {
            file.reader.reportUnknown(
              "question", id, at: node, known: known, expected: "the id of a question of the bank")
          }
        }
      }
    }
  }

  private func ids(of nodes: KeyPath<BankFile, [Node]>) -> [String] {
    files.flatMap { $0[keyPath: nodes] }.compactMap { $0["id"]?.scalar?.text }
  }
}
