// SPDX-License-Identifier: MIT

internal import YAML

extension Question {
  /// The keys of a question, in the order in which they are usually written.
  static let keys =
    ["id", "revision", "level", "topic", "kind", "prompt"] + ["cluster", "code", "schedule"]
    + KeyForm.allCases.map(\.rawValue) + KeyForm.companions.map(\.key)
    + ["answer", "sources", "follow-ups", "proof", "packet"]
}

extension Form where Output == Question {
  /// A question with all that belongs to it.
  ///
  /// What one question can't know by itself, such as whether its topic is declared, is left to
  /// ``BankReading``.
  static var question: Form {
    Form("a question") { node, reader in
      let fields = reader.mapping(node, keys: Question.keys)
      guard case .mapping = node.content else { return nil }
      let id = fields.required("id", .id("a question's id"))
      let revision = fields.optional("revision", .integer(in: 1...))
      let level = fields.required("level", .word(for: "level", Question.Level.self))
      let topic = fields.required("topic", .words("a topic's id"))
      let kind = fields.required("kind", .word(for: "kind", Question.Kind.self))
      let prompt = fields.required("prompt", .words("what is asked"))
      let exhibits = Exhibit.exhibits(fields)
      let key = Key.key(fields, kind: kind, reader)
      let answer = fields.required("answer", .words("the right answer with its reasoning"))
      let sources = fields.required("sources", .sources)
      let followUps = fields.optional("follow-ups", .several("a list of follow-ups", .followUp))
      let proof = fields.optional("proof", .proof)
      let packet = kind == .design ? fields.optional("packet", .packet) : nil
      QuestionCheck(fields: fields, kind: kind, proof: proof, reader: reader).run()
      guard let id, let level, let topic, let kind, let prompt, let key, let answer, let sources
      else { return nil }
      return Question(
        id: id, revision: revision ?? 1, level: level, topic: topic, kind: kind, prompt: prompt,
        exhibits: exhibits, key: key, answer: answer, sources: sources,
        followUps: followUps ?? [], proof: proof, packet: packet,
        place: Question.Place(file: node.file, line: node.mark.line))
    }
  }
}

extension Form where Output == [String] {
  /// Where an answer stands.
  fileprivate static var sources: Form {
    .some("a source, such as §5.4.1", .words("a source, such as §5.4.1"))
  }
}

extension Form where Output == FollowUp {
  /// A question with its answer, or another question of the bank.
  fileprivate static var followUp: Form {
    Form("a follow-up") { node, reader in
      let fields = reader.mapping(node, keys: ["ask", "answer", "question"])
      guard let other = fields["question"] else {
        let ask = fields.required("ask", .words("what is asked next"))
        let answer = fields.required("answer", .words("what a good answer says"))
        guard let ask, let answer else { return nil }
        return .aside(ask: ask, answer: answer)
      }
      if let key = node.key("ask") ?? node.key("answer") {
        reader.report(
          "'\(key.scalar?.text ?? "")' can't stand beside 'question'", at: key,
          expected: "either ask and answer, or question")
      }
      return reader.read(other, .words("a question's id")).map { .question($0) }
    }
  }
}
