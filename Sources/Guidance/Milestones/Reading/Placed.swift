// SPDX-License-Identifier: MIT

internal import YAML

/// A value with the place in its file at which it stands, so that what is wrong with it can be said
/// once other files are known.
struct Placed<Value> {
  var value: Value
  var node: Node
}

extension Form {
  /// The same form, its value with its place.
  var placed: Form<Placed<Output>> {
    Form<Placed<Output>>(expectation) { node, reader in
      read(node, reader).map { Placed(value: $0, node: node) }
    }
  }
}
