// SPDX-License-Identifier: MIT

import Foundation
import Grading
import Raft
import Testing

struct DeriveTests {
  private let solution = """
    // SPDX-License-Identifier: MIT

    public import Raft

    /// What leaders do.
    public enum Part: PartRules {
      /// Leads.
      public static func lead(_ server: inout Server) {
        // BEGIN SOLUTION
        server.role = .leader
        follow(&server)
        // END SOLUTION
      }

      // BEGIN SOLUTION
      /// Helps.
      private static func follow(_ server: inout Server) {}
      // END SOLUTION

      /// Asks.
      public static func ask(
        _ server: Server
      ) -> Bool {
        // BEGIN SOLUTION
        true
        // END SOLUTION
      }

      // BEGIN SOLUTION
      private static let secret = 5
      // END SOLUTION
    }

    """

  private let stub = """
    // SPDX-License-Identifier: MIT

    public import Raft

    /// What leaders do.
    public enum Part: PartRules {
      /// Leads.
      public static func lead(_ server: inout Server) {
        todo()
      }

      /// Asks.
      public static func ask(
        _ server: Server
      ) -> Bool {
        todo()
      }
    }

    """

  @Test func `bodies become todo, helpers go, all else stays`() throws {
    #expect(try Course.stub(from: solution) == stub)
  }

  @Test func `functions that are kept stay as in the solution, and helpers with them`() throws {
    let text = """
      public enum Election: ElectionRules {
        public static func startElection(_ server: inout Server) {
          // BEGIN SOLUTION
          begin(&server)
          // END SOLUTION
        }

        // BEGIN SOLUTION
        private static func begin(_ server: inout Server) {}
        // END SOLUTION

        public static func becomeLeader(_ server: inout Server) {
          // BEGIN SOLUTION
          server.role = .leader
          // END SOLUTION
        }
      }
      """
    #expect(
      try Course.stub(from: text, keeping: RuleSet([.startElection])) == """
        public enum Election: ElectionRules {
          public static func startElection(_ server: inout Server) {
            begin(&server)
          }

          private static func begin(_ server: inout Server) {}

          public static func becomeLeader(_ server: inout Server) {
            todo()
          }
        }
        """)
    #expect(
      try Course.stub(from: text, keeping: RuleSet(.replication)) == Course.stub(from: text))
  }

  @Test func `a text without markers is its own stub`() throws {
    #expect(try Course.stub(from: stub) == stub)
    #expect(try Course.stub(from: "") == "")
  }

  @Test func `a solution with the line ends of another system gives the same stub`() throws {
    let foreign = solution.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try Course.stub(from: foreign) == stub)
  }

  @Test(arguments: [
    ("a\n// END SOLUTION\n", "x.swift:2: there is no solution to end here"),
    ("a\n\n  // BEGIN SOLUTION\nb\n", "x.swift:3: this solution is never ended"),
    (
      "// BEGIN SOLUTION\n// BEGIN SOLUTION\n// END SOLUTION\n",
      "x.swift:2: the solution begun in line 1 is not ended yet"
    ),
    (
      "// BEGIN SOLUTION\n// END SOLUTION\n// END SOLUTION\n",
      "x.swift:3: there is no solution to end here"
    ),
  ])
  func `a marker without its counterpart is named with its line`(text: String, message: String) {
    let failure = #expect(throws: Course.Failure.self) {
      try Course.stub(from: text, file: "x.swift")
    }
    #expect(failure?.description == message)
  }
}

struct StandingTests {
  private let solution = """
    public import Raft
    /// Documented.
    public enum Part: PartRules {
      public static func lead(_ server: inout Server, _ command: Command) -> Bool {
        // BEGIN SOLUTION
        true
        // END SOLUTION
      }
    }
    """

  private func standing(of exercise: String?) throws -> Course.Standing {
    try Course.standing(of: exercise, derivedFrom: solution)
  }

  @Test func `what would be derived now stands as derived`() throws {
    #expect(try standing(of: Course.stub(from: solution)) == .derived)
    #expect(try standing(of: nil) == .missing)
  }

  @Test(arguments: [
    "",
    "\n\n",
    "import Raft\npublic enum Part: PartRules {\n}\n",
    "// A licence\npublic import Raft\n\n/// Older words.\npublic enum Part: PartRules {\n"
      + "  /// Older words about { and }.\n  public static func lead() {\n    todo()\n  }\n}\n",
    "import Raft\npublic enum Part: PartRules { public static func lead() -> Bool { todo() } "
      + "public static func ask(\n _ a: Int\n) { todo() } }",
  ])
  func `an older stub that nobody wrote in is outdated`(text: String) throws {
    #expect(try standing(of: text) == .outdated)
  }

  @Test(arguments: [
    "public import Raft\npublic enum Part: PartRules {\n  public static func lead() { true }\n}",
    "import Raft\npublic enum Part: PartRules {\n  public static func lead() { x = 1; todo() }\n}",
    "import Raft\npublic enum Part: PartRules {\n  // a thought\n  public static func lead() { todo() }\n}",
    "import Raft\npublic enum Part: PartRules {\n  public static func lead() { todo() } /* why? */\n}",
    "import Raft\nlet x = 5\npublic enum Part: PartRules {\n  public static func lead() { todo() }\n}",
    "import Raft\npublic enum Part: PartRules {\n  private static func mine() { todo() }\n}",
    "import Raft\npublic enum Part: PartRules {\n  public static func lead() { todo() }\n}\nstruct Mine {}",
    "something else altogether",
    "public import Raft\npublic enum Part: PartRules {\n  public static func lead() { todo()",
  ])
  func `a file with anything of somebody's own was worked in`(text: String) throws {
    #expect(try standing(of: text) == .workedIn)
  }
}

struct ShortcutTests {
  private func lines(in text: String) -> [String] {
    Course.shortcuts(in: text, file: "E.swift").map { "\($0.line) \($0.rule.rawValue)" }
  }

  @Test func `calls that go round the table are found with their lines`() {
    let text = """
      func a() {
        becomeLeader(&server)
        Election.stepDown(&server, to: 4); Self.replicate(&server, to: p)
        if !Safety.isUpToDate(server, lastLogIndex: 1, lastLogTerm: 1) {}
      }
      """
    #expect(lines(in: text) == ["2 becomeLeader", "3 stepDown", "3 replicate", "4 isUpToDate"])
  }

  @Test func `calls through the server, declarations, comments and texts are not`() {
    let text = ##"""
      /// Calls becomeLeader(&server).
      public static func becomeLeader(_ server: inout Server) {
        server.becomeLeader() // or becomeLeader(&server)
        /* stepDown(&server /* nested */ becomeLeader( */
        server.note("stepDown(to: \(server.log("propose(")) replicate(")
        server.note(#"a " becomeLeader("#)
        let long = """
          replicate( "propose("
          """
        myPropose(x); other.propose(x); servers[0].stepDown(to: 4); make().propose(x)
      }
      """##
    #expect(lines(in: text) == [])
  }

  @Test func `advice names the place and the way to call it`() {
    #expect(
      Course.shortcuts(in: "propose(&server, x)", file: "E.swift").map(\.description) == [
        "E.swift:1: call it as server.propose(…), so that the kit can tell which function is to blame "
          + "when something fails"
      ])
  }
}
