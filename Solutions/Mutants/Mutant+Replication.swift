// SPDX-License-Identifier: MIT

extension Mutant {
  /// Mistakes in copying the leader's log.
  static let replication =
    proposing + sending + takingOffice + checking + storing + vouching + crediting + backingUp
}
