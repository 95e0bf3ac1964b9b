// SPDX-License-Identifier: MIT

package import Simulation

extension Generator {
  /// The elements in an order drawn by chance (Fisher and Yates). The standard library's own way to
  /// shuffle may change from version to version; this one may not.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for position in shuffled.indices.dropFirst() {
      shuffled.swapAt(position, number(in: 0...position))
    }
    return shuffled
  }

  /// One of some wordings.
  mutating func wording(_ wordings: String...) -> String {
    element(of: wordings) ?? ""
  }

  /// The first of many attempts that is as good as is wanted, or else the best of them.
  ///
  /// - Parameters:
  ///   - merit: What is wanted.
  ///   - make: Makes an attempt.
  ///   - judge: How good an attempt is.
  mutating func attempt<Value>(
    merit: Int, make: (inout Generator) -> Value, judge: (Value) -> Int
  ) -> Value {
    var best = make(&self)
    var highest = judge(best)
    for _ in 0..<150 where highest < merit {
      let value = make(&self)
      let worth = judge(value)
      if worth > highest { (best, highest) = (value, worth) }
    }
    return best
  }
}
