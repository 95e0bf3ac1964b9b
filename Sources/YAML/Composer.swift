// SPDX-License-Identifier: MIT

/// Builds a document from libyaml's events.
///
/// Mistakes of structure are collected while the events go on; the first syntax error ends them.
/// The recursion is as deep as the nesting, which is limited.
struct Composer: ~Copyable {
  private let events: EventParser
  let source: Source

  /// The mistakes so far.
  var mistakes = Diagnostics()

  /// Whether a mistake left a hole in the tree, so that it can't be read.
  var isBroken = false

  /// The nodes that aliases can stand for.
  var anchors = Anchors()

  private init(_ source: Source, _ events: consuming EventParser) {
    self.source = source
    self.events = events
  }

  /// The one document of a text.
  ///
  /// - Throws: the first syntax error and the mistakes of structure before it.
  static func document(from source: Source) throws(Diagnostics) -> Document {
    let result: Result<Document, Diagnostics> = source.bytes.withUnsafeBufferPointer { bytes in
      do throws(SyntaxError) {
        var composer = Composer(source, try EventParser(bytes))
        return composer.run()
      } catch {
        return .failure(Diagnostics([source.diagnostic(for: error)]))
      }
    }
    return try result.get()
  }

  private mutating func run() -> Result<Document, Diagnostics> {
    do throws(Stop) {
      let root = try onlyDocument()
      if !isBroken {
        return .success(Document(root: root, mistakes: mistakes))
      }
    } catch {
      mistakes.append(error.diagnostic)
    }
    return .failure(mistakes.sorted())
  }

  /// The root of the document, and nothing after it.
  private mutating func onlyDocument() throws(Stop) -> Node {
    _ = try next()
    guard case .documentStart = try next().content else { throw Stop(emptyFile) }
    let root = try node(try next(), depth: 1)
    _ = try next()
    let last = try next()
    guard case .streamEnd = last.content else {
      let message = "a second document begins here"
      throw Stop(diagnostic(message, at: last, expected: "one document in a file"))
    }
    return root
  }

  /// The next event.
  mutating func next() throws(Stop) -> Event {
    do {
      return try events.next()
    } catch {
      throw Stop(source.diagnostic(for: error))
    }
  }

  private var emptyFile: Diagnostic {
    let isBlank = source.bytes.allSatisfy { " \t\r\n".utf8.contains($0) }
    let message = isBlank ? "the file is empty" : "the file holds nothing but comments"
    return Diagnostic(file: source.file, message: message)
  }

  /// A mistake at an event.
  func diagnostic(_ message: String, at event: Event, expected: String? = nil) -> Diagnostic {
    source.diagnostic(message, at: source.mark(at: event.start), expected: expected)
  }
}

extension Composer {
  /// A mistake after which nothing more can be read.
  struct Stop: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) {
      self.diagnostic = diagnostic
    }
  }
}
