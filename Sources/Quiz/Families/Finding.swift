// SPDX-License-Identifier: MIT

/// What a computation finds.
public enum Finding: Hashable, Sendable {
  /// A number, such as a commit index.
  case number(Int)

  /// Whether something is so.
  case truth(Bool)

  /// Some of the servers, in order.
  case servers([String])

  /// A log by the terms of its entries.
  case log([Int])
}

extension Finding: CustomStringConvertible {
  /// The finding as a bank's file would say it, such as `4`, `true`, `S1, S2` or `1 1 4`.
  public var description: String {
    switch self {
    case .number(let number): String(number)
    case .truth(let isSo): String(isSo)
    case .servers(let names): names.isEmpty ? "none" : names.joined(separator: ", ")
    case .log(let terms): terms.isEmpty ? "an empty log" : terms.spelled
    }
  }
}

extension [Int] {
  /// The terms of a log as a bank's file says them, such as `1 1 4`.
  var spelled: String { map(String.init).joined(separator: " ") }
}
