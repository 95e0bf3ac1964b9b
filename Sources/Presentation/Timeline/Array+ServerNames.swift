// SPDX-License-Identifier: MIT

package import Raft

extension [String] {
  /// What a server is called, where these are the servers' names in order.
  package func name(of server: ServerID) -> String {
    indices.contains(server.rawValue) ? self[server.rawValue] : server.description
  }
}
