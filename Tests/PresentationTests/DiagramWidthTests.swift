// SPDX-License-Identifier: MIT

import Checking
import Raft
import Simulation
import Testing

@testable import Presentation

/// Diagrams of long runs in which anything may happen, at all widths.
struct DiagramWidthTests {
  /// A run that makes no sense, but has every kind of event between any two servers.
  private func turmoil(servers: Int, seed: UInt64) -> Play {
    var play = Play((1...servers).map { "server-\($0)" })
    var chance = Generator(seed: seed)
    var (time, term) = (0, 0 as Term)
    for _ in 0..<60 {
      time += chance.number(in: 0...90_000)
      play.at(time)
      term += chance.number(in: 0...3)
      let one = chance.number(in: 1...servers)
      let other = one % servers + 1
      guard servers > 1 else { continue }
      switch chance.number(in: 0...6) {
      case 0: _ = play.vote(play.stand(one, term: term, asking: [other])[0])
      case 1: play.lose(play.stand(one, term: term, asking: [other])[0])
      case 2:
        let plea = play.stand(one, term: term, asking: [other])[0]
        play.hold(plea)
        let vote = play.vote(plea)
        _ = play.count(vote, leading: [other])
        _ = play.count(vote)
      case 3:
        for entries in play.propose("a-rather-long-command", at: one, to: [other]) {
          play.hear(play.store(entries))
        }
      case 4: play.links("the network splits into more parts than anybody can remember: \(time)")
      case 5:
        play.crash(one)
        play.restart(one, term: term, vote: other)
      default: play.note(one, "\u{1B}[31m a remark of some length")
      }
    }
    return play
  }

  private func diagram(_ servers: Int, _ style: Style) -> Diagram {
    let play = turmoil(servers: servers, seed: UInt64(servers))
    let end = play.trace.last?.time ?? .start
    let violation = Violation(
      .progress, at: end, servers: [ServerID(servers - 1)],
      "what was proposed was not committed although nothing stood in its way (§5.6)",
      evidence: [Evidence(end, "server-\(servers) sent AppendEntries as the leader of term 2")])
    return Diagram(play.trace, names: play.names, violation: violation, style: style)
  }

  @Test(arguments: [40, 57, 80, 100], [1, 2, 3, 4, 5, 7, 9])
  func `no line is wider than the terminal`(width: Int, servers: Int) {
    let diagram = diagram(servers, Style(width: width))
    let lines = diagram.lines + diagram.short() + diagram.lines(last: 5) + diagram.verdict
    #expect(lines.map(\.count).max() ?? 0 <= width)
  }

  @Test(arguments: [40, 80, 100], [3, 5, 9])
  func `lines are as wide in ASCII`(width: Int, servers: Int) {
    let unicode = diagram(servers, Style(width: width))
    let plain = diagram(servers, Style(width: width, isUnicode: false))
    #expect(plain.lines.map(\.count) == unicode.lines.map(\.count))
    let text = plain.lines + plain.verdict
    #expect(text.joined().filter { !$0.isASCII } == "")
    #expect(text.map(\.count).max() ?? 0 <= width)
  }

  @Test(arguments: [40, 80, 100])
  func `colour changes nothing but colour`(width: Int) {
    let coloured = diagram(5, Style(width: width, isColoured: true)).lines.map(uncoloured)
    #expect(coloured == diagram(5, Style(width: width)).lines)
  }

  private func uncoloured(_ line: String) -> String {
    line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map {
      $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 != "m" }.dropFirst())
    }.joined()
  }

  @Test(arguments: [40, 80, 100])
  func `the whole of a run of one moment or none is no trouble`(width: Int) {
    let style = Style(width: width)
    #expect(Diagram([], names: ["A"], style: style).lines == ["ms".aligned(right: 3) + "   A"])
    #expect(Diagram([], names: [], style: style).lines == [" ms"])
    #expect(Diagram([], names: ["A"], style: style).short() == [" ms   A"])
  }

  @Test func `a trace that makes no sense is drawn all the same`() {
    let stranger = ServerID(7)
    let message = Message(
      id: 9, sender: stranger, receiver: ServerID(0),
      body: .requestVote(
        RequestVote(term: 1, candidate: stranger, lastLogIndex: 0, lastLogTerm: 0)))
    let change = LogChange(from: 9, entries: [Entry(term: 1, command: .noOp)])
    let kinds: [TraceEvent.Kind] = [
      .received(message), .sent(message), .persisted(PersistentWrite(log: change)),
      .changed(View(log: change)), .crashed(amid: nil), .crashed(amid: nil),
      .answered("x", at: 3, client: 1),
    ]
    let trace = (kinds + kinds).enumerated().map { place, kind in
      TraceEvent(time: .start, server: place < kinds.count ? stranger : ServerID(0), kind: kind)
    }
    let diagram = Diagram(trace, names: ["A", "B"])
    #expect(diagram.lines.count > 1)
    #expect(diagram.short().count > 1)
  }
}
