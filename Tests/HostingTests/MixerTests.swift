// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Testing

  @testable import Hosting
  @testable import Serving

  /// Workers that hold the reference beside the code under test.
  struct MixerTests {
    private let folder = TemporaryFolder()

    private func finish(_ program: WorkerProgram, _ commands: [String]) throws -> Errand.Outcome? {
      let conclusion = try WorkerHost(program).finish([Errand(commands)])[0]
      guard case .finished(let outcome) = conclusion else { return nil }
      return outcome
    }

    @Test func `rules are taken from the reference when that is asked for, and only then`() throws {
      let mixer = try Culprit.mixer()
      #expect(try finish(mixer, ["a"]) == Errand.Outcome(remarks: ["took a"]))
      #expect(try finish(mixer.taking(RuleSet([.propose])), ["a"]) == Errand.Outcome())
      #expect(
        try finish(mixer.taking(RuleSet.all.subtracting(RuleSet([.propose]))), ["a"])
          == Errand.Outcome(remarks: ["took a"]))
    }

    @Test func `a rule of the reference's is never unwritten`() throws {
      let mixer = try Culprit.mixer()
      #expect(try finish(mixer, ["stepDown"])?.unwritten == [.stepDown])
      #expect(try finish(mixer.taking(RuleSet([.stepDown])), ["stepDown"])?.unwritten == [])
      #expect(try finish(mixer.taking(RuleSet([.restore])), ["stepDown"])?.unwritten == [.stepDown])
    }

    @Test func `code with variables of its own is mixed all the same`() throws {
      let counting = Culprit.replication
        .replacing("default: server.note(\"took \\(command)\")", with: "default: count(&server)")
        .replacing(
          "nonisolated(unsafe) static var hoard: [[UInt8]] = []",
          with: """
            nonisolated(unsafe) static var hoard: [[UInt8]] = []
            nonisolated(unsafe) static var total = 0
            static func count(_ server: inout Server) {
              total += 1
              server.note("\\(total)")
            }
            """)
      folder.write(counting, to: "mine/Replication/Replication.swift")
      let worker = try #require(try folder.build("mine").program)
      let mixer = try #require(try folder.buildMixer(of: worker))
      #expect(try finish(mixer.taking(RuleSet([.restore])), ["a", "b"])?.remarks == ["1", "2"])
    }

    @Test func `the program lies beside the worker and is built once`() throws {
      folder.write(Culprit.election, to: "mine/Election/Election.swift")
      let worker = try #require(try folder.build("mine").program)
      let mixer = try #require(try folder.buildMixer(of: worker))
      #expect(mixer.path == worker.path.replacing("/worker", with: "/mixer"))
      #expect(mixer.sources == worker.sources)
      let state = try #require(Platform.state(of: mixer.path))
      #expect(try folder.buildMixer(of: worker) == mixer)
      #expect(Platform.state(of: mixer.path)?.nanoseconds == state.nanoseconds)
    }

    @Test func `without the solutions there is none`() throws {
      let worker = try Culprit.program()
      var kit = folder.kit
      kit.mixer = nil
      #expect(try kit.buildMixer(of: worker) == nil)
      kit.mixer = "/nowhere/main.swift"
      #expect(try kit.buildMixer(of: worker) == nil)
    }

    @Test func `a worker without the reference takes nothing from it`() throws {
      let program = try Culprit.program().taking(RuleSet([.propose]))
      let conclusions = try WorkerHost(program).finish([Errand(["a"])])
      guard case .incident(let incident) = conclusions[0] else {
        Issue.record("it served all the same")
        return
      }
      #expect(incident.kind == .exited(status: 2))
    }
  }
#endif
