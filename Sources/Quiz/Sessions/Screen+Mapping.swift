// SPDX-License-Identifier: MIT

extension Screen.Part {
  /// The part with its words changed; what is drawn stays as it is.
  ///
  /// Words that become longer, as where `§` is no character of the terminal, have to do so before
  /// lines are broken.
  func mapped(_ change: (String) -> String) -> Screen.Part {
    switch self {
    case .title(let title, let facts): .title(change(title), facts.map(change))
    case .text(let text): .text(change(text))
    case .items(let items, let noun):
      .items(items.map { .init(label: $0.label, text: change($0.text)) }, noun: noun)
    case .verdict(let verdict, let words): .verdict(verdict, change(words))
    case .points(let points): .points(points.map { $0.mapped(change) })
    case .field(let label, let paragraphs): .field(label, paragraphs.map(change))
    case .reasons(let label, let reasons): .reasons(label, reasons.map { $0.mapped(change) })
    case .note(let text): .note(change(text))
    case .exhibit, .figure: self
    }
  }
}

extension Explained {
  fileprivate func mapped(_ change: (String) -> String) -> Explained {
    Explained(change(subject), reason: reason.map(change))
  }
}
