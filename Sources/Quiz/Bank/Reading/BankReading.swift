// SPDX-License-Identifier: MIT

internal import YAML

/// Files of a bank on their way to become one: each is read by itself, then all are looked at together.
struct BankReading {
  /// The files that are YAML, in the order in which they were given.
  private(set) var files: [BankFile] = []

  /// Files of which nothing could be read, with why, and at which place among the others.
  private var failures: [(place: Int, diagnostics: Diagnostics)] = []

  /// Reads files from their paths.
  init(files paths: [String]) {
    for path in paths {
      add(path) { () throws(Diagnostics) in try Document.load(path: path) }
    }
    checkTogether()
  }

  /// Reads texts, each with the name of a file.
  init(texts: [(file: String, text: String)]) {
    for (file, text) in texts {
      add(file) { () throws(Diagnostics) in try Document.parse(text, file: file) }
    }
    checkTogether()
  }

  private mutating func add(_ name: String, load: () throws(Diagnostics) -> Document) {
    guard !files.contains(where: { $0.name == name }) else {
      let repeated = Diagnostic(file: name, message: "this file is given twice")
      failures.append((files.count, Diagnostics([repeated])))
      return
    }
    do throws(Diagnostics) {
      files.append(BankFile(try load()))
    } catch {
      failures.append((files.count, error))
    }
  }

  /// Whether some file could not be looked at, so that what it declares is not known.
  var isIncomplete: Bool { !failures.isEmpty }

  /// The bank; throws the mistakes of all files in their order if there are any.
  func bank() throws(Diagnostics) -> Bank {
    let mistakes = diagnostics
    guard mistakes.isEmpty else { throw mistakes }
    return readable
  }

  /// The topics and questions that could be read.
  var readable: Bank {
    Bank(topics: topics, questions: files.flatMap(\.questions))
  }

  /// The topics of all files; of those with the same id, the first.
  private var topics: [Topic] {
    files.flatMap(\.topics).reduce(into: []) { topics, topic in
      if !topics.contains(where: { $0.id == topic.id }) { topics.append(topic) }
    }
  }

  /// The mistakes of all files in their order.
  var diagnostics: Diagnostics {
    var all = Diagnostics()
    for place in 0...files.count {
      for failure in failures where failure.place == place {
        all.append(contentsOf: failure.diagnostics)
      }
      if place < files.count { all.append(contentsOf: files[place].reader.diagnostics.sorted()) }
    }
    return all
  }
}
