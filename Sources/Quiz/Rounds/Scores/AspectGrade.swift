// SPDX-License-Identifier: MIT

/// What an aspect of a design is worth, by what the person confirmed. What misconceptions cost is taken
/// from its safety.
struct AspectGrade {
  /// The aspect.
  let aspect: Rubric.Aspect

  /// The points that were earned, and those of a complete answer.
  let points, outOf: Int

  /// The ideas that are missing, and the beliefs that are wrong.
  let lessons: [String]

  init(_ aspect: Rubric.Aspect, _ rubric: Rubric, _ confirmation: Confirmation) {
    self.aspect = aspect
    let units = zip(rubric.units, confirmation.units).filter { $0.0.aspect == aspect }
    let beliefs =
      aspect == .safety
      ? zip(rubric.misconceptions, confirmation.misconceptions).filter(\.1).map(\.0) : []
    outOf = units.reduce(0) { $0 + ($1.0.isBonus ? 0 : $1.0.weight) }
    let earned = units.reduce(0) { $0 + ($1.1 ? $1.0.weight : 0) }
    points = min(max(0, earned - beliefs.reduce(0) { $0 + $1.cost }), outOf)
    lessons =
      units.filter { !$0.1 && !$0.0.isBonus }.map(\.0.idea)
      + beliefs.map { "\($0.belief) \($0.reason)" }
  }
}
