// SPDX-License-Identifier: MIT

public import Hosting
public import Raft

/// Whose code is graded, and how to ask for it again on a command line.
public enum Subject: Hashable, Sendable {
  /// The student's, in the kit's own folder `Exercises`.
  case exercises

  /// Somebody's, in a folder laid out like `Exercises`, as it was named.
  case submission(String)

  /// The kit's reference.
  case solution

  /// What results files call it.
  public var name: String {
    switch self {
    case .exercises: "exercises"
    case .submission: "submission"
    case .solution: "solution"
    }
  }

  /// What a command line must add to mean this subject.
  var options: [String] {
    switch self {
    case .exercises: []
    case .submission(let folder): ["--submission", folder]
    case .solution: ["--subject", "solution"]
    }
  }
}

/// The code of a subject in a form that can be run.
public enum Code: Sendable {
  /// Rules that this process calls itself, because they are trusted.
  case rules(Rules)

  /// A program that hosts the rules, in which they can harm nobody.
  case program(WorkerProgram)

  /// A host of the code, for one thread.
  public func makeHost() -> any Host {
    switch self {
    case .rules(let rules): InProcess(rules)
    case .program(let program): WorkerHost(program)
    }
  }

  /// What the code's files tell of its functions; nothing where it is in no files.
  public var survey: Course.Survey {
    switch self {
    case .rules: Course.Survey()
    case .program(let program): Course.Survey(files: program.sources)
    }
  }

  /// A host for runs of which only the outcome matters: it does not look for the line in which they
  /// crash, and gives up soon on code that hangs.
  func makeScout() -> any Host {
    switch self {
    case .rules(let rules): return InProcess(rules)
    case .program(let program):
      var limits = WorkerLimits()
      limits.computing = .milliseconds(100)
      limits.waiting = .seconds(1)
      limits.patience = 1
      return WorkerHost(program, limits: limits, locatesIncidents: false)
    }
  }
}
