// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

struct CalibrationTests {
  @Test func `sure answers that are wrong tell most`() throws {
    let calibration = calibration([(90, 12, 7), (50, 20, 9), (20, 3, 0)])
    #expect(
      calibration.sentence
        == "You were 90 % sure 12 times, and right 7 times: you know less than you think.")
    #expect(calibration.buckets.map(\.answers) == [3, 0, 20, 0, 12])
    #expect(calibration.buckets.map(\.percentRight) == [0, nil, 45, nil, 58])
    #expect(calibration.answers == 35)
  }

  @Test(arguments: [
    (50, 8, 8, "You were 50 % sure 8 times, and right 8 times: you know more than you think."),
    (80, 10, 8, "You were 80 % sure 10 times, and right 8 times: you know well what you know."),
    (100, 5, 1, "You were 100 % sure 5 times, and right once: you know less than you think."),
    (100, 5, 0, "You were 100 % sure 5 times, and right never: you know less than you think."),
  ])
  func `what there is to learn is told in a sentence`(
    confidence: Int, answers: Int, right: Int, sentence: String
  ) {
    #expect(calibration([(confidence, answers, right)]).sentence == sentence)
  }

  @Test func `a few answers tell nothing yet`() {
    #expect(
      calibration([(90, 4, 0)]).sentence
        == "Too few answers say how sure you were to tell how well you know what you know.")
    #expect(
      calibration([]).sentence
        == "Say how sure you are before an answer is revealed, and this will tell how well you "
        + "know what you know.")
  }

  @Test func `the Brier score is the mean square of how far off one was`() throws {
    #expect(calibration([]).brierScore == nil)
    #expect(calibration([(100, 3, 3), (0, 2, 0)]).brierScore == 0)
    #expect(calibration([(50, 2, 1)]).brierScore == 0.25)
    let score = try #require(calibration([(90, 2, 1)]).brierScore)
    #expect(abs(score - 0.41) < 1e-9)
  }

  @Test func `a confidence that nobody can have is passed over`() {
    #expect(calibration([(140, 3, 3), (-1, 3, 3)]).answers == 0)
  }

  /// The calibration of so many answers with a confidence, so many of them right.
  private func calibration(_ rows: [(confidence: Int, answers: Int, right: Int)]) -> Calibration {
    Calibration(
      rows.flatMap { row in
        (0..<row.answers).map { number in
          var review = review(number, "terms", number < row.right ? .good : .again)
          review.confidence = row.confidence
          return review
        }
      })
  }
}
