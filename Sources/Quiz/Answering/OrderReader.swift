// SPDX-License-Identifier: MIT

/// Reads an order by the numbers of the things: `3 1 2`, `3,1,2`, `3 > 1 > 2` or `312`.
struct OrderReader {
  private let count: Int

  init(count: Int) {
    self.count = count
  }

  var expectation: String {
    let example = Array(2...max(2, count)) + [1]
    return "all numbers in order, such as " + example.map { String($0) }.joined(separator: " ")
  }

  func read(_ line: String) throws(NotUnderstood) -> [Int] {
    var numbers = line.words.filter { $0 != "and" && $0 != "then" }
    if numbers.count == 1, count < 10 { numbers = numbers[0].map { String($0) } }
    let order = numbers.compactMap { Int($0) }
    guard order.count == numbers.count, !order.isEmpty else {
      throw NotUnderstood("Answer with \(expectation).")
    }
    try check(order)
    return order.map { $0 - 1 }
  }

  private func check(_ order: [Int]) throws(NotUnderstood) {
    if let stranger = order.first(where: { !(1...count).contains($0) }) {
      throw NotUnderstood("There is no \(stranger); answer with \(expectation).")
    }
    if let twice = order.first(where: { number in order.count { $0 == number } > 1 }) {
      throw NotUnderstood("\(twice) stands there twice; answer with \(expectation).")
    }
    let missing = (1...count).filter { !order.contains($0) }.map { String($0) }
    guard missing.isEmpty else {
      let absence = missing.enumerated(by: "and") + (missing.count == 1 ? " is" : " are")
      throw NotUnderstood("\(absence) missing; answer with \(expectation).")
    }
  }
}
