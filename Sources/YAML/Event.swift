// SPDX-License-Identifier: MIT

/// One event of libyaml's parser, copied out of its memory.
struct Event {
  /// What happened.
  enum Content {
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(Scalar)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case streamStart
    case streamEnd
  }

  /// What happened.
  let content: Content

  /// The name by which aliases refer to the node.
  var anchor: String?

  /// The node's tag, in full.
  var tag: String?

  /// How many characters come before the event.
  let start: Int
}
