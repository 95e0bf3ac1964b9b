// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// How many more servers may fail with a majority left.
  static let tolerance = Family(
    name: "tolerance", topic: "quorums", sources: ["§5.1", "thesis 2.1"],
    find: { $0.majority.spare(ofThoseUp: $0.standing.count).map { .number($0) } }
  ) { level, generator in
    let picture = ClusterPicture(servers: level, from: &generator)
    return Endurance(picture: picture).draft(level, from: &generator)
  }
}

/// A cluster of which is asked how many servers it can do without.
private struct Endurance {
  let picture: ClusterPicture

  private var total: Int { picture.members.count }
  private var up: Int { picture.standing.count }
  private var size: Int { picture.majority.size }
  private var key: Int { up - size }

  func draft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let more = up < total ? "more of them" : "of them"
    let question = generator.wording(
      "How many \(more) may fail, and the rest can still commit?",
      "How many \(more) may crash at once without stopping the cluster?",
      "How many \(more) can be lost before clients have to wait?")
    let state = up == total ? "" : ", \(total - up) of which \(total - up == 1 ? "is" : "are") down"
    return Draft(
      kind: .numeric, prompt: "A cluster has \(total) servers\(state). " + question,
      picture: picture, key: distractors.numberKey(for: level, unit: "servers"),
      answer: """
        \(key). A majority of \(total) is \(size), \(up) are up, and \(up) less \(size) is \
        \(key).\(remark)
        """,
      followUps: [
        .aside(
          ask: "And how many may fail of a cluster of \(total + 1)?",
          answer: """
            \(Majority(of: total + 1).spare) of \(total + 1), since a majority is then \
            \(Majority(of: total + 1).size).
            """)
      ])
  }

  private var remark: String {
    total.isMultiple(of: 2)
      ? " The even server bought nothing: of \(total - 1) as many may fail." : ""
  }

  private var distractors: Distractors<Int> {
    var wrong = Distractors(to: key)
    wrong.add(
      up < total ? picture.majority.spare : nil,
      "So many of all \(total) may fail, but \(total - up) of them have done so already.")
    wrong.add(
      up < total ? Majority(of: up).spare : nil,
      """
      That counts a majority of the \(up) that are up. A majority is one of all \(total), whether \
      they are up or not.
      """)
    wrong.add(
      total.isMultiple(of: 2) ? up - total / 2 : nil,
      """
      That would leave \(total / 2) of \(total), which is half and no majority: even clusters \
      stand no more failures than the odd ones below them.
      """)
    wrong.add(
      size, "That is how many must stay, not how many may go.")
    wrong.add(
      up - 1, "A single server that is left can't decide anything; it takes \(size) of \(total).")
    wrong.add(
      key + 1,
      "That would leave \(size - 1) of \(total), one less than a majority.")
    wrong.add(key - 1, "One more could fail: that would still leave \(size) of \(total).")
    return wrong
  }
}
