// SPDX-License-Identifier: MIT

import CLibYAML

/// libyaml's parser over one buffer: an event at a time, until the end or the first syntax error.
///
/// The parser keeps a pointer to itself and one to the bytes: it lives on the heap, and the buffer
/// must outlive it.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Creates a parser over bytes in UTF-8; throws when there is no memory.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxError) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw .outOfMemory
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the end of the stream, that end again.
  func next() throws(SyntaxError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw SyntaxError(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }
}

extension Event {
  /// Copies an event out of libyaml's memory.
  fileprivate init(_ event: yaml_event_t) {
    start = event.start_mark.index
    switch event.type {
    case YAML_STREAM_START_EVENT: content = .streamStart
    case YAML_DOCUMENT_START_EVENT: content = .documentStart
    case YAML_DOCUMENT_END_EVENT: content = .documentEnd
    case YAML_ALIAS_EVENT: content = .alias(String(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      content = .scalar(Scalar(event.data.scalar))
      anchor = String(event.data.scalar.anchor)
      tag = String(event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      content = .sequenceStart
      anchor = String(event.data.sequence_start.anchor)
      tag = String(event.data.sequence_start.tag)
    case YAML_SEQUENCE_END_EVENT: content = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      content = .mappingStart
      anchor = String(event.data.mapping_start.anchor)
      tag = String(event.data.mapping_start.tag)
    case YAML_MAPPING_END_EVENT: content = .mappingEnd
    default: content = .streamEnd
    }
  }
}

extension Scalar {
  /// Copies a scalar out of libyaml's memory.
  fileprivate init(_ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar) {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: Style =
      switch scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .quoted
      }
    self.init(String(decoding: bytes, as: UTF8.self), style: style)
  }
}

extension String {
  /// Copies a string that ends with a zero byte, if there is one.
  fileprivate init?(_ bytes: UnsafeMutablePointer<yaml_char_t>?) {
    guard let bytes else { return nil }
    self.init(cString: bytes)
  }
}
