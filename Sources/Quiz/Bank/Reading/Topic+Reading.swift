// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == Topic {
  /// A topic's declaration.
  static var topic: Form {
    Form("a topic") { node, reader in
      let fields = reader.mapping(node, keys: ["id", "title", "study", "covers"])
      let id = fields.required("id", .id("a topic's id"))
      let title = fields.required("title", .words("what the topic is called"))
      let study = fields.required("study", .words("what to read"))
      let covers = fields.optional("covers", .some("the name of a function", .words("a name")))
      guard let id, let title, let study else { return nil }
      return Topic(id: id, title: title, study: study, covers: covers ?? [])
    }
  }
}
