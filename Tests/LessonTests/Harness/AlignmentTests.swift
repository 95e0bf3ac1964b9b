// SPDX-License-Identifier: MIT

import Testing

struct AlignmentTests {
  private func aligned(_ shown: String, _ printed: String) -> Alignment {
    Alignment(
      shown: shown.split(separator: " ").map { String($0) },
      printed: printed.split(separator: " ").map { String($0) })
  }

  @Test(arguments: [
    ("a b", "a b"), ("…", "a b"), ("…", ""), ("a … c", "a c"), ("a … c", "a x y c"),
    ("… b …", "a b b c"), ("a … b … c", "a b b c c"),
  ])
  func `what may have been printed is right`(shown: String, printed: String) {
    #expect(aligned(shown, printed).isRight)
  }

  @Test(arguments: [
    ("a", "b"), ("a", "a b"), ("a b", "a"), ("a …", "b a"), ("… b …", "a c"), ("?", "a"),
  ])
  func `what was not printed is wrong`(shown: String, printed: String) {
    #expect(!aligned(shown, printed).isRight)
  }

  @Test func `seconds may be others, and take more or less room`() {
    let shown = ["52 runs ·  0.69 s", "in 3.1 s"]
    #expect(Alignment(shown: shown, printed: ["52 runs · 12.00 s", "in 0.02 s"]).isRight)
    #expect(!Alignment(shown: shown, printed: ["53 runs · 12.00 s", "in 0.02 s"]).isRight)
  }

  @Test func `what is typed is not printed`() {
    #expect(
      Alignment(shown: ["Sure?", "> yes", "", ">", "Good."], printed: ["Sure?", "", "Good."])
        .isRight)
  }

  @Test(arguments: [
    ("?", "a b", "a b"),
    ("a b c", "a x c", "a x c"),
    ("a …", "a b", "a …"),
    ("one-1 … ten-1", "one-2 two three ten-2", "one-2 … ten-2"),
    ("one-1 … ten-1 z", "one-2 two three ten-1 z", "one-2 … ten-1 z"),
    ("a … b c", "a x b y c", "a … b y c"),
    ("a … b c", "a x c", "a … c"),
    ("x …", "a b", "a b"),
    ("a … ?", "a b c", "a b c"),
  ])
  func `mending keeps what is right and what is left out`(
    shown: String, printed: String, mended: String
  ) {
    #expect(aligned(shown, printed).mended.joined(separator: " ") == mended)
  }

  @Test func `what is typed stays behind its prompt when all is shown anew`() {
    let mended = Alignment(
      shown: ["…", "Sure?", "> yes", "?"], printed: ["Hello.", "Sure?", "", "Good."])
    #expect(mended.mended == ["Hello.", "Sure?", "> yes", "", "Good."])
  }

  @Test func `differences are told with the lines around them`() {
    #expect(
      aligned("1 2 3 4 5 x 7", "1 2 3 4 5 6 7").text == """
        ⋮
          3
          4
          5
        - x
        + 6
          7
        """)
  }
}
