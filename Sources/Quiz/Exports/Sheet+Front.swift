// SPDX-License-Identifier: MIT

internal import Presentation

extension Sheet {
  /// What is read before the answer: the prompt, what is shown beside it, and what there is to choose
  /// from.
  var front: [Block] {
    [.text(question.prompt)]
      + question.exhibits.map { .picture($0.lines(style: Style(width: 72))) }
      + choices
  }

  private var choices: [Block] {
    switch asked.form {
    case .choice(let choice):
      [.items(asked.items)] + (choice.allowsSeveral ? [.text("Mark all that are right.")] : [])
    case .order: [.text("Put in order:"), .items(asked.items)]
    case .match: [.items(asked.items), .text("Match with:"), .items(asked.partners)]
    case .number(let quantity): quantity.unit.map { [.text("Unit: \($0)")] } ?? []
    case .open: []
    }
  }
}
