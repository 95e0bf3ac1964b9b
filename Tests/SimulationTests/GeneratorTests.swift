// SPDX-License-Identifier: MIT

import Simulation
import Testing

struct `The generator` {
  @Test func `gives SplitMix64's published numbers`() {
    var generator = Generator(seed: 1_234_567)
    let numbers = (1...5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `draws every number of a range and no other`() {
    var generator = Generator(seed: 1)
    let drawn = (1...1_000).map { _ in generator.number(in: -2...2) }
    #expect(Set(drawn) == [-2, -1, 0, 1, 2])
  }

  @Test(arguments: [(0, "0 ms"), (412_000, "412 ms"), (3_250, "3.25 ms"), (7, "0.007 ms")])
  func `spans are told in milliseconds`(microseconds: Int, words: String) {
    #expect(Span(microseconds: microseconds).description == words)
  }
}
