// SPDX-License-Identifier: MIT

/// The object that a line of JSON holds. What its readers don't ask for does no harm.
struct LineObject {
  /// Where a member stands in the file.
  struct Member {
    /// Its key, without its quotes.
    var key: Range<Int>

    /// Its value, with the space after it.
    var value: Range<Int>
  }

  private let bytes: [UInt8]
  private let members: [Member]

  /// The object of members that stand in a file.
  init(_ bytes: [UInt8], _ members: [Member]) {
    self.bytes = bytes
    self.members = members
  }

  /// The text of a member; `nil` if it is missing or no text.
  func text(_ key: StaticString) -> String? {
    var reader = reader(key)
    return reader?.string()
  }

  /// The number of a member; `nil` if it is missing, or no whole number of the type.
  func number<Number: FixedWidthInteger>(_ key: StaticString) -> Number? {
    var reader = reader(key)
    return reader?.word().flatMap { Number($0) }
  }

  /// The moment that a member names; `nil` if it is missing or names none.
  func moment(_ key: StaticString) -> Moment? {
    text(key).flatMap { Moment(iso8601: $0) }
  }

  /// The texts of a member; `nil` if it is missing or no list.
  func texts(_ key: StaticString) -> [String]? {
    var reader = reader(key)
    return reader?.strings()
  }

  /// A reader of a member's value.
  private func reader(_ key: StaticString) -> LineReader? {
    let letters = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    let member = members.first {
      $0.key.count == letters.count && bytes[$0.key].elementsEqual(letters)
    }
    return member.map { LineReader(bytes, in: $0.value) }
  }
}
