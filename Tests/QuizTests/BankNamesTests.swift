// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// Questions that are asked for by their ids.
struct BankNamesTests {
  @Test(arguments: [
    (["vote"], ["vote"]), (["steps, vote", "majority"], ["steps", "vote", "majority"]),
    (["vote,vote,"], ["vote"]),
    (["generated/winners/advanced/17"], ["generated/winners/advanced/17"]),
  ])
  func `they come in the order asked for, each once`(words: [String], ids: [String]) throws {
    #expect(try Sessions.bank.questions(named: words).map(\.id) == ids)
  }

  @Test(arguments: [
    (["vot"], "no question is called 'vot'; did you mean 'vote'?"),
    (["vote,zebra"], "no question is called 'zebra'"),
    (["generated/winners/advanced/+7"], "no question is called 'generated/winners/advanced/+7'"),
    (["generated/winners/advanced/0x7"], "no question is called 'generated/winners/advanced/0x7'"),
    (["generated/losers/advanced/7"], "no question is called 'generated/losers/advanced/7'"),
    ([","], "--id takes the id of a question"),
  ])
  func `an id that no question has is set right`(words: [String], message: String) {
    #expect(throws: NotUnderstood(message)) { try Sessions.bank.questions(named: words) }
  }
}
