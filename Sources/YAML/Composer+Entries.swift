// SPDX-License-Identifier: MIT

extension Composer {
  /// The entries of a mapping that is being read, no key twice.
  ///
  /// Nearly all mappings are so small that looking through them is quicker than a table.
  struct Entries {
    private static let small = 24

    private(set) var all: [Node.Entry] = []
    private var places: [String: Mark] = [:]

    /// Where a key stands already.
    func place(of key: String) -> Mark? {
      if all.count > Self.small { return places[key] }
      return all.first { $0.key == key }?.keyNode.mark
    }

    /// Adds an entry with a new key.
    mutating func append(_ entry: Node.Entry) {
      all.append(entry)
      if all.count > Self.small + 1 {
        places[entry.key] = entry.keyNode.mark
      } else if all.count > Self.small {
        for entry in all { places[entry.key] = entry.keyNode.mark }
      }
    }
  }
}
