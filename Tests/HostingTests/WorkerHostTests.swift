// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Hosting
@testable import Serving

struct WorkerHostTests {
  private static let harmless = Errand(["a", "b", "c", "d"])
  private static let harmlessOutcome = Errand.Outcome(
    remarks: ["took a", "took b", "took c", "took d"])

  private func finish(
    _ runs: [Errand], limits: WorkerLimits = WorkerLimits()
  ) throws -> [Conclusion<Errand.Outcome>?] {
    try WorkerHost(Culprit.program(), limits: limits).finish(runs)
  }

  private func incident(
    _ command: String, limits: WorkerLimits = WorkerLimits()
  ) throws -> Incident {
    let runs = [Self.harmless, Self.harmless, Errand(["a", command, "b"]), Self.harmless]
    let conclusions = try finish(runs, limits: limits)
    #expect(conclusions[0] == .finished(Self.harmlessOutcome))
    #expect(conclusions[1] == .finished(Self.harmlessOutcome))
    #expect(conclusions[3] == nil)
    guard case .incident(let incident) = conclusions[2] else {
      throw HostFailure("no incident but \(String(describing: conclusions[2]))")
    }
    #expect(incident.isReproducible)
    #expect(
      incident.step
        == Step(server: ServerID(1), event: .proposal(Command.operation(command))))
    return incident
  }

  @Test func `runs come to the same end as in this process`() throws {
    let runs = (0..<200).map { Errand(Array(repeating: "\($0)", count: $0 % 7)) }
    let expected = (0..<200).map {
      Errand.Outcome(remarks: Array(repeating: "took \($0)", count: $0 % 7))
    }
    #expect(try finish(runs) == expected.map { .finished($0) })
  }

  @Test func `a trap names its message, function, file and line`() throws {
    let incident = try incident("trap")
    #expect(incident.location?.function == "Replication.trap(at:)")
    #expect(incident.location?.file.hasSuffix("Culprit/Replication/Replication.swift") == true)
    #expect(incident.location?.line == 46)
    guard case .crashed(_, let message) = incident.kind else {
      Issue.record("\(incident)")
      return
    }
    #expect(message == "Index out of range")
  }

  @Test func `an overflow has words too`() throws {
    let incident = try incident("overflow")
    #expect(incident.kind.description == "the code crashed: arithmetic overflow")
    #expect(incident.location?.line == 9)
  }

  @Test func `misuse of the kit is placed in the code that misused it`() throws {
    let incident = try incident("misuse")
    #expect(incident.location?.line == 8)
    #expect(
      incident.kind.description
        == "the code crashed: there is no entry at index 7: the log holds no entries")
  }

  private static let offences: [(String, Incident.Kind, line: Int?)] = [
    ("recurse", .overflowedStack, 49), ("loop", .stuck, 11), ("hog", .exhaustedMemory, nil),
    ("exit", .exited(status: 0), nil), ("close", .brokeProtocol, nil),
    ("scribble", .brokeProtocol, nil), ("spawn", .startedProcess, nil),
    ("flood", .floodedOutput, nil), ("billow", .floodedOutput, nil),
  ]

  @Test(arguments: offences)
  func `whatever else a step does is told by its name`(
    command: String, kind: Incident.Kind, line: Int?
  ) throws {
    let incident = try incident(command)
    #expect(incident.kind == kind)
    #expect(incident.location?.line == line)
  }

  @Test func `a step that waits is blocked`() throws {
    var limits = WorkerLimits()
    limits.waiting = .milliseconds(300)
    let incident = try incident("wait", limits: limits)
    #expect(incident.kind == .blocked)
  }

  @Test func `the first failing run is found, however late it fails`() throws {
    let late = Errand(Array(repeating: "a", count: 50) + ["exit"])
    let early = Errand(["exit"])
    let conclusions = try finish([Self.harmless, late, early, early, Self.harmless])
    #expect(conclusions[0] == .finished(Self.harmlessOutcome))
    #expect(conclusions.dropFirst(2).allSatisfy { $0 == nil })
    guard case .incident(let incident) = conclusions[1] else {
      Issue.record("no incident")
      return
    }
    #expect(incident.kind == .exited(status: 0))
  }

  @Test func `a failing outcome makes the runs after it pointless`() throws {
    let host = WorkerHost(try Culprit.program())
    let runs = [["a"], ["b"], ["bad"], ["c"], ["bad"]].map { Errand($0) }
    let conclusions = try host.finish(runs) { $0.remarks == ["took bad"] }
    #expect(
      conclusions == [
        .finished(.init(remarks: ["took a"])), .finished(.init(remarks: ["took b"])),
        .finished(.init(remarks: ["took bad"])), nil, nil,
      ])
  }

  @Test func `an incident in one group leaves the others alone`() throws {
    let host = WorkerHost(try Culprit.program())
    let guilty = [Errand(["a", "exit"]), Self.harmless]
    let conclusions = try host.finish(groups: [[Self.harmless], guilty, [Self.harmless], guilty]) {
      _ in false
    }
    #expect(
      conclusions.map { $0.map { $0 != nil } } == [[true], [true, false], [true], [true, false]])
    #expect(conclusions[2] == [.finished(Self.harmlessOutcome)])
    guard case .incident(let incident)? = conclusions[3][0] else {
      Issue.record("no incident")
      return
    }
    #expect(incident.kind == .exited(status: 0))
  }

  @Test func `a worker goes on after a batch with an incident`() throws {
    let host = WorkerHost(try Culprit.program())
    _ = try host.finish([Errand(["exit"])])
    #expect(try host.finish([Self.harmless]) == [.finished(Self.harmlessOutcome)])
  }

  @Test func `an unwritten rule starts its run again and is told`() throws {
    let conclusions = try finish([Errand(["a", "stepDown", "b"])])
    let outcome = Errand.Outcome(remarks: ["took a", "took b"], unwritten: [.stepDown])
    #expect(conclusions == [.finished(outcome)])
  }

  @Test func `a step with more to tell than fits is told as such`() throws {
    var limits = WorkerLimits()
    limits.answer = 1 << 13
    #expect(try incident("tell", limits: limits).kind == .oversizedAnswer)
  }

  @Test func `runs that are too much only together come to their ends`() throws {
    var limits = WorkerLimits()
    limits.suspiciousOutput = 1 << 16
    limits.answer = 1 << 17
    for command in ["hoard", "chat", "tell"] {
      let runs = Array(repeating: Errand(["a", command]), count: 40)
      let incidents = try finish(runs, limits: limits).filter {
        if case .finished = $0 { false } else { true }
      }
      #expect(incidents.isEmpty, "\(command)")
    }
  }

  @Test func `a step that is blocked only once is no harm`() throws {
    var limits = WorkerLimits()
    limits.waiting = .milliseconds(300)
    let mark = TemporaryFolder()
    mark.write("", to: "mark")
    #expect(
      try finish([Errand(["\(mark.path)/mark", "a"]), Self.harmless], limits: limits)
        == [.finished(.init(remarks: ["took a"])), .finished(Self.harmlessOutcome)])
  }

  @Test func `a worker that left its group is killed all the same`() throws {
    let incident = try incident("desert")
    #expect(incident.kind == .stuck)
  }

  @Test func `what is printed is kept up to a bound, and a crash after it is told`() throws {
    var limits = WorkerLimits()
    limits.output = 20
    let host = WorkerHost(try Culprit.program(), limits: limits)
    let calm = try host.capture(Errand(["print", "print"]))
    #expect(calm.output == "hello from S1\nhello ")
    let crashed = try host.capture(Errand(["chat", "trap"]))
    #expect(crashed.output == "xxxxxxxxxxxxxxxxxxxx")
    guard case .incident(let incident) = crashed.conclusion else {
      Issue.record("no incident")
      return
    }
    #expect(incident.kind.description == "the code crashed: Index out of range")
    #expect(incident.location?.function == "Replication.trap(at:)")
  }

  @Test func `what a run prints is kept when it is asked for`() throws {
    let host = WorkerHost(try Culprit.program())
    let calm = try host.capture(Errand(["print", "a", "b", "print"]))
    #expect(calm.output == "hello from S1\nhello from S1\n")
    let crashed = try host.capture(Errand(["print", "trap"]))
    #expect(crashed.output == "hello from S1\nabout to fail\n")
  }

  @Test func `code under test sees no descriptor and no variable that is not meant for it`() throws
  {
    let conclusions = try finish([Errand(["descriptors", "environment"])])
    let remarks = ["0 1 2 3 4", "SWIFT_BACKTRACE SWIFT_DETERMINISTIC_HASHING"]
    #expect(conclusions == [.finished(.init(remarks: remarks))])
  }

  @Test(.timeLimit(.minutes(1))) func `a process that the code started does not outlive its run`()
    async throws
  {
    let captured = try WorkerHost(Culprit.program()).capture(Errand(["spawn"]))
    let process = try #require(Int(captured.output.dropLast()))
    // It was told to die, which takes it a moment.
    while isAlive(process) { await Task.yield() }
  }

  /// Whether a process still runs, rather than being dead and not yet forgotten by the system.
  private func isAlive(_ process: Int) -> Bool {
    let status = Platform.contents(of: "/proc/\(process)/stat") ?? []
    let fields = String(decoding: status, as: UTF8.self).split(separator: " ")
    return fields.count > 2 && fields[2] != "Z" && fields[2] != "X"
  }

  @Test func `hosts on several threads do not disturb each other`() async throws {
    let program = try Culprit.program()
    let runs = (0..<30).map { Errand(Array(repeating: "\($0)", count: 40)) } + [Errand(["exit"])]
    let expected = try InProcess(Parrot.rules).finish(Array(runs.dropLast())) { _ in false }
      .map { if case .finished(let outcome)? = $0 { outcome.remarks } else { [] } }
    try await withThrowingTaskGroup(of: [Conclusion<Errand.Outcome>?].self) { group in
      for _ in 0..<4 { group.addTask { try WorkerHost(program).finish(runs) } }
      for try await conclusions in group {
        #expect(
          conclusions.dropLast()
            == expected.map { .finished(.init(remarks: $0.map { "took \($0)" })) })
        #expect(conclusions.last != .some(nil))
      }
    }
  }

  @Test func `a program that is not there is the host's failure`() {
    let host = WorkerHost(WorkerProgram(path: "/nowhere/worker", sources: []))
    #expect(throws: HostFailure("Can't start /nowhere/worker: No such file or directory.")) {
      try host.finish([Self.harmless])
    }
  }

  @Test func `a program that is no worker is told from the first frame`() throws {
    let host = WorkerHost(WorkerProgram(path: "/bin/true", sources: []))
    #expect(try host.finish([Self.harmless]) == [.incident(Incident(.exited(status: 0)))])
  }
}
