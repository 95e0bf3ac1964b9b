// SPDX-License-Identifier: MIT

internal import Presentation

/// Parts in sentences, a line each, with nothing that only the eye can make sense of.
extension Medium {
  func plainLines(_ part: Screen.Part) -> [String] {
    switch part {
    case .title(let title, let facts): [([title] + facts).joined(separator: ", ") + "."]
    case .text(let text), .note(let text), .verdict(_, let text): text.plainLines
    case .exhibit(let exhibit): exhibit.plainLines
    case .items(let items, let noun): items.map { "\(noun) \($0.label): \($0.text)" }
    case .points(let points): points.flatMap(\.plainLines)
    case .reasons(let label, let reasons): ["\(label):"] + reasons.flatMap(\.plainLines)
    case .field(let label, let paragraphs):
      ["\(label): " + (paragraphs.first ?? "")] + paragraphs.dropFirst()
    case .figure(let lines): lines
    }
  }
}

extension Explained {
  fileprivate var plainLines: [String] {
    subject.plainLines + (reason.map { ["Reason: \($0)"] } ?? [])
  }
}

extension String {
  fileprivate var plainLines: [String] {
    split(separator: "\n").map { String($0) }
  }
}
