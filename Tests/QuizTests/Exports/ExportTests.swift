// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct ExportTests {
  @Test func `a note of Anki's is a line, with nothing in it that the importer misreads`() throws {
    #expect(
      AnkiDeck(try ExportBank.bank()).text == """
        #separator:tab
        #html:true
        #guid column:1
        #notetype:Basic
        #deck column:2
        #tags column:5
        tab-and-mark	Consensus::Basic	<p># What does <code>votedFor</code> hold, if a &lt; b?</p><pre style=text-align:left>1 │ if a &lt; b {<br>2 │   &quot;yes&quot;<br>3 │ }</pre><p><b>a</b> A name  or *nothing*<br><b>b</b> &quot;Always&quot; a name</p>	<ul><li>a) A name  or *nothing*</li></ul><p>It holds a name, after a vote was given in this term.</p><p>Else:<br>- nothing.</p><p><b>Why not otherwise</b></p><ul><li>b) &quot;Always&quot; a name: At first it's empty.</li></ul><p><b>Where it stands</b></p><p>Figure 2</p><p><b>What may be asked next</b></p><p><b>And in #2?</b> Nothing.<br><b>How many may fail of three?</b></p>	consensus topic::election kind::single level::basic
        how-many	Consensus::Advanced	<p>How many may fail of three?</p><p>Unit: servers</p>	<ul><li>1 server</li></ul><p>One.</p><p><b>Why not otherwise</b></p><ul><li>2 servers: One is no majority.</li></ul><p><b>Where it stands</b></p><p>§5.2 · thesis 3.4</p>	consensus topic::election kind::numeric level::advanced

        """)
  }

  @Test(arguments: [
    ("let a = 1", "```"), ("let a = `b`", "```"), ("/// ```\n/// x", "````"), ("`````", "``````"),
  ])
  func `code with fences in it stands between longer ones`(code: String, fence: String) {
    let picture = code.split(separator: "\n").map { String($0) }
    let lines = Markdown.render([.picture(picture)])
    #expect(lines == ["\(fence)text\n\(code)\n\(fence)"])
  }

  @Test func `a book in Markdown folds the answers away`() throws {
    #expect(
      MarkdownBook(try ExportBank.bank()).text == """
        # Questions about consensus

        ## Elections & terms

        To read: The paper

        ### tab-and-mark

        *basic · single*

        \\# What does `votedFor` hold, if a \\< b?

        ```text
        1 │ if a < b {
        2 │   "yes"
        3 │ }
        ```

        - **a** A name	or \\*nothing\\*
        - **b** "Always" a name

        <details><summary>Answer</summary>

        - a) A name	or \\*nothing\\*

        It holds a name, after a vote was given in this term.

        Else:
        - nothing.

        **Why not otherwise**

        - b) "Always" a name: At first it's empty.

        **Where it stands**

        Figure 2

        **What may be asked next**

        - **And in \\#2?** Nothing.
        - **How many may fail of three?**

        </details>

        ### how-many

        *advanced · numeric*

        How many may fail of three?

        Unit: servers

        <details><summary>Answer</summary>

        - 1 server

        One.

        **Why not otherwise**

        - 2 servers: One is no majority.

        **Where it stands**

        §5.2 · thesis 3.4

        </details>

        """)
  }

  @Test func `JSON has the keys of a bank's file, in their order`() throws {
    #expect(
      try ExportBank.bank().json == """
        {
          "topics": [
            {
              "id": "election",
              "title": "Elections & terms",
              "study": "The paper"
            }
          ],
          "questions": [
            {
              "id": "tab-and-mark",
              "revision": 1,
              "level": "basic",
              "topic": "election",
              "kind": "single",
              "prompt": "# What does `votedFor` hold, if a < b?",
              "code": "if a < b {\\n  \\"yes\\"\\n}",
              "options": [
                {
                  "text": "A name\\tor *nothing*",
                  "correct": true
                },
                {
                  "text": "\\"Always\\" a name",
                  "because": "At first it's empty."
                }
              ],
              "ordered": true,
              "answer": "It holds a name, after a vote\\nwas given in this term.\\n\\nElse:\\n- nothing.",
              "sources": [
                "Figure 2"
              ],
              "follow-ups": [
                {
                  "ask": "And in #2?",
                  "answer": "Nothing."
                },
                {
                  "question": "how-many"
                }
              ]
            },
            {
              "id": "how-many",
              "revision": 1,
              "level": "advanced",
              "topic": "election",
              "kind": "numeric",
              "prompt": "How many may fail of three?",
              "number": {
                "value": 1,
                "unit": "servers",
                "mistakes": [
                  {
                    "value": 2,
                    "because": "One is no majority."
                  }
                ]
              },
              "answer": "One.",
              "sources": [
                "§5.2",
                "thesis 3.4"
              ]
            }
          ]
        }

        """)
  }

  @Test(arguments: BankText.all.map(\.text) + [ExportBank.text])
  func `what is exported as JSON is read as the same bank`(_ text: String) throws {
    let json = try Bank.check(text: text, file: "bank.yaml").json
    #expect(try Bank.check(text: json, file: "bank.json").json == json)
  }

  @Test func `what leads to a question that is left out is left out too`() throws {
    let basic = try ExportBank.bank().excerpt(Selection(levels: [.basic]))
    #expect(basic.questions.map(\.id) == ["tab-and-mark"])
    #expect(basic.questions.map(\.followUps.count) == [1])
    #expect(try Bank.check(text: basic.json, file: "bank.json").questions.count == 1)
  }
}
