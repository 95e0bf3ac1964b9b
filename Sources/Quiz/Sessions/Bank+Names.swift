// SPDX-License-Identifier: MIT

internal import YAML

extension Bank {
  /// The questions of some ids, in that order, each once. A word may be several ids, with commas between
  /// them; the id of a question that was made up makes it up again.
  ///
  /// - Throws: The first id that no question has, with the nearest that one has.
  public func questions(named words: [String]) throws(NotUnderstood) -> [Question] {
    let ids = words.flatMap { $0.split(separator: ",") }
      .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    guard !ids.isEmpty else { throw NotUnderstood("--id takes the id of a question") }
    var questions: [Question] = []
    for id in ids where !questions.contains(where: { $0.id == id }) {
      guard let question = question(id) ?? .generated(id) else { throw unknown(id) }
      questions.append(question)
    }
    return questions
  }

  /// Says that no question has an id.
  public func unknown(_ id: String) -> NotUnderstood {
    let hint = nearest(id, among: questions.map(\.id)).map { "; did you mean '\($0)'?" }
    return NotUnderstood("no question is called '\(id)'" + (hint ?? ""))
  }
}

extension Question {
  /// The question of an id such as `generated/winners/advanced/17`; `nil` if no family makes it up.
  fileprivate static func generated(_ id: String) -> Question? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 4, let level = Level(rawValue: parts[2]), let number = Int(parts[3]),
      let question = generated(family: parts[1], level: level, number: number), question.id == id
    else { return nil }
    return question
  }
}
