// SPDX-License-Identifier: MIT

extension Calibration {
  /// What there is to learn from it, in a sentence.
  public var sentence: String {
    guard let bucket = tellingBucket, let confidence = bucket.confidence else {
      guard answers == 0 else {
        return "Too few answers say how sure you were to tell how well you know what you know."
      }
      return "Say how sure you are before an answer is revealed, and this will tell how well you "
        + "know what you know."
    }
    let facts =
      "You were \(confidence) % sure \(times(bucket.answers)), and right "
      + (bucket.right == 0 ? "never" : times(bucket.right))
    return switch bucket.gap {
    case ..<(-10): facts + ": you know less than you think."
    case 11...: facts + ": you know more than you think."
    default: facts + ": you know well what you know."
    }
  }

  private func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
