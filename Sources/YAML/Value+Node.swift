// SPDX-License-Identifier: MIT

extension Value {
  /// What a node means, without its place. A whole number that doesn't fit in 64 bits becomes the
  /// nearest `Double`.
  public init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self.init(scalar)
    case .sequence(let items): self = .sequence(items.map(Value.init))
    case .mapping(let entries):
      self = .mapping(entries.map { Entry($0.key, Value($0.value)) })
    }
  }

  /// What a scalar means.
  private init(_ scalar: Scalar) {
    if scalar.kind == .nothing {
      self = .null
    } else if let boolean = scalar.boolean {
      self = .boolean(boolean)
    } else if let integer = scalar.integer {
      self = .integer(integer)
    } else if let number = scalar.number {
      self = .number(number)
    } else {
      self = .text(scalar.text)
    }
  }
}
