// SPDX-License-Identifier: MIT

import Testing

@testable import Hosting

/// Code under test that does whatever a command tells it to, built into a worker once.
enum Culprit {
  /// The worker.
  static func program() throws -> WorkerProgram {
    try built.get()
  }

  /// The worker that holds the reference, too.
  static func mixer() throws -> WorkerProgram {
    try mixed.get()
  }

  private static let folder = TemporaryFolder(kept: "HostingTests.fixture")

  private static let built = Result { () throws -> WorkerProgram in
    for (path, text) in sources { folder.write(text, to: "Culprit/\(path)") }
    return try #require(try folder.build("Culprit").program)
  }

  private static let mixed = Result { () throws -> WorkerProgram in
    try #require(try folder.buildMixer(of: try program()))
  }

  /// The sources, laid out like a course.
  static let sources = [
    "Election/Election.swift": election, "Replication/Replication.swift": replication,
    "Safety/Safety.swift": safety,
  ]

  static let election = """
    import Raft

    public enum Election: ElectionRules {
      public static func startElection(_ server: inout Server) { todo() }

      public static func handleRequestVote(
        _ server: inout Server, _ request: RequestVote
      ) -> RequestVoteReply? { todo() }

      public static func handleRequestVoteReply(
        _ server: inout Server, _ reply: RequestVoteReply, from voter: ServerID,
        to request: RequestVote
      ) { todo() }

      public static func becomeLeader(_ server: inout Server) {}

      public static func stepDown(_ server: inout Server, to term: Term) { todo() }
    }
    """

  static let replication = """
    import Glibc
    import Raft

    public enum Replication: ReplicationRules {
      public static func propose(_ server: inout Server, _ command: Command) -> Proposal {
        switch command.description {
        case "trap": trap(at: server.id.rawValue)
        case "misuse": server.note("\\(server.log[7])")
        case "overflow": server.note("\\(Int.max - 1 + server.id.rawValue + server.id.rawValue)")
        case "recurse": server.note("\\(depth(1))")
        case "loop": while true { _ = server.isUpToDate(lastLogIndex: 0, lastLogTerm: 0) }
        case "wait": sleep(1_000)
        case "exit": exit(0)
        case "close": for descriptor in 0..<Int32(64) { close(descriptor) }
        case "scribble": write(4, "garbage on the pipe", 19)
        case "spawn": spawn()
        case "flood": while true { print(String(repeating: "x", count: 1_000)) }
        case "billow": for _ in 0..<1_000_000 { print(String(repeating: "x", count: 1_000)) }
        case "tell": server.note(String(repeating: "x", count: 10_000))
        case "chat": print(String(repeating: "x", count: 200_000))
        case "hoard": hoard.append([UInt8](unsafeUninitializedCapacity: 1 << 25) { $1 = 0 })
        case "desert":
          setpgid(0, getpgid(getppid()))
          // It computes without end, outside the group that it was started in.
          while getpid() > 0 {}
        case "hog": server.note("\\([UInt8](repeating: 1, count: 1 << 30).count)")
        case "print": print("hello from", server.id)
        case "stepDown": server.stepDown(to: 3)
        case "descriptors": server.note(openDescriptors())
        case "environment": server.note(variables())
        case let other where other.hasPrefix("/"): waitOnce(other)
        default: server.note("took \\(command)")
        }
        return .accepted(at: 1)
      }

      nonisolated(unsafe) static var hoard: [[UInt8]] = []

      static func waitOnce(_ path: String) {
        if unlink(path) == 0 { sleep(1_000) }
      }

      static func trap(at index: Int) {
        let empty: [Int] = []
        print("about to fail")
        print(empty[index])
      }

      static func depth(_ start: Int) -> Int {
        depth(start + 1) + 1
      }

      static func spawn() {
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sleep"), strdup("1000"), nil]
        posix_spawn(&process, "/bin/sleep", nil, nil, &arguments, nil)
        print(process)
      }

      static func openDescriptors() -> String {
        (0..<Int32(256)).filter { fcntl($0, F_GETFD) >= 0 }.map { "\\($0)" }.joined(separator: " ")
      }

      static func variables() -> String {
        var names: [String] = []
        var variable = environ
        while let text = variable.pointee {
          names.append(String(String(cString: text).prefix { $0 != "=" }))
          variable += 1
        }
        return names.sorted().joined(separator: " ")
      }

      public static func replicate(_ server: inout Server, to peer: ServerID) { todo() }

      public static func handleAppendEntries(
        _ server: inout Server, _ request: AppendEntries
      ) -> AppendEntriesReply? { todo() }

      public static func handleAppendEntriesReply(
        _ server: inout Server, _ reply: AppendEntriesReply, from peer: ServerID,
        to request: AppendEntries.Summary
      ) { todo() }
    }
    """

  static let safety = """
    import Raft

    public enum Safety: SafetyRules {
      public static func isUpToDate(
        _ server: Server, lastLogIndex: LogIndex, lastLogTerm: Term
      ) -> Bool { todo() }

      public static func advanceCommitIndex(_ server: inout Server) { todo() }

      public static func applyCommitted(_ server: inout Server) { todo() }

      public static func restore(_ server: inout Server, from saved: PersistentState) {}
    }
    """
}
