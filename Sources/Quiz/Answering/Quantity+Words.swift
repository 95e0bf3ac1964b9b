// SPDX-License-Identifier: MIT

extension Quantity {
  /// A number with the unit, such as `4 servers`, `1 server` or `60 %`.
  func words(_ number: Double) -> String {
    let digits =
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    guard let unit else { return digits }
    return "\(digits) \(abs(number) == 1 ? unit.singular : unit)"
  }
}

extension String {
  /// One of a unit that is written in the plural, such as `entry` for `entries`. What is no English
  /// plural stays, as do `ms` and `%`.
  var singular: String {
    guard count > 3, hasSuffix("s"), !hasSuffix("ss") else { return self }
    return hasSuffix("ies") ? dropLast(3) + "y" : String(dropLast())
  }
}
