// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// The longest span that a scenario can name, one hour: so that no sum of times overflows.
private let longest = Span.seconds(3_600)

extension Form where Output == Span {
  /// A span of virtual time that is not nothing.
  static var span: Form {
    Form<Int>.duration.satisfying("a duration from 1us to 60m") {
      (1...longest.microseconds).contains($0)
    }.map { Span(microseconds: $0) }
  }

  /// A span of virtual time, possibly none.
  static var spanOrNone: Form {
    Form<Int>.duration.satisfying("a duration of at most 60m") { $0 <= longest.microseconds }
      .map { Span(microseconds: $0) }
  }
}

extension Form where Output == ClosedRange<Span> {
  /// A range of spans, none of them nothing.
  static var spans: Form {
    Form<ClosedRange<Int>>.durations.satisfying("durations from 1us to 60m") {
      $0.lowerBound >= 1 && $0.upperBound <= longest.microseconds
    }.map { Span(microseconds: $0.lowerBound)...Span(microseconds: $0.upperBound) }
  }
}

extension Form where Output == Command {
  /// A client's command, in any words.
  static var command: Form {
    Form("a command", example: "x=1") { scalar in
      scalar.kind == .nothing || scalar.text.isEmpty ? nil : .operation(scalar.text)
    }
  }
}

extension Form where Output == [Command] {
  /// A command or several.
  static var commands: Form { .some(.command) }
}

extension Form where Output == Term {
  /// The number of a term.
  static var term: Form { Form<Int>.integer(in: 1...1_000_000).map { Term($0) } }

  /// The number of a term, or 0 for the time before the first.
  static var termOrNone: Form { Form<Int>.integer(in: 0...1_000_000).map { Term($0) } }
}

extension Form where Output == Int {
  /// How often, or how many.
  static var count: Form { .integer(in: 1...1_000_000) }
}

extension Form where Output == ClosedRange<Int> {
  /// How many: `0`, `1..5`, or `1..` for one and more.
  static var counts: Form {
    Form("a number or a range of numbers", example: "0, 1..5 or 1..") { scalar in
      let ends = scalar.text.split(separator: "..", omittingEmptySubsequences: false)
      guard ends.count <= 2, let first = ends.first, let low = Int(first), low >= 0,
        let last = ends.last, let high = last.isEmpty ? Int.max : Int(last), low <= high
      else { return nil }
      return low...high
    }
  }
}

extension Form where Output == String {
  /// Text that is not empty, without the white space at its ends.
  static var words: Form {
    Form<String>.text.satisfying("text") { !$0.allSatisfy(\.isWhitespace) }.map(\.trimmed)
  }
}

extension Form where Output: CaseIterable & RawRepresentable<String> {
  /// One of a type's words, reported as what it is where it is unknown.
  static func word(for what: String, _: Output.Type = Output.self) -> Form {
    Form("a \(what)") { node, reader in
      let words = Output.allCases.map(\.rawValue)
      return reader.read(node, .name(of: what, in: words)).flatMap(Output.init(rawValue:))
    }
  }
}

extension Form {
  /// A list that is not empty, or one item by itself.
  static func some<Item>(_ item: Form<Item>) -> Form where Output == [Item] {
    Form("\(item.expectation), or a list") { node, reader in
      if case .sequence(let items) = node.content, items.isEmpty {
        reader.report("this list is empty", at: node, expected: item.expectation)
        return nil
      }
      return reader.read(node, .oneOrMore(item))
    }
  }

  /// A list that is not empty.
  static func several<Item>(_ what: String, of item: Form<Item>) -> Form where Output == [Item] {
    Form(what) { node, reader in
      guard case .sequence = node.content else {
        reader.reportMismatch(node, expected: what)
        return nil
      }
      return reader.read(node, .some(item))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
    return String(start[..<(end ?? start.startIndex)])
  }
}
