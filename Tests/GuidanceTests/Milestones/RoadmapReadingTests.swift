// SPDX-License-Identifier: MIT

import Guidance
import Raft
import Testing
import YAML

struct RoadmapReadingTests {
  /// A file of milestones in which everything is right.
  private let whole = """
    milestones:
      - id: stands
        title: Standing
        write: [startElection]
        watch: silence
        pass: [vote, silence]
        read: 1. Standing
        goal: >
          Somebody
          stands.
        minutes: 20
      - id: rest
        title: The rest
        watch: split
        pass: all
        read: 2. The rest
        goal: All is well.
        minutes: 5

    """

  private func read(_ text: String) throws(Diagnostics) -> Roadmap {
    try Roadmap(
      texts: [(.election, "Election/Milestones.yaml", text)], scenarios: Sample.scenarios)
  }

  private func mistake(in text: String) -> String {
    do throws(Diagnostics) {
      _ = try read(text)
      return ""
    } catch {
      return error.description
    }
  }

  @Test func `milestones are read in the order of the file`() throws {
    let milestones = try read(whole).milestones
    #expect(milestones.map(\.id) == ["stands", "rest"])
    #expect(milestones.first?.write == [.startElection])
    #expect(milestones.first?.goal == "Somebody stands.")
    #expect(milestones.first?.lesson == "Exercises/Election/README.md")
    #expect(milestones.map(\.minutes) == [20, 5])
  }

  @Test func `scenarios come in the catalogue's order, and all means those that anybody may see`()
    throws
  {
    let milestones = try read(whole).milestones
    #expect(
      milestones.map(\.pass) == [["silence", "vote"], ["silence", "vote", "quiet", "split"]])
  }

  @Test(arguments: [
    (
      "write: [startElection]", "write: [startElecton]",
      """
      Election/Milestones.yaml:4:13: error: unknown function 'startElecton'
      4 |     write: [startElecton]
        |             ^
        = expected one of: startElection, handleRequestVote, handleRequestVoteReply, becomeLeader, \
      stepDown; did you mean 'startElection'?
      """
    ),
    (
      "write: [startElection]", "write: [propose]",
      """
      Election/Milestones.yaml:4:13: error: 'propose' belongs to another track, Replication
      4 |     write: [propose]
        |             ^
        = expected a function of Election
      """
    ),
    (
      "watch: silence", "watch: silense",
      """
      Election/Milestones.yaml:5:12: error: unknown scenario 'silense'
      5 |     watch: silense
        |            ^
        = expected one of: silence, vote, quiet, split; did you mean 'silence'?
      """
    ),
    (
      "pass: [vote, silence]", "pass: [secret]",
      """
      Election/Milestones.yaml:6:12: error: unknown scenario 'secret'
      6 |     pass: [secret]
        |            ^
        = expected one of: silence, vote, quiet, split
      """
    ),
    (
      "title: The rest", "titel: The rest",
      """
      Election/Milestones.yaml:12:5: error: missing key 'title'
      12 |   - id: rest
         |     ^
         = expected title: what the milestone is called

      Election/Milestones.yaml:13:5: error: unknown key 'titel'
      13 |     titel: The rest
         |     ^
         = expected one of: id, title, write, watch, pass, read, goal, minutes; did you mean 'title'?
      """
    ),
    (
      "id: rest", "id: stands",
      """
      Election/Milestones.yaml:12:9: error: the id 'stands' is taken by the milestone in line 2
      12 |   - id: stands
         |         ^
         = expected an id of its own
      """
    ),
    (
      "watch: split", "watch: split\n    write: [stepDown, startElection]",
      """
      Election/Milestones.yaml:15:23: error: 'startElection' is written for 'stands' already
      15 |     write: [stepDown, startElection]
         |                       ^
         = expected a function that no other milestone has written
      """
    ),
    (
      "minutes: 5", "minutes: soon",
      """
      Election/Milestones.yaml:18:14: error: expected a whole number, found text 'soon'
      18 |     minutes: soon
         |              ^
      """
    ),
  ])
  func `a mistake is one message with its place`(right: String, wrong: String, message: String) {
    #expect(mistake(in: whole.replacing(right, with: wrong)) == message)
  }

  @Test func `an id is taken across tracks`() {
    let other = whole.replacing("[startElection]", with: "[propose]")
      .replacing(/\[?(silence|vote, silence|split)\]?\n/, with: "all\n")
    #expect(throws: Diagnostics.self) {
      try Roadmap(
        texts: [(.election, "a.yaml", whole), (.replication, "b.yaml", other)],
        scenarios: Sample.scenarios)
    }
  }
}
