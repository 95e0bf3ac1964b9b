// SPDX-License-Identifier: MIT

internal import Recall

/// Which hints were taken, as far as that can be remembered.
///
/// Somebody who is stuck is helped all the same where it can't: there is a note, and no failure.
struct HintMemory {
  /// The hints that were taken.
  let taken: TakenHints

  private let log: HintLog?

  /// The memory in a folder.
  init(in place: StateOptions) {
    do {
      let log = HintLog(in: try place.folder())
      taken = try log.read()
      self.log = log
    } catch {
      Self.note(error)
      taken = TakenHints()
      log = nil
    }
  }

  /// Writes down that a hint was taken.
  func remember(_ number: Int, on topic: String) {
    do {
      try log?.append(TakenHint(at: .now, topic: topic, number: number))
    } catch {
      Self.note(error)
    }
  }

  private static func note(_ error: any Error) {
    let words = (error as? Complaint)?.sentence ?? "\(error)"
    printError("note: \(words); which hints were taken is not remembered")
  }
}
