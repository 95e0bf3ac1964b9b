// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

extension NetworkConditions {
  /// The keys that describe how messages travel.
  static let keys = [
    Word.Key("latency", "DURATIONS", "how long a message is on its way; at first 1ms..5ms"),
    Word.Key("loss", "PERCENT", "how many messages are lost; at first 0%"),
    Word.Key("duplication", "PERCENT", "how many arrive twice; at first 0%"),
    Word.Key("reordering", "PERCENT", "how many are overtaken by later ones; at first 0%"),
  ]

  /// Reads what a mapping with these keys says; what it leaves out is as in `self`.
  func changed(by fields: Fields) -> NetworkConditions {
    NetworkConditions(
      latency: fields.optional("latency", .spans) ?? latency,
      loss: fields.optional("loss", .percent) ?? loss,
      duplication: fields.optional("duplication", .percent) ?? duplication,
      reordering: fields.optional("reordering", .percent) ?? reordering)
  }
}
