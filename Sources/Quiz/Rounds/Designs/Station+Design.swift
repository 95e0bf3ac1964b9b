// SPDX-License-Identifier: MIT

extension Station {
  /// The stations of a design interview that takes so many seconds: scoping, then part by part, with
  /// one or two of the interviewer's probes after each, from gentle to hard.
  static func design(_ question: Question, seconds: Int) -> [Station] {
    guard let packet = question.packet else { return [] }
    let parts = DesignPart.allCases.dropFirst()
    let portions = packet.probes.portions(parts.count, most: seconds < 1_800 ? 1 : 2)
    let scoping = Station(
      question, .scoping(packet), allowance: DesignPart.scoping.seconds(of: seconds))
    return [scoping]
      + zip(parts, portions).flatMap { part, probes in
        Self.part(part, question, probes, seconds: part.seconds(of: seconds))
      }
  }

  /// A part with its probes, which take a third of its time.
  private static func part(
    _ part: DesignPart, _ question: Question, _ probes: [Packet.Probe], seconds: Int
  ) -> [Station] {
    let probing = probes.isEmpty ? 0 : seconds / 3
    let thinking = Station(
      question, .part(part), allowance: seconds - probing, isContinued: true)
    return [thinking]
      + probes.map {
        Station(
          question, .aside(ask: $0.ask, good: $0.good), allowance: probing / probes.count,
          isContinued: true)
      }
  }
}

extension Array {
  /// The elements in their order, spread evenly over so many portions, of each at most so many.
  fileprivate func portions(_ count: Int, most: Int) -> [[Element]] {
    (0..<count).map { place in
      let portion = self[(place * self.count / count)..<((place + 1) * self.count / count)]
      return Array(portion.prefix(most))
    }
  }
}
