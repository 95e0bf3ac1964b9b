// SPDX-License-Identifier: MIT

internal import Simulation

/// Questions made up by families.
extension Question {
  /// A question that a family makes up: the same for the same family, level and number, everywhere.
  ///
  /// Its id is such as `generated/winners/advanced/17`, and its reviews are kept under
  /// `generated/winners/advanced`, since hardly anybody is asked the same instance twice.
  ///
  /// - Returns: `nil` if there is no family of that name.
  public static func generated(family name: String, level: Level, number: Int) -> Question? {
    Family.named(name).map { Question($0, level: level, number: number) }
  }

  init(_ family: Family, level: Level, number: Int) {
    let card = "generated/\(family.name)/\(level.rawValue)"
    let id = "\(card)/\(number)"
    var generator = Generator(seed: id.fingerprint)
    let draft = family.draw(level, &generator)
    self.init(
      id: id, card: card, level: level, topic: family.topic, kind: draft.kind,
      prompt: draft.prompt, exhibits: [.cluster(draft.picture)], key: draft.key,
      answer: draft.answer, sources: family.sources, followUps: draft.followUps,
      proof: .generated(family: family.name))
  }

  /// The cluster that the question shows, if it shows one.
  public var cluster: ClusterPicture? {
    exhibits.lazy.compactMap { exhibit in
      if case .cluster(let picture) = exhibit { picture } else { nil }
    }.first
  }
}
