// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz

extension Prover {
  /// The lines that show why a computation finds what it does: the cluster again, what the
  /// reference's servers do with it, and what that comes to; `nil` without the reference.
  func lines(
    showing question: Question, computing family: String, _ options: ShowingOptions
  ) -> [String]? {
    guard let reference = AtHand.reference else { return nil }
    guard let picture = question.cluster,
      let tale = ReferenceTale.of(family, picture, by: reference),
      let finding = ReferenceFinding.of(family, picture, by: reference)
    else { return ["The reference's functions have nothing to say of this cluster."] }
    let end = finding.conclusion
    let exhibit = Exhibit.cluster(picture)
    guard !options.isPlain else { return exhibit.plainLines + tale + [end] }

    let style = options.style
    let steps = (tale + [end]).flatMap { $0.wrapped(to: style.width, after: "  ", indent: 2) }
    let told = [style.rule("What the reference's servers do"), ""] + [""] + steps
    return (told.prefix(2) + exhibit.lines(style: style) + told.dropFirst(2)).map(style.finish)
  }
}

extension Finding {
  /// What it all comes to, in a sentence.
  fileprivate var conclusion: String {
    switch self {
    case .number(let number): "So it is \(number)."
    case .truth(let isSo): "So the answer is \(isSo ? "yes" : "no")."
    case .servers(let names): names.isEmpty ? "So it is none of them." : "So it is \(self)."
    case .log(let terms): "So its log is \(terms.isEmpty ? "empty" : "\(self)")."
    }
  }
}
