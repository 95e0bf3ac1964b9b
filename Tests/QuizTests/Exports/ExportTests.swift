// SPDX-License-Identifier: MIT

import Quiz
import Testing
import YAML

struct ExportTests {
  @Test(arguments: BankText.all)
  func `what is exported as JSON is read as the same bank`(_ text: BankText) throws {
    let json = try Bank.check(text: text.text, file: "bank.yaml").json
    #expect(try Bank.check(text: json, file: "bank.json").json == json)
  }
}
