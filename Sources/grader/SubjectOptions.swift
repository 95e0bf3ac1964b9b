// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Hosting
internal import Raft
internal import Scenarios

#if canImport(Solutions)
  internal import Solutions
#endif

/// Whose code is meant.
struct SubjectOptions: ParsableArguments {
  /// The subjects that have a name.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case exercises
    case solution
  }

  @Option(help: ArgumentHelp("Whose code: exercises or solution.", valueName: "subject"))
  var subject: Choice?

  @Option(
    help: ArgumentHelp(
      "A folder laid out like Exercises, graded in its place; what it lacks counts as a stub.",
      valueName: "folder"))
  var submission: String?

  @Flag(help: ArgumentHelp("Run the solution in a worker too.", visibility: .hidden))
  var isolated = false

  func validate() throws {
    if subject != nil && submission != nil {
      throw ValidationError("Give either --subject or --submission.")
    }
  }

  /// The options that mean the solution, run by this process.
  static var solution: SubjectOptions {
    var options = SubjectOptions()
    options.subject = .solution
    options.submission = nil
    options.isolated = false
    return options
  }

  /// The subject that the options name.
  var chosen: Subject {
    if let submission { return .submission(submission) }
    return subject == .solution ? .solution : .exercises
  }

  /// What came of making the subject's code ready.
  enum Preparation {
    case ready(Code)
    case notCompiled(words: String)
  }

  /// Makes the subject's code ready to run, which may take a compiler a second.
  func prepare(in kit: Kit) throws -> Preparation {
    if chosen == .solution && !isolated { return .ready(.rules(try Self.reference)) }
    let folder = try folder(in: kit)
    for part in Kit.missingParts(of: folder) {
      printError("note: \(submission ?? "Exercises") has no \(part); a stub stands in for it")
    }
    let notice = Notice("compiling \(chosen == .exercises ? "your" : "the") code…")
    defer { notice.clear() }
    switch try kit.build(folder) {
    case .built(let program): return .ready(.program(program))
    case .failed(let words): return .notCompiled(words: words)
    }
  }

  private func folder(in kit: Kit) throws -> String {
    guard let submission else { return chosen == .solution ? kit.solutions : kit.exercises }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: submission, isDirectory: &isFolder)
    guard isThere && isFolder.boolValue else {
      throw Complaint("there is no folder '\(submission)'")
    }
    let path = URL(fileURLWithPath: submission).standardizedFileURL.path
    guard Kit.holdsCode(path) else {
      let files = Kit.missingParts(of: path).joined(separator: ", ")
      throw Complaint("'\(submission)' has none of \(files)")
    }
    return path
  }

  private static var reference: Rules {
    get throws {
      guard let rules = referenceAtHand else {
        throw Complaint("this copy of the kit comes without the solution")
      }
      return rules
    }
  }

  /// The reference; `nil` in a copy of the kit that comes without the solution.
  static var referenceAtHand: Rules? {
    #if canImport(Solutions)
      return Reference.rules
    #else
      return nil
    #endif
  }
}
