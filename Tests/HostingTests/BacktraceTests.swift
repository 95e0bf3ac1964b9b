// SPDX-License-Identifier: MIT

import Testing

@testable import Hosting

/// What a crashed worker's last words tell.
struct BacktraceTests {
  private static let trap = """
    vote for S2
    Swift/ContiguousArrayBuffer.swift:692: Fatal error: Index out of range

    *** Signal 4: Backtracing from 0x7fb07e16df7f... done ***

    *** Program crashed: Illegal instruction at 0x00007fb07e16df7f ***

    Platform: x86_64 Linux (Debian GNU/Linux 12 (bookworm))

    Thread 0 "worker" crashed:

      0               0x00007fb07e16df7f _assertionFailure(_:_:file:line:flags:) + 623 in libswiftCore.so
      1 [ra] [inlined] 0x000056 Log.subscript.getter in worker at /kit/Sources/Raft/Log.swift:68:7
      2 [ra]          0x0000556b73d50080 static Election.stepDown(_:to:) + 415 in worker at /my work/Exercises/Election/Election.swift:5:43
      3 [ra]          0x0000556b73d4fd27 main + 726 in worker at /kit/main.swift:7
    ...

    Backtrace took 0.01s

    """

  @Test func `the message and what was printed before are told apart`() {
    let backtrace = Backtrace(Self.trap)
    #expect(backtrace.message == "Index out of range")
    #expect(backtrace.precedingText == "vote for S2\n")
  }

  @Test func `the innermost line of the code under test is found, under its own path`() {
    let location = Backtrace(Self.trap).location(in: ["Exercises/Election/Election.swift"])
    #expect(
      location
        == CodeLocation(
          function: "Election.stepDown(_:to:)", file: "Exercises/Election/Election.swift", line: 5))
    #expect(Backtrace(Self.trap).location(in: ["Election.swift.old"]) == nil)
  }

  @Test func `the last frame's number tells the depth`() {
    #expect(Backtrace(Self.trap).depth == 4)
  }

  @Test(arguments: ["", "\n", "no crash", "*** Signal ", "12", "12 at", "12 at :", "Fatal error: "])
  func `whatever was printed, nothing traps`(text: String) {
    let backtrace = Backtrace(text)
    #expect(backtrace.frames.isEmpty)
    #expect(backtrace.location(in: ["a.swift"]) == nil)
  }

  @Test(arguments: ["9223372036854775807", "1000001", "-9223372036854775808", "-1"])
  func `a number that no frame has is none`(number: String) {
    let backtrace = Backtrace("*** Signal 11:\n\(number) f in w at /a.swift:5:4\n")
    #expect(backtrace.frames.isEmpty)
    #expect(backtrace.depth == 0)
  }

  @Test func `without a crash, all of it was printed by the code`() {
    #expect(Backtrace("a\nb\n").precedingText == "a\nb\n")
  }

  @Test(arguments: [
    (
      Incident.Kind.crashed(signal: 4, message: "Index out of range"),
      "the code crashed: Index out of range"
    ),
    (.crashed(signal: 11, message: nil), "the code crashed (signal 11)"),
    (.exited(status: 3), "the code ended the whole process (exit status 3)"),
  ])
  func `an incident has words`(kind: Incident.Kind, words: String) {
    let location = CodeLocation(function: "Election.startElection(_:)", file: "E.swift", line: 12)
    #expect(
      Incident(kind, location: location).description
        == "\(words), in Election.startElection(_:) at E.swift:12")
    #expect(
      Incident(kind, isReproducible: false).description
        == "\(words) (it did not happen again when the run was repeated)")
  }
}
