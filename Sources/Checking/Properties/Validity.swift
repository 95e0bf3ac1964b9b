// SPDX-License-Identifier: MIT

internal import Raft

/// Only what a client proposed is applied; no-ops and what starting logs hold count as proposed.
struct Validity {
  func check(_ claim: Claim, in record: ClusterRecord) -> Violation? {
    guard !record.knownCommands.contains(claim.entry.command) else { return nil }
    let name = record.name(of: claim.server)
    let told = "\(name) applied \(claim.entry.words) at index \(claim.index)"
    return Violation(
      .validity, at: claim.time, servers: [claim.server],
      "\(told), which no client ever proposed",
      rule: "A leader appends what clients bring, and nothing of its own but no-ops (§5.3, §8).",
      evidence: [Evidence(claim.time, told)])
  }
}
