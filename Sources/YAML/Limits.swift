// SPDX-License-Identifier: MIT

/// What a file may ask for, so that no file can exhaust the memory, the stack or the clock.
enum Limits {
  /// The size of a file, in bytes: 4 MiB.
  static let bytes = 4 << 20

  /// How deep lists and mappings may be nested, aliases followed.
  static let depth = 64

  /// How many nodes the aliases of a file may stand for, all together.
  static let aliasedNodes = 100_000

  /// How often a file may say `%TAG`: libyaml compares every such line with all before it.
  static let tagDirectives = 1000

  /// How many mistakes of a file are kept; the rest are counted.
  static let diagnostics = 100
}
