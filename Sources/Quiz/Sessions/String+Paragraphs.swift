// SPDX-License-Identifier: MIT

extension String {
  /// The paragraphs, each in one line wherever its author broke lines: an empty line parts them, and
  /// so does a line that begins with a dash, as in a list.
  var paragraphs: [String] {
    var paragraphs: [[String]] = []
    var isOpen = false
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").joined(separator: " ")
      if isOpen && !words.isEmpty && !words.hasPrefix("- ") {
        paragraphs[paragraphs.count - 1].append(words)
      } else if !words.isEmpty {
        paragraphs.append([words])
      }
      isOpen = !words.isEmpty
    }
    return paragraphs.map { $0.joined(separator: " ") }
  }
}
