// SPDX-License-Identifier: MIT

import Quiz
import Testing
import YAML

struct BankLintTests {
  @Test(arguments: BankText.all)
  func `a bank that is in order is read without a word`(_ bank: BankText) throws {
    #expect(try Bank.check(text: bank.text, file: "bank.yaml").questions.count == 1)
  }

  @Test(arguments: BrokenBank.all)
  func `a mistake is one good message`(_ bank: BrokenBank) {
    #expect(bank.text != BankText.single.text)
    #expect(complaint(of: [("bank.yaml", bank.text)]) == bank.message)
  }

  @Test func `all mistakes of all files are said in one go`() {
    let one = BankText.single.replacing("Twice", with: "Once").without("    sources:").text
    let two = BankText.numeric.replacing("value: 3", with: "value: 4").text
    let text = complaint(of: [("one.yaml", one), ("two.yaml", two)])
    #expect(
      text == """
        one.yaml:5:5: error: missing key 'sources'
        5 |   - id: one-vote
          |     ^
          = expected sources: a source, such as §5.4.1

        one.yaml:12:16: error: the option in line 11 says the same
        12 |       - {text: Once, because: Two could win.}
           |                ^

        two.yaml:14:19: error: this mistake is right
        14 |         - {value: 4, because: Two halves would both have one.}
           |                   ^
           = expected another number
        """)
  }

  @Test func `what one file declares can be used in another`() throws {
    let other = BankText.numeric.replacing(BankText.topics, with: "questions:\n").text
    let bank = try Bank.check(texts: [("one.yaml", BankText.single.text), ("two.yaml", other)])
    #expect(bank.topics.map(\.id) == ["election", "safety"])
    #expect(bank.questions.map(\.id) == ["one-vote", "majority-of-six"])
  }

  @Test func `files that declare the same topic can be used together`() throws {
    let texts = [("one.yaml", BankText.single.text), ("two.yaml", BankText.numeric.text)]
    #expect(try Bank.check(texts: texts).topics.map(\.id) == ["election", "safety"])
  }

  @Test func `an id that another file has is said to be taken there`() {
    let other = BankText.single.replacing(BankText.topics, with: "questions:\n").text
    let text = complaint(of: [("one.yaml", BankText.single.text), ("two.yaml", other)])
    #expect(
      text == """
        two.yaml:2:9: error: the id 'one-vote' is taken by the question in one.yaml:5
        2 |   - id: one-vote
          |         ^
          = expected an id of its own
        """)
  }

  @Test func `a file that is given twice is said to be`() {
    let file = ("one.yaml", BankText.single.text)
    #expect(complaint(of: [file, file]) == "one.yaml: error: this file is given twice")
  }

  @Test func `patterns that can't be read are no hindrance to a session`() throws {
    let text = BankText.open.replacing("same ~ value", with: "same ~").text
    #expect(try Bank.read(text: text, file: "bank.yaml").questions.count == 1)
    #expect(complaint(of: [("bank.yaml", text)]) != nil)
  }
}

/// What is said of texts; `nil` where they are in order.
private func complaint(of texts: [(file: String, text: String)]) -> String? {
  do throws(Diagnostics) {
    _ = try Bank.check(texts: texts)
    return nil
  } catch {
    return error.description
  }
}
