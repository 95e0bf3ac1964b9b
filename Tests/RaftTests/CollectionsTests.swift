// SPDX-License-Identifier: MIT

import Raft
import Testing

struct PeerMapTests {
  @Test func `every server has its own value`() {
    var map = PeerMap<LogIndex>(clusterSize: 3, repeating: 1)
    map[s2] = 5
    map[s3] += 1
    #expect(map.description == "[S1: 1, S2: 5, S3: 2]")
    map.setAll(to: 4)
    #expect(map == PeerMap(clusterSize: 3, repeating: 4))
  }
}

struct ServerSetTests {
  @Test func `a server is a member once`() {
    var votes: ServerSet = [s3]
    votes.insert(s1)
    votes.insert(s1)
    #expect(votes.count == 2)
    #expect(votes.contains(s1))
    #expect(!votes.contains(s2))
    votes.remove(s2)
    votes.remove(s3)
    #expect(votes == [s1])
  }

  @Test func `members are walked in the servers' order`() {
    let votes: ServerSet = [s5, s1, s3]
    #expect(Array(votes) == [s1, s3, s5])
    #expect(votes.description == "{S1, S3, S5}")
    #expect(ServerSet(bits: 0b10101) == votes)
    #expect(ServerSet().isEmpty)
  }

  @Test func `a cluster may have 64 servers`() {
    let votes = ServerSet((0..<64).map { ServerID($0) })
    #expect(votes.count == 64)
    #expect(votes.contains(ServerID(63)))
    #expect(votes.bits == .max)
  }
}
