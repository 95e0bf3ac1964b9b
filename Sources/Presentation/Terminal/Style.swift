// SPDX-License-Identifier: MIT

/// How text looks on what it is printed to: how wide, in colour or not, in which characters.
///
/// Renderers write Unicode and put colour where it helps; ``finish(_:)`` makes of it what the
/// terminal can show.
public struct Style: Hashable, Sendable {
  /// How many columns there are.
  public var width: Int

  /// Whether colour is shown.
  public var isColoured: Bool

  /// Whether characters other than ASCII's are shown.
  public var isUnicode: Bool

  /// A style; by default that of plain text for a file.
  public init(width: Int = 80, isColoured: Bool = false, isUnicode: Bool = true) {
    self.width = min(max(width, 40), 100)
    self.isColoured = isColoured
    self.isUnicode = isUnicode
  }

  /// What a piece of text stands for, which gives it its colour.
  package enum Tone: String {
    case good = "32"
    case bad = "31"
    case doubtful = "33"
    case quiet = "2"
    case loud = "1"
    case accent = "36"
  }

  /// The text in a colour, where there is colour.
  package func paint(_ text: String, _ tone: Tone) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text as the terminal can show it.
  package func finish(_ text: String) -> String {
    isUnicode ? text : text.map { Self.plain($0) }.joined()
  }

  /// A line across, with a title in it.
  package func rule(_ title: String) -> String {
    let dashes = String(repeating: "─", count: max(0, width - title.count - 6))
    return paint("──── ", .quiet) + paint(title, .loud) + paint(" \(dashes)", .quiet)
  }

  /// A bar that is filled by a fraction, from 0 to 1. It is full only at 1 and empty only at 0, as far
  /// as its width can tell; without a width there is none.
  package func bar(_ fraction: Double, width: Int) -> String {
    guard width > 0 else { return "" }
    var filled = Int((fraction * Double(width)).rounded())
    if fraction > 0 { filled = max(filled, 1) }
    if fraction < 1 { filled = min(filled, width - 1) }
    let tone: Tone = fraction >= 1 ? .good : .accent
    return paint(String(repeating: "█", count: filled), tone)
      + paint(String(repeating: "░", count: width - filled), .quiet)
  }

  private static func plain(_ character: Character) -> String {
    if character.isASCII { return String(character) }
    return switch character {
    case "─": "-"
    case "═": "="
    case "╌": "."
    case "▶", "▷": ">"
    case "◀", "◁": "<"
    case "│", "├", "┤": "|"
    case "┆", "⋮": ":"
    case "┃", "┠", "┨", "╂": "#"
    case "┼", "╪": "+"
    case "█": "#"
    case "░": "."
    case "·": "-"
    case "✓": "+"
    case "✗": "x"
    case "‖": "]"
    case "…": "..."
    case "§": "section "
    case "“", "”": "\""
    case "‘", "’": "'"
    case "–", "—": "-"
    case "•": "*"
    case "×": "x"
    case "①"..."⑨": number(of: character)
    default: "?"
    }
  }
  /// The digit in a circle, without its circle.
  private static func number(of mark: Character) -> String {
    mark.wholeNumberValue.map { String($0) } ?? "?"
  }
}
