// SPDX-License-Identifier: MIT

internal import YAML

/// The sorts of proof, by the words that begin them.
private enum ProofForm: String, CaseIterable {
  case scenario
  case play
  case mutant
  case compute

  /// The key that can stand beside it.
  var companion: String? {
    switch self {
    case .scenario, .play: "seed"
    case .mutant: "breaks"
    case .compute: nil
    }
  }
}

extension Form where Output == Proof {
  /// What proves a key, or shows it happening.
  static var proof: Form {
    Form("a proof, such as {scenario: leader-crash}") { node, reader in
      let keys = ProofForm.allCases.map(\.rawValue) + ["seed", "breaks"]
      let fields = reader.mapping(node, keys: keys)
      guard case .mapping = node.content, let form = only(fields, reader) else { return nil }
      let seed = fields.optional("seed", .integer(in: 0...)).map { UInt64($0) }
      let breaks = fields.optional("breaks", .words("a property"))
      for stray in ["seed", "breaks"] where stray != form.companion {
        guard let key = node.key(stray) else { continue }
        reader.report("'\(stray)' can't stand beside '\(form.rawValue)'", at: key)
      }
      return proof(form, fields, seed: seed, breaks: breaks, reader)
    }
  }

  private static func proof(
    _ form: ProofForm, _ fields: Fields, seed: UInt64?, breaks: String?, _ reader: Reader
  ) -> Proof? {
    guard let at = fields[form.rawValue] else { return nil }
    switch form {
    case .scenario:
      return reader.read(at, .words("a scenario's id")).map {
        .scenario(id: $0, seed: seed, at: at)
      }
    case .play:
      guard case .mapping = at.content else {
        reader.reportMismatch(at, expected: "a cluster and steps, as in a scenario")
        return nil
      }
      return .play(at, seed: seed)
    case .mutant:
      return reader.read(at, .words("a mutant's id")).map {
        .mutant(id: $0, breaks: breaks, at: fields.node)
      }
    case .compute:
      return reader.read(at, .name(of: "computation", in: Family.all.map(\.name))).map {
        .computation(family: $0, at: at)
      }
    }
  }

  /// The only sort of proof in a mapping; reports it if there is none, and each further one.
  private static func only(_ fields: Fields, _ reader: Reader) -> ProofForm? {
    let present = ProofForm.allCases.filter { fields[$0.rawValue] != nil }
    if present.isEmpty {
      reader.report(
        "this proof names nothing that proves", at: fields.node,
        expected: "one of: \(ProofForm.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    for other in present.dropFirst() {
      guard let key = fields.node.key(other.rawValue) else { continue }
      reader.report(
        "'\(other.rawValue)' is a second proof beside '\(present[0].rawValue)'", at: key,
        expected: "one of them")
    }
    return present.first
  }
}
