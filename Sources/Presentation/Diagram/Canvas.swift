// SPDX-License-Identifier: MIT

/// One line of a diagram while it is drawn, a cell a column.
struct Canvas {
  private struct Cell {
    var character: Character = " "
    var tone: Style.Tone?
  }

  private var cells: [Cell]

  /// An empty line.
  init(width: Int) {
    cells = Array(repeating: Cell(), count: width)
  }

  /// Puts a character into a column; one outside of the line is left out.
  mutating func put(_ character: Character, at column: Int, _ tone: Style.Tone? = nil) {
    guard cells.indices.contains(column) else { return }
    cells[column] = Cell(character: character, tone: tone)
  }

  /// Puts words into the columns from one on.
  mutating func put(_ words: String, at column: Int, _ tone: Style.Tone? = nil) {
    for (offset, character) in words.enumerated() { put(character, at: column + offset, tone) }
  }

  /// Fills columns with a character.
  mutating func fill(_ columns: Range<Int>, with character: Character, _ tone: Style.Tone? = nil) {
    for column in columns { put(character, at: column, tone) }
  }

  /// The line as text, without the spaces at its end.
  func text(_ style: Style) -> String {
    let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
    var text = ""
    var rest = cells[..<end]
    while let first = rest.first {
      let run = rest.prefix { $0.tone == first.tone }
      let words = String(run.map { plain($0.character, style) })
      text += first.tone.map { style.paint(words, $0) } ?? words
      rest = rest.dropFirst(run.count)
    }
    return text
  }

  /// What stands in a column where there is nothing but ASCII: always one character, or the columns
  /// would not line up.
  private func plain(_ character: Character, _ style: Style) -> Character {
    guard !style.isUnicode else { return character }
    let text = style.finish(String(character))
    return text.count == 1 ? text.first ?? "?" : "~"
  }
}
