// SPDX-License-Identifier: MIT

extension Reflection {
  /// The question: which guarantee had broken, and why.
  public var question: Question {
    Question(
      id: id, level: .intermediate, topic: topic.id, kind: .open, prompt: prompt,
      key: .open(Rubric(units: units, model: model)), answer: answer, sources: [topic.study])
  }

  private var prompt: String {
    guard let scene else {
      return """
        A hidden scenario failed on \(broken), because your code broke \(guarantee.name), and was \
        mended on \(dayOfMending). What does \(guarantee.name) demand, and what in your code went \
        against it?
        """
    }
    return """
      “\(scene.title)” failed on \(broken), and was mended on \(dayOfMending). What was seen then: \
      \(scene.sentence). Which guarantee had broken, and why?
      """
  }

  private var dayOfMending: String { mended == broken ? "the same day" : mended }

  /// What an answer should hold: the guarantee, what was done against it, where, and what prevents it.
  private var units: [Rubric.Unit] {
    [guaranteeUnit, deedUnit, causeUnit, ruleUnit].compactMap(\.self)
  }

  private var guaranteeUnit: Rubric.Unit {
    let named = scene == nil ? [] : [Phrase(guarantee.name)]
    return Rubric.Unit(
      id: "guarantee",
      idea: scene == nil
        ? "What it demands: \(guarantee.demand)" : "\(guarantee.name): \(guarantee.demand)",
      weight: 2, patterns: named + .echoes(of: guarantee.demand))
  }

  private var deedUnit: Rubric.Unit? {
    scene.map { scene in
      Rubric.Unit(
        id: "deed", idea: "What was done against it: \(scene.sentence).",
        patterns: .echoes(of: scene.sentence))
    }
  }

  private var causeUnit: Rubric.Unit {
    Rubric.Unit(
      id: "cause",
      idea: function.map { "What in \($0) let it happen, and what you changed there." }
        ?? "What in your code let it happen, and what you changed.",
      weight: 2, patterns: .changes + (function.map { .mentions(of: $0) } ?? []))
  }

  /// The rule, where it says more than the guarantee.
  private var ruleUnit: Rubric.Unit? {
    furtherRule.map { rule in
      Rubric.Unit(id: "rule", idea: "What prevents it: \(rule)", patterns: .echoes(of: rule))
    }
  }

  private var furtherRule: String? {
    scene.flatMap { $0.rule == guarantee.demand ? nil : $0.rule }
  }

  private var model: String {
    [
      "It was \(guarantee.name): \(guarantee.demand)",
      scene.map { "What was done against it: \($0.sentence)." },
      cause,
      furtherRule.map { "What prevents it: \($0)" },
    ].compactMap(\.self).joined(separator: " ")
  }

  private var cause: String {
    function.map { "What let it happen was in \($0); what you changed there, only you know." }
      ?? "What let it happen, and what you changed, only you know."
  }

  private var answer: String {
    let blame = function.map { function in
      let name = function.split(separator: ".").last ?? ""
      return """
        With the reference's \(function) in place of yours, the failure had disappeared; \
        `grader mutants \(name)` plays known bugs of it.
        """ + " "
    }
    return (blame ?? "") + """
      The code that failed is gone, so no replay shows it any more. “\(topic.title)” has more \
      questions of the kind: `grader quiz --topic \(topic.id)`.
      """
  }
}
