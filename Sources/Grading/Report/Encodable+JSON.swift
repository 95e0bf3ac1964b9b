// SPDX-License-Identifier: MIT

package import Foundation

extension Encodable {
  /// The value as a JSON file holds it, with its keys sorted and a line break at its end: the same
  /// value gives the same bytes.
  ///
  /// - Throws: `EncodingError` where something has no form in JSON.
  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
