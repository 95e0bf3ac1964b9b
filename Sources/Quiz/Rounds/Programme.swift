// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// What a round is going to ask.
struct Programme: Sendable {
  var format: Format
  var length: RoundLength
  var stations: [Station]

  /// The second at which the design begins, whatever is still to be asked.
  var designBegins: Int?
}

extension Programme {
  /// A mock interview: questions that rise in level, then a design.
  static func mock(
    _ bank: Bank, _ length: RoundLength, _ setting: Round.Setting
  ) throws(RoundRefusal) -> Programme {
    let blueprint = Blueprint(bank, length: length, avoiding: setting.avoided, seed: setting.seed)
    let design = blueprint.design.map {
      Station.design($0, seconds: length.seconds - blueprint.designBegins)
    }
    let questions = blueprint.questions.map { Station(asking: $0, seed: setting.seed) }
    let stations = questions + (design ?? [])
    guard !stations.isEmpty else {
      throw RoundRefusal(sentence: "there are no questions to make a mock interview of")
    }
    return Programme(
      format: .mock, length: length, stations: stations,
      designBegins: design.map { _ in blueprint.designBegins })
  }

  /// A design round: one problem.
  static func design(
    _ bank: Bank, _ length: RoundLength, id: String?, _ setting: Round.Setting
  ) throws(RoundRefusal) -> Programme {
    let problems = bank.questions.filter { $0.kind == .design && $0.packet != nil }
    guard let question = try problem(id, of: problems, setting) else {
      throw RoundRefusal(sentence: "there is no design question with an interviewer's packet")
    }
    return Programme(
      format: .design, length: length, stations: Station.design(question, seconds: length.seconds))
  }

  private static func problem(
    _ id: String?, of problems: [Question], _ setting: Round.Setting
  ) throws(RoundRefusal) -> Question? {
    guard let id else {
      var generator = Generator(seed: setting.seed)
      var shelf = Shelf(problems, avoiding: setting.avoided, &generator)
      return shelf.takeDesign()
    }
    if let question = problems.first(where: { $0.id == id }) { return question }
    let ids = problems.map(\.id)
    let hint = nearest(id, among: ids).map { "; did you mean '\($0)'?" }
    throw RoundRefusal(
      sentence: "there is no design problem '\(id)'"
        + (hint ?? (ids.isEmpty ? "" : "; there are \(ids.enumerated(by: "and"))")))
  }
}
