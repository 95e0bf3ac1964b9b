// SPDX-License-Identifier: MIT

/// What the Swift runtime prints when a program crashes, taken apart.
struct Backtrace {
  /// One call on the stack whose source line is known.
  struct Frame: Hashable {
    /// Its number, from 0 for the innermost.
    var number: Int

    /// The line.
    var location: CodeLocation
  }

  /// The calls whose source line is known, the innermost first; those in the middle of a deep stack are
  /// left out.
  let frames: [Frame]

  /// What Swift said about the trap, such as `Index out of range`.
  let message: String?

  /// What was printed before the crash.
  let precedingText: Substring

  /// Takes apart all that a crashed program printed.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let crash = lines.lastIndex { $0.hasPrefix("*** Signal ") } ?? lines.endIndex
    let complaint = lines[..<crash].lastIndex { Backtrace.complaint(in: $0) != nil }
    let frames = lines[crash...].compactMap(Backtrace.frame(in:))
    self.frames = frames
    message =
      complaint.flatMap { Backtrace.complaint(in: lines[$0]) }
      ?? Backtrace.runtimeFailure(in: lines[crash...])
    precedingText = text[..<lines[min(crash, complaint ?? crash, lines.count - 1)].startIndex]
  }

  /// Whether a text holds a backtrace to its end.
  static func isComplete(_ text: String) -> Bool {
    text.contains("\nBacktrace took ")
  }

  /// How deep the stack was, as far as is known.
  var depth: Int { frames.last.map { $0.number + 1 } ?? 0 }

  /// The innermost line that belongs to one of some source files; the file is named as it is there.
  ///
  /// A backtrace names files as the compiler was given them: below the folder it ran in, that is
  /// without that folder.
  func location(in sources: [String]) -> CodeLocation? {
    for frame in frames {
      let file = frame.location.file
      let source = sources.first {
        file == $0 || file.hasSuffix("/\($0)") || $0.hasSuffix("/\(file)")
      }
      guard let source else { continue }
      return CodeLocation(
        function: frame.location.function, file: source, line: frame.location.line)
    }
    return nil
  }

  private static func complaint(in line: Substring) -> String? {
    for opening in ["Fatal error: ", "Precondition failed: ", "Assertion failed: "] {
      if let range = line.firstRange(of: opening) { return String(line[range.upperBound...]) }
    }
    return nil
  }

  /// A trap without a message has a telling name, as in
  /// `*** Swift runtime failure: arithmetic overflow ***`.
  private static func runtimeFailure(in lines: ArraySlice<Substring>) -> String? {
    let opening = "Swift runtime failure: "
    guard let line = lines.first(where: { $0.contains(opening) }),
      let start = line.firstRange(of: opening)?.upperBound
    else { return nil }
    // The name of an inlined frame is followed by no offset, but at once by the program's name.
    let end = [" ***", " + ", " in "].compactMap { line.firstRange(of: $0)?.lowerBound }.min()
    return String(line[start..<(end ?? line.endIndex)])
  }
}

extension Backtrace {
  /// Reads a line such as `3 [ra] 0x55 static Election.go(_:) + 415 in w at /a/b.swift:5:43`.
  private static func frame(in line: Substring) -> Frame? {
    var words = line.split(separator: " ")[...]
    guard let number = words.popFirst().flatMap({ Int($0) }), numbers.contains(number) else {
      return nil
    }
    while let word = words.first, word.hasPrefix("[") || word.hasPrefix("0x") {
      words.removeFirst()
    }
    let name = words.prefix { $0 != "+" && $0 != "at" }.filter { $0 != "static" }
    guard let place = words.firstIndex(of: "at") else { return nil }
    let path = words[(place + 1)...].joined(separator: " ")
    guard let (file, line) = fileAndLine(in: path) else { return nil }
    let function = name.joined(separator: " ")
    return Frame(
      number: number, location: CodeLocation(function: function, file: file, line: line))
  }

  /// The numbers that a frame may have: the code under test may have printed what looks like one.
  private static let numbers = 0...1_000_000

  /// Takes `/a/b.swift:5:43` or `/a/b.swift:5` apart.
  private static func fileAndLine(in path: String) -> (file: String, line: Int)? {
    var parts = path.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap({ Int($0) }) {
      numbers.append(number)
      parts.removeLast()
    }
    guard let line = numbers.last else { return nil }
    return (parts.joined(separator: ":"), line)
  }
}
