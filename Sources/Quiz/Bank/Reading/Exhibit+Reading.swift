// SPDX-License-Identifier: MIT

internal import YAML

extension Exhibit {
  /// What a question shows beside its prompt: a cluster, then code, then a schedule.
  static func exhibits(_ fields: Fields) -> [Exhibit] {
    let cluster = fields.optional("cluster", .cluster)
    let code = fields.optional("code", .lines("lines of code"))
    let step = Form<String>.words("what happens")
    let schedule = fields.optional("schedule", .several("what happens, one line a step", step))
    return [
      cluster.map { .cluster($0) }, code.map { .code($0) }, schedule.map { .schedule($0) },
    ].compactMap(\.self)
  }
}

extension Form where Output == ClusterPicture {
  /// A cluster at a moment.
  static var cluster: Form {
    Form("a cluster") { node, reader in
      let keys = ["leader", "servers", "groups", "message", "configurations"]
      let fields = reader.mapping(node, keys: keys)
      guard let servers = fields["servers"] else {
        _ = fields.required("servers", .entries(of: .node))
        return nil
      }
      let names = servers.entries.map(\.key)
      let members = reader.read(servers, .members)
      let leader = fields.optional("leader", .server(among: names))
      let groups = fields.optional("groups", .groups(of: names))
      let message = fields.optional("message", .message(among: names))
      let configurations = fields.optional("configurations", .configurations(of: names))
      guard let members else { return nil }
      let picture = ClusterPicture(
        members, leader: leader, groups: groups ?? [], message: message,
        configurations: configurations ?? [])
      if groups != nil, let node = fields["groups"] { picture.checkGroups(at: node, reader) }
      return picture
    }
  }
}

extension ClusterPicture {
  /// Reports servers that can't be told to be anywhere. One that is down may be left out.
  fileprivate func checkGroups(at node: Node, _ reader: Reader) {
    let names = members.map(\.name)
    let placed = node.items.flatMap(\.items).compactMap { $0.scalar?.text }
    guard placed.allSatisfy(names.contains) else { return }
    for member in members where !member.isDown && !placed.contains(member.name) {
      reader.report(
        "'\(member.name)' is in none of the groups", at: node,
        expected: "each server that is up in one of them")
    }
  }
}

extension Form where Output == [ClusterPicture.Member] {
  /// Servers by their names.
  fileprivate static var members: Form {
    Form("servers by their names") { node, reader in
      guard case .mapping(let entries) = node.content else {
        reader.reportMismatch(node, expected: "servers by their names")
        return nil
      }
      if entries.isEmpty { reader.report("there are no servers", at: node) }
      let names = entries.map(\.key)
      return entries.compactMap { entry in
        reader.read(entry.value, .member(entry.key, among: names))
      }
    }
  }
}

extension Form where Output == String {
  /// A server of the picture.
  static func server(among names: [String]) -> Form { .name(of: "server", in: names) }
}

extension Form where Output == [[String]] {
  /// The old and the new membership while it changes.
  fileprivate static func configurations(of names: [String]) -> Form {
    let expectation = "the old and the new servers, such as [[S1, S2, S3], [S1, S2, S4]]"
    return Form(expectation) { node, reader in
      let servers = Form<[String]>.several("a list of servers", .server(among: names))
      guard let both = reader.read(node, .several(expectation, servers)) else { return nil }
      if node.items.count == 2 { return both }
      reader.report("a change of membership has two sides", at: node, expected: expectation)
      return nil
    }
  }

  /// Groups of servers, no server twice.
  fileprivate static func groups(of names: [String]) -> Form {
    Form("a list of groups, such as [[S1, S2], [S3]]") { node, reader in
      let group = Form<[String]>.several("a group, such as [S1, S2]", .server(among: names))
      guard let groups = reader.read(node, .several("a list of groups", group)) else { return nil }
      var seen: Set<String> = []
      for server in node.items.flatMap(\.items) {
        guard let name = server.scalar?.text, names.contains(name) else { continue }
        if !seen.insert(name).inserted {
          reader.report("'\(name)' is in a group already", at: server)
        }
      }
      return groups
    }
  }
}

extension Node {
  /// The entries of a mapping; none of what is no mapping.
  fileprivate var entries: [Entry] {
    guard case .mapping(let entries) = content else { return [] }
    return entries
  }
}
