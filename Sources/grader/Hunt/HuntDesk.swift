// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import Grading
  internal import Hunting
  internal import Quiz
  internal import Raft
  internal import Recall
  internal import Scenarios

  /// Where a person's hunts are kept: the cases, what was done about them, and the log of it.
  struct HuntDesk {
    let workplace: Workplace
    let casebook: Casebook
    private(set) var history: HuntHistory
    private let folder: StateFolder
    private let log: HuntLog
    private let number: Int?

    /// The desk in a folder of memories.
    init(_ options: HuntOptions) throws {
      workplace = try Workplace()
      casebook = Casebook(workplace.catalogue.scenarios)
      folder = try options.folder()
      log = HuntLog(in: folder)
      number = options.number
      do throws(LogFailure) {
        history = HuntHistory(try log.read(), in: casebook)
      } catch {
        throw Complaint("\(error)")
      }
    }

    /// All of the kit's scenarios.
    var scenarios: [Scenario] { workplace.catalogue.scenarios }

    /// The case that is meant, which was opened before.
    func investigation() throws -> (suspect: Case, investigation: Investigation) {
      guard let number = number ?? history.current?.number else {
        throw Complaint("no case is open; 'swift run grader hunt' opens one")
      }
      let suspect = try find(number)
      guard let investigation = history.find(number) else {
        throw Complaint(
          "case \(number) was not opened yet; 'swift run grader hunt --case \(number)' opens it")
      }
      return (suspect, investigation)
    }

    /// The case of a number.
    func find(_ number: Int) throws -> Case {
      guard let suspect = casebook.find(number) else {
        throw Complaint("there is no case \(number)")
      }
      return suspect
    }

    /// Takes note of what was done about a case.
    mutating func note(_ deed: HuntRecord.Deed, about suspect: Case) throws {
      let record = HuntRecord(at: .now, number: suspect.number, deed)
      do throws(LogFailure) {
        try log.append(record)
      } catch {
        throw Complaint("\(error)", status: .graderFailed)
      }
      history.add(record)
    }

    /// Has what came of a case join the statistics of the quiz, once it is closed.
    func conclude(_ suspect: Case) throws {
      guard let investigation = history.find(suspect.number), investigation.isClosed else { return }
      var sitting = Sitting(at: .now)
      var log = ReviewLog(in: folder)
      let rating: Rating =
        investigation.hasGivenUp ? .again : Score(investigation).isGood ? .good : .hard
      let review = Review(
        id: sitting.nextID(), at: .now, card: "hunt/\(suspect.function.rawValue)",
        question: "hunt/\(suspect.number)", level: suspect.level.rawValue,
        topic: suspect.function.track.rawValue, kind: "hunt", origin: .hunt, suggested: rating,
        points: Score(investigation).points, outOf: Score.most)
      do throws(LogFailure) {
        try log.append(.review(review))
      } catch {
        throw Complaint("\(error)", status: .graderFailed)
      }
    }
  }
#endif
