// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import Hunting
  internal import Quiz

  /// The end of a hunt with its log: what is said is written down before anything is said to it.
  struct HuntDialogue: Dialogue {
    private var debrief: Debrief
    private var desk: HuntDesk
    private let suspect: Case
    private let explanation: String?

    /// A debrief that is to be held.
    ///
    /// - Parameter explanation: What the person has to say, if it is said already.
    init(_ debrief: Debrief, _ suspect: Case, _ desk: HuntDesk, explanation: String?) {
      self.debrief = debrief
      self.suspect = suspect
      self.desk = desk
      self.explanation = explanation
    }

    var isOver: Bool { debrief.isOver }

    mutating func begin(at now: Duration) -> Screen {
      said(debrief.begin(explanation: explanation))
    }

    mutating func hear(_ line: String, at now: Duration) -> Screen {
      said(debrief.take(line))
    }

    mutating func end(at now: Duration) -> Screen {
      said(debrief.finish())
    }

    /// What a step says, once what happened is logged.
    private mutating func said(_ step: Debrief.Step) -> Screen {
      do {
        for deed in step.deeds { try desk.note(deed, about: suspect) }
        if !step.deeds.isEmpty { try desk.conclude(suspect) }
        return step.screen
      } catch {
        return step.screen.warning((error as? Complaint)?.sentence ?? "\(error)")
      }
    }
  }
#endif
