// SPDX-License-Identifier: MIT

internal import Simulation

/// A log on its own, of which is asked whether a server of a correct cluster could have it.
struct Specimen: Sendable {
  /// The terms of its entries.
  private(set) var log: [Int]

  /// The server's current term, where it is known.
  let term: Int?

  /// The first index at which the term is lower than before.
  var fall: Int? {
    log.indices.dropFirst().first { log[$0] < log[$0 - 1] }.map { $0 + 1 }
  }

  /// Whether the last entry is of a term that the server is not in yet.
  var isAhead: Bool { term.map { (log.last ?? 0) > $0 } ?? false }

  /// Whether the log can occur.
  var isLegal: Bool { fall == nil && !isAhead && (log.first ?? 1) >= 1 }

  /// The first two terms in a row between which another is passed over.
  var gap: (before: Int, after: Int)? {
    zip(log, log.dropFirst()).first { $1 > $0 + 1 }.map { ($0, $1) }
  }
}

extension Specimen {
  /// The log of a picture of a single server.
  init?(read picture: ClusterPicture) {
    guard picture.members.count == 1, let log = picture.members[0].log else { return nil }
    self.init(log: log, term: picture.members[0].term)
  }

  /// A log of a level: one that occurred, or one with a mistake put into it.
  init(_ level: Question.Level, from generator: inout Generator) {
    let isLegal = generator.happens(0.5)
    self = generator.attempt(merit: 2) { generator in
      var specimen = Specimen(random: level, from: &generator)
      if !isLegal { specimen.spoil(from: &generator) }
      return specimen
    } judge: { specimen in
      guard specimen.log.count > 2, specimen.isLegal == isLegal else { return 0 }
      return specimen.log.first != 1 || specimen.gap != nil ? 2 : 1
    }
  }

  private init(random level: Question.Level, from generator: inout Generator) {
    let (size, reigns) =
      switch level {
      case .basic: (3, 2)
      case .intermediate: (5, 3)
      case .advanced: (5, 5)
      }
    let history = History(of: size, reigns: reigns, entries: 3, from: &generator)
    let life = generator.element(of: history.lives) ?? History.Life()
    self.init(log: life.log, term: level == .advanced ? life.term : nil)
  }

  private mutating func spoil(from generator: inout Generator) {
    let places = log.indices.dropFirst().filter { log[$0 - 1] > 1 }
    if let term, !log.isEmpty, generator.happens(0.4) {
      // Then the entry came from nowhere: the server has not heard any leader of that term.
      log[log.count - 1] = term + generator.number(in: 1...2)
    } else if let place = generator.element(of: places) {
      log[place] = generator.number(in: 1...log[place - 1] - 1)
    }
  }
}
