// SPDX-License-Identifier: MIT

internal import Foundation
public import Raft
public import Scenarios
public import YAML

extension HintBook {
  /// Reads the hints of all tracks of a kit.
  ///
  /// A track without a file has no hints on its functions.
  ///
  /// - Parameters:
  ///   - root: The path of the folder in which `Exercises` lies.
  ///   - scenarios: The scenarios, which bring their own hints.
  /// - Throws: Every mistake of every file.
  public init(root: String, scenarios: [Scenario]) throws(Diagnostics) {
    let (book, mistakes) = Self.readable(root: root, scenarios: scenarios)
    guard mistakes.isEmpty else { throw mistakes }
    self = book
  }

  /// The hints of all tracks of a kit that can be read, and every mistake of every file.
  ///
  /// - Parameters:
  ///   - root: The path of the folder in which `Exercises` lies.
  ///   - scenarios: The scenarios, which bring their own hints.
  public static func readable(
    root: String, scenarios: [Scenario]
  ) -> (book: HintBook, mistakes: Diagnostics) {
    var reading = HintReading()
    for track in Track.allCases {
      let file = "\(root)/\(track.hints)"
      guard FileManager.default.fileExists(atPath: file) else { continue }
      reading.add(track) { () throws(Diagnostics) in try Document.load(path: file) }
    }
    return (reading.book(with: scenarios), reading.mistakes)
  }

  /// Reads the hints of texts, each with its track and the name of its file.
  ///
  /// - Throws: Every mistake of every text.
  public init(
    texts: [(track: Track, file: String, text: String)], scenarios: [Scenario] = []
  ) throws(Diagnostics) {
    var reading = HintReading()
    for (track, file, text) in texts {
      reading.add(track) { () throws(Diagnostics) in try Document.parse(text, file: file) }
    }
    guard reading.mistakes.isEmpty else { throw reading.mistakes }
    self = reading.book(with: scenarios)
  }
}

/// The tracks' files of hints on their way to become a book.
private struct HintReading {
  var functions: [Rule: [String]] = [:]
  var mistakes = Diagnostics()

  mutating func add(_ track: Track, load: () throws(Diagnostics) -> Document) {
    do throws(Diagnostics) {
      let document = try load()
      let reader = Reader(document)
      let top = reader.mapping(document.root, keys: ["hints"])
      let hints = top.required("hints", .hints(onFunctionsOf: track))
      functions.merge(hints ?? [:]) { first, _ in first }
      mistakes.append(contentsOf: reader.diagnostics.sorted())
    } catch {
      mistakes.append(contentsOf: error)
    }
  }

  func book(with scenarios: [Scenario]) -> HintBook {
    HintBook(functions: functions, scenarios: scenarios)
  }
}

extension Form where Output == [Rule: [String]] {
  /// For each function of a track its hints.
  fileprivate static func hints(onFunctionsOf track: Track) -> Form {
    Form("a mapping from functions to their hints") { node, reader in
      let rules = Rule.allCases.filter { $0.track == track }
      let fields = reader.mapping(node, keys: rules.map(\.rawValue))
      return rules.reduce(into: [:]) { hints, rule in
        hints[rule] = fields.optional(
          rule.rawValue, .several("a list of hints", .words("a hint")))
      }
    }
  }
}
