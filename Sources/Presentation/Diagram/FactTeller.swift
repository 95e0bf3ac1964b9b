// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Says what a server's turn came to.
struct FactTeller {
  let turn: Turn
  /// The server before its turn.
  let former: Story.Actor
  let names: [String]
  private(set) var facts: [Fact] = []

  init(turn: Turn, former: Story.Actor, names: [String]) {
    self.turn = turn
    self.former = former
    self.names = names
  }

  /// Says what is new about a server, in the order in which a reader asks for it.
  mutating func tell(_ actor: Story.Actor) {
    tellBeginning()
    if turn.isCut {
      tellWrites()
    } else if turn.view != nil {
      tellStanding(actor)
      tellVote(actor)
      tellLog(actor)
    }
    tellCommands()
    tellApplied(actor)
    tellAnswers()
    tellEnd()
  }

  func name(_ server: ServerID) -> String { names.name(of: server) }

  mutating func say(_ wording: Wording, _ tone: Style.Tone? = nil, isCrash: Bool = false) {
    facts.append(Fact(server: turn.server, wording: wording, tone: tone, isCrash: isCrash))
  }
}
