// SPDX-License-Identifier: MIT

/// The word that was probably meant by a misspelt one, if any comes near.
///
/// A word comes near when few slips (a letter too many, missing, wrong, or swapped with the next)
/// lead to it: one for every three letters. Upper and lower case are the same. Failing that, a word
/// that begins with what was written is near, if two letters or more were written. Among equals the
/// first wins.
///
/// - Complexity: the product of the lengths for each candidate; words over 64 letters have none.
public func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased())
  guard !letters.isEmpty, letters.count <= 64 else { return nil }
  var best: (word: String, slips: Int)?
  var beginning: String?
  for candidate in candidates {
    let other = Array(candidate.lowercased())
    guard other.count <= 64 else { continue }
    if abs(other.count - letters.count) <= letters.count / 3 {
      let slips = slips(from: letters, to: other)
      if slips <= letters.count / 3, slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    if letters.count > 1, other.starts(with: letters) { beginning = beginning ?? candidate }
  }
  return best?.word ?? beginning
}

/// The Damerau–Levenshtein distance (optimal string alignment): how many letters must be inserted,
/// removed, replaced or swapped with their neighbour to turn one word into another.
private func slips(from word: [Character], to other: [Character]) -> Int {
  var rows = [Array(0...other.count)]
  for i in word.indices {
    var row = [i + 1]
    for j in other.indices {
      let isSame = word[i] == other[j]
      var cost = min(rows[i][j] + (isSame ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, word[i] == other[j - 1], word[i - 1] == other[j] {
        cost = min(cost, rows[i - 1][j - 1] + 1)
      }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[word.count][other.count]
}
