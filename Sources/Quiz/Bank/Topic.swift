// SPDX-License-Identifier: MIT

/// Something to know, by which questions are grouped.
public struct Topic: Hashable, Sendable {
  /// What it is called on the command line.
  public var id: String

  /// What it is called in reports.
  public var title: String

  /// What somebody should read who is weak in it.
  public var study: String

  /// The functions, properties and tracks whose failures suggest the topic, by their names.
  public var covers: [String]

  /// A topic.
  public init(id: String, title: String, study: String, covers: [String] = []) {
    self.id = id
    self.title = title
    self.study = study
    self.covers = covers
  }
}
