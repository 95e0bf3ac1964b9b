// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// What the steps and conditions of a file can refer to.
struct Scope {
  /// What the servers are called; `nil` where the file says it wrongly, and any name passes.
  let servers: [String]?
  /// How messages travel at the start.
  let network: NetworkConditions
  /// The names under which something is held somewhere in the file.
  let heldNames: [String]
  /// The names of all standing orders in the file.
  let orderNames: [String]

  init(servers: [String]?, network: NetworkConditions = NetworkConditions(), steps: Node? = nil) {
    let orders = steps?.orders ?? []
    self.init(
      servers: servers, network: network,
      heldNames: orders.filter { $0.verb.keeps }.map(\.name), orderNames: orders.map(\.name))
  }

  init(
    servers: [String]?, network: NetworkConditions, heldNames: [String], orderNames: [String]
  ) {
    self.servers = servers
    self.network = network
    self.heldNames = Self.distinct(heldNames)
    self.orderNames = Self.distinct(orderNames)
  }

  /// The names, each where it first stands.
  private static func distinct(_ names: [String]) -> [String] {
    names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
  }

  /// How many servers there are.
  var size: Int { servers?.count ?? 9 }
}

extension Scope {
  /// A server by its name.
  var server: Form<ServerID> {
    guard let servers else { return Form("a server") { $0.kind == .nothing ? nil : ServerID(0) } }
    return Form.name(of: "server", in: servers).map { ServerID(servers.firstIndex(of: $0) ?? 0) }
  }

  /// A server by its name, or by one of the words for what it is at the moment.
  func server(or words: [MomentaryServer]) -> Form<ServerRef> {
    guard let servers else { return server.map { .named($0) } }
    let names = servers + words.map(\.rawValue)
    return Form("a server") { node, reader in
      if let word = node.scalar.flatMap({ MomentaryServer(rawValue: $0.text) }) {
        if words.contains(word) { return word.server }
        reader.report(
          "'\(word.rawValue)' can't be meant here", at: node,
          expected: oneOf(names))
        return nil
      }
      return reader.read(node, .name(of: "server", in: names))
        .map { .named(ServerID(servers.firstIndex(of: $0) ?? 0)) }
    }
  }

  /// A server that can be up.
  var runningServer: Form<ServerRef> { server(or: [.leader, .follower, .any]) }

  /// Any server.
  var anyServer: Form<ServerRef> { server(or: MomentaryServer.allCases) }

  /// Some servers: a name, a list of names, or `all`.
  var serverSet: Form<ServerSet> {
    let everyone = ServerSet((0..<size).map { ServerID($0) })
    guard let servers else { return Form("servers") { _, _ in everyone } }
    let member = Form.name(of: "server", in: servers + [Self.all]).map { name in
      name == Self.all ? everyone : [ServerID(servers.firstIndex(of: name) ?? 0)]
    }
    return Form.some(member).map { ServerSet($0.flatMap(\.self)) }
  }

  /// The name of something that is held.
  var heldName: Form<String> {
    name(from: heldNames, complaint: "nothing is ever held as", remedy: "a 'hold' or 'copy'")
  }

  /// The name of a standing order.
  var orderName: Form<String> {
    name(from: orderNames, complaint: "no standing order is ever called", remedy: "an order")
  }

  private func name(
    from names: [String], complaint: String, remedy: String
  ) -> Form<String> {
    Form("a name") { node, reader in
      guard let name = reader.read(node, .words) else { return nil }
      if names.contains(name) { return name }
      reader.report(
        "\(complaint) '\(name)'", at: node,
        expected: oneOf(names) ?? "\(remedy) with 'as: \(name)' in this file",
        suggestion: nearest(name, among: names))
      return nil
    }
  }

  /// The names, put so that they follow "expected"; `nil` if there are none.
  private func oneOf(_ names: [String]) -> String? {
    names.count > 1 ? "one of: " + names.joined(separator: ", ") : names.first
  }

  static let all = "all"
}

/// A word for a server by what it is at the moment.
enum MomentaryServer: String, CaseIterable {
  case leader, follower, any, down

  var server: ServerRef {
    switch self {
    case .leader: .leader
    case .follower: .follower
    case .any: .anyUp
    case .down: .anyDown
    }
  }
}

extension Node {
  /// The standing orders in all that is under the node: which verb gives each, and its name.
  fileprivate var orders: [(verb: FateWord, name: String)] {
    switch content {
    case .scalar: return []
    case .sequence(let items): return items.flatMap(\.orders)
    case .mapping(let entries):
      let verb = entries.lazy.compactMap { FateWord(rawValue: $0.key) }.first
      let name = entries.first { $0.key == "as" }?.value.scalar?.text
      let inner = entries.flatMap(\.value.orders)
      guard let verb, let name else { return inner }
      return [(verb, name)] + inner
    }
  }
}
