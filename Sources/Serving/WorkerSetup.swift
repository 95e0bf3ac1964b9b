// SPDX-License-Identifier: MIT

package import Raft

/// What a worker is told when it is started, as arguments of its command line.
package struct WorkerSetup: Hashable, Sendable {
  /// Bytes of memory.
  package var memory: Int

  /// Bytes of stack.
  package var stack: Int

  /// Seconds of processor time on one frame after which the worker ends itself.
  package var expiry: Int

  /// Whether what is printed must leave the process at once.
  package var isUnbuffered: Bool

  /// The rules to be taken from the reference, by a worker that holds it.
  package var taken: RuleSet

  /// What a worker is told.
  package init(
    memory: Int, stack: Int, expiry: Int, isUnbuffered: Bool, taken: RuleSet = []
  ) {
    self.memory = memory
    self.stack = stack
    self.expiry = expiry
    self.isUnbuffered = isUnbuffered
    self.taken = taken
  }

  /// The arguments that say this.
  package var arguments: [String] {
    let manner = isUnbuffered ? "unbuffered" : "buffered"
    return ["\(memory)", "\(stack)", "\(expiry)", manner, "\(taken.rawValue)"]
  }
}

extension WorkerSetup {
  /// What arguments say; `nil` if they are not a worker's.
  package init?(arguments: [String]) {
    guard arguments.count == 5, let memory = Int(arguments[0]), let stack = Int(arguments[1]),
      let expiry = Int(arguments[2]), let taken = Int(arguments[4])
    else { return nil }
    self.init(
      memory: memory, stack: stack, expiry: expiry, isUnbuffered: arguments[3] == "unbuffered",
      taken: RuleSet(rawValue: taken))
  }
}

/// The numbers of the descriptors by which a worker and its grader speak.
package enum WorkerDescriptor {
  /// Requests come from here.
  package static let requests: Int32 = 3

  /// Answers go here.
  package static let answers: Int32 = 4

  /// The page that tells how far the worker is; it is closed once it is mapped.
  package static let progress: Int32 = 5

  /// All that a worker was not given on purpose has this number or a higher one.
  package static let firstForeign: Int32 = 6
}

/// The statuses with which a worker exits when the grader can't be spoken with any more.
///
/// They are odd enough for code under test not to use them by chance.
package enum WorkerStatus {
  /// The grader hung up: nothing more to do.
  static let done: Int32 = 0

  /// It was not started by a grader.
  static let usage: Int32 = 2

  /// A request made no sense, or an answer could not be sent.
  static let lostTouch: Int32 = 113

  /// This is a copy of the worker that the code under test made.
  static let copied: Int32 = 114

  /// Whether a status means that the pipes were interfered with.
  package static func isLossOfTouch(_ status: Int) -> Bool {
    status == lostTouch || status == copied
  }
}
