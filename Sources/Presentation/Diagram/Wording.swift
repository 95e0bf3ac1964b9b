// SPDX-License-Identifier: MIT

/// Something to say in several forms, the fullest first, of which the first that fits is shown.
struct Wording: Hashable, Sendable {
  /// The forms, each shorter than the one before it.
  let forms: [String]

  /// Words that are to be shown as they are, as far as there is room.
  init(_ forms: String...) {
    self.init(forms)
  }

  /// Words in several forms, the fullest first; there must be one at least.
  init(_ forms: [String]) {
    self.forms = forms.map(\.tamed)
  }

  /// The fullest form that fits, `nil` if none does.
  func fitting(_ width: Int) -> String? {
    forms.first { $0.count <= width }
  }

  /// The fullest form that fits, or the beginning of the briefest.
  func clipped(to width: Int) -> String {
    fitting(width) ?? (forms.last ?? "").shortened(to: width)
  }

  /// The form with a number, counted from 0, or else the last.
  func form(_ number: Int) -> String {
    forms[min(number, forms.count - 1)]
  }
}
