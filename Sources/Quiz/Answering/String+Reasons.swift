// SPDX-License-Identifier: MIT

extension String {
  /// The text with what explains it, such as `b) It refuses: its log is as long.`
  func explained(by reason: String) -> String {
    let isSentence = last.map { ".?!".contains($0) } ?? false
    return self + (isSentence ? " " : ": ") + reason
  }
}
