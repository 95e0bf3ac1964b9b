// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct PhraseTests {
  @Test(arguments: [
    ("vote", "It gets a VOTE.", ["VOTE"]),
    ("vote", "It gets votes.", []),
    ("vot*", "It gets votes, and voting goes on.", ["votes"]),
    ("majorit*", "a majority; of majorities", ["majority"]),
    ("yes|no vote*", "They say: no, votes are gone", ["no, votes"]),
    ("up-to-date|newer log", "Its up to date log wins", ["up to date log"]),
    ("up to date", "an up-to-date server", ["up-to-date"]),
    ("all ~ agree", "All of the five servers agree", ["All of the five servers agree"]),
    ("all ~ agree", "All agree", ["All agree"]),
    ("all ~ agree", "All that is left of them will agree", []),
    (
      "vot* ~ before|until ~ disk|stored", "votes for nobody before that is stored",
      [
        "votes for nobody before that is stored"
      ]
    ),
    ("leader log", "the leader's\n  log", ["leader's log"]),
    ("dont wait", "They don’t wait", ["don’t wait"]),
    ("naive", "a naïve idea", ["naïve"]),
    ("2f+1", "It takes 2F + 1 servers", ["2F + 1"]),
    ("§5.4", "See 5.4 of the paper", ["5.4"]),
    ("a b", "", []),
  ])
  func `a phrase finds its words wherever they stand`(
    _ phrase: String, _ answer: String, _ quotes: [String]
  ) {
    #expect([Phrase(phrase)].quotes(from: answer) == quotes)
  }

  @Test(arguments: [
    ("logical clock", "It is not a logical clock.", "not a logical clock"),
    ("disk", "Terms need not be kept on disk.", "not be kept on disk"),
    ("vote* ~ disk", "The vote is never on disk.", "vote is never on disk"),
    ("majority", "Not all of them, but a majority.", nil),
    ("majority", "It takes not only a majority.", nil),
    ("step* down", "A leader doesn't step down.", "doesn't step down"),
    ("steps down", "It does not lead. It steps down.", nil),
    ("no ~ two leaders", "There are no two leaders.", nil),
    ("leader", "Not the leader. The leader.", nil),
  ])
  func `what an answer denies is no suggestion`(
    _ phrase: String, _ answer: String, _ denial: String?
  ) {
    let phrases = [Phrase(phrase)]
    #expect(phrases.denials(in: answer) == (denial.map { [$0] } ?? []))
    #expect(phrases.quotes(from: answer).isEmpty == (denial != nil))
  }

  @Test func `what phrases find is told in the order of the answer, nothing twice`() {
    let phrases = ["disk", "vote* ~ disk", "once", "once"].map { Phrase($0) }
    let quotes = phrases.quotes(from: "A server votes once, and its vote is on disk.")
    #expect(quotes == ["once", "vote is on disk"])
  }

  @Test(arguments: [
    ("", 0, "this pattern is empty"),
    ("a ~", 2, "a '~' needs a word on either side"),
    ("~ a", 0, "a '~' needs a word on either side"),
    ("a ~ ~ b", 4, "a '~' needs a word on either side"),
    ("all~must ~", 9, "a '~' needs a word on either side"),
    ("x a||b", 4, "a word is missing beside '|'"),
    ("yes | no", 4, "a word is missing beside '|'"),
    ("agree *", 6, "there is no word in '*'"),
    ("re*elect", 2, "a '*' can only end a word"),
    ("**", 0, "a '*' can only end a word"),
    ("a => b", 2, "there is no word in '=>'"),
  ])
  func `a phrase that can't be understood says where and why`(
    _ phrase: String, _ offset: Int, _ message: String
  ) {
    let flaw = Phrase(phrase).flaw
    #expect(flaw?.offset == offset)
    #expect(flaw?.message == message)
    #expect([Phrase(phrase)].quotes(from: "agree a b").isEmpty)
  }
}
