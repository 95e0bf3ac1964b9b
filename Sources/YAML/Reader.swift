// SPDX-License-Identifier: MIT

/// Turns the nodes of a document into values and collects every mistake on the way.
///
/// Whoever decodes goes on after a mistake: what can't be read is `nil`, and the reader remembers
/// why. So a file's mistakes come all at once; provided that everything is read before anything is
/// unwrapped, for a `guard` that reads stops at the first `nil`.
///
///     let top = reader.mapping(node, keys: ["id", "seeds", "steps"])
///     let id = top.required("id", .text)
///     let seeds = top.optional("seeds", .integer(in: 1...1000))
///     let steps = top.required("steps", .list(of: .step))
///     guard let id, let steps else { return nil }
///     return Scenario(id: id, seeds: seeds ?? 100, steps: steps)
///
/// A `Form` says how a value is written; a `Fields` is a mapping under inspection.
public final class Reader {
  /// The mistakes so far, those of the document included, in the order in which they were found.
  public private(set) var diagnostics: Diagnostics

  /// Creates a reader for the nodes of a document, whose mistakes it starts with.
  public init(_ document: Document) {
    diagnostics = document.mistakes
  }

  /// Creates a reader for nodes of documents that were read before.
  public init() {
    diagnostics = Diagnostics()
  }

  /// The value of a node; reports and returns `nil` when it isn't written in that form.
  public func read<Output>(_ node: Node, _ form: Form<Output>) -> Output? {
    form.read(node, self)
  }
}

extension Reader {
  /// Reports a mistake at a node.
  ///
  /// - Parameters:
  ///   - message: what is wrong, without a full stop.
  ///   - node: where.
  ///   - expected: what was expected, worded to follow "expected".
  ///   - suggestion: the word that was probably meant.
  public func report(
    _ message: String, at node: Node, expected: String? = nil, suggestion: String? = nil
  ) {
    diagnostics.append(
      node.diagnostic(message, expected: expected, suggestion: suggestion))
  }

  /// Reports a mistake at a character of a text, where the text stands on one line of the file as it
  /// is; otherwise where the text begins.
  ///
  /// - Parameter offset: how many characters (Unicode code points) of the text come before.
  public func report(
    _ message: String, at node: Node, offset: Int, expected: String? = nil,
    suggestion: String? = nil
  ) {
    report(message, at: node.moved(by: offset), expected: expected, suggestion: suggestion)
  }

  /// Reports a word that isn't one of those that are known, and suggests the nearest:
  /// `unknown server 'S9'`.
  ///
  /// - Parameter expected: what to say was expected, where a list of the words says too much.
  public func reportUnknown(
    _ what: String, _ word: String, at node: Node, known words: [String], expected: String? = nil
  ) {
    let listing =
      words.isEmpty ? "no \(what)" : words.count == 1 ? words[0] : "one of: \(Self.listing(words))"
    report(
      "unknown \(what) '\(Node.shortened(word))'", at: node, expected: expected ?? listing,
      suggestion: nearest(word, among: words))
  }

  /// Reports a node of the wrong kind: `expected text, found a list`.
  public func reportMismatch(_ node: Node, expected: String, suggestion: String? = nil) {
    report("expected \(expected), found \(node.summary)", at: node, suggestion: suggestion)
  }

  /// At most twenty words, separated by commas.
  private static func listing(_ words: [String]) -> String {
    words.prefix(20).joined(separator: ", ") + (words.count > 20 ? " …" : "")
  }
}
