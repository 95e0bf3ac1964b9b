// SPDX-License-Identifier: MIT

import Hosting
import Testing

/// Programs that are run to their ends.
struct ChildProcessTests {
  private func shell(
    _ script: String, environment: [String]? = nil
  ) throws -> ChildProcess {
    try ChildProcess.run("/bin/sh", ["-c", script], environment: environment)
  }

  @Test func `status and output come back, errors among it`() throws {
    let child = try shell("echo out; echo err >&2; exit 3")
    #expect(child.status == 3)
    #expect(child.output == "out\nerr\n")
  }

  @Test func `a program that a signal ended has no status`() throws {
    #expect(try shell("kill -9 $$").status == nil)
  }

  @Test func `nothing can be read from the input`() throws {
    #expect(try shell("cat").output.isEmpty)
  }

  @Test func `an environment that is given replaces this process's`() throws {
    #expect(try shell("echo $HOME $ODD", environment: ["ODD=thing"]).output == "thing\n")
  }

  @Test func `output larger than a pipe is read to its end`() throws {
    #expect(try shell("head -c 1000000 /dev/zero | tr '\\0' x").output.utf8.count == 1_000_000)
  }

  @Test func `a program that does not end in time is killed`() {
    #expect(throws: HostFailure("/bin/sh did not end within 0.05 seconds.")) {
      try ChildProcess.run("/bin/sh", ["-c", "sleep 1000"], patience: .milliseconds(50))
    }
  }

  @Test func `a program that is not there is an error`() {
    #expect(throws: HostFailure("Can't start /nowhere: No such file or directory.")) {
      try ChildProcess.run("/nowhere", [])
    }
  }
}
