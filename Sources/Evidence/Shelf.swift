// SPDX-License-Identifier: MIT

internal import Scenarios
internal import Synchronization
internal import YAML

/// The kit's scenarios, which are not read before somebody asks for one.
final class Shelf: Sendable {
  private let root: String
  private let store = Mutex<[Scenario]?>(nil)

  /// The scenarios of a kit.
  ///
  /// - Parameter root: The path of the kit's folder.
  init(root: String) {
    self.root = root
  }

  /// All scenarios whose files are in order, as a student meets them.
  var scenarios: [Scenario] {
    store.withLock { store in
      if let store { return store }
      let read = Catalogue(root: root).scenarios
      store = read
      return read
    }
  }

  /// The scenario of an id; `nil` where this copy of the kit may lack it for being hidden.
  ///
  /// - Throws: That there is none, where the word for it stands.
  func scenario(_ id: String, at node: Node) throws(Diagnostics) -> Scenario? {
    if let found = scenarios.first(where: { $0.id == id }) { return found }
    if AtHand.reference == nil { return nil }
    let known = scenarios.map(\.id)
    throw Diagnostics([
      node.diagnostic(
        "unknown scenario '\(id)'", expected: "one that grader scenario list names",
        suggestion: nearest(id, among: known))
    ])
  }
}
