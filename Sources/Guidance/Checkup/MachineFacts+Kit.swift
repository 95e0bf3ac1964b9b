// SPDX-License-Identifier: MIT

extension MachineFacts {
  /// The Swift compiler that a shell finds.
  public struct CompilerFacts: Hashable, Sendable {
    /// Its path; `nil` if there is none.
    public var path: String?

    /// Its version; `nil` if it does not tell one.
    public var version: SwiftVersion?

    /// The version of the compiler that built the running program; `nil` if that is not known.
    public var builder: SwiftVersion?

    /// Whether Swift's own installer is there.
    public var hasInstaller: Bool

    /// Facts about a compiler.
    public init(
      path: String?, version: SwiftVersion?, builder: SwiftVersion?, hasInstaller: Bool
    ) {
      self.path = path
      self.version = version
      self.builder = builder
      self.hasInstaller = hasInstaller
    }
  }

  /// The library that reads YAML.
  public struct LibraryFacts: Hashable, Sendable {
    /// The path of its header; `nil` if it was not found.
    public var header: String?

    /// Its version; `nil` if nobody tells one.
    public var version: String?

    /// Facts about the library.
    public init(header: String?, version: String?) {
      self.header = header
      self.version = version
    }
  }

  /// This copy of the kit.
  public struct KitFacts: Hashable, Sendable {
    /// The kit's folder.
    public var root: String

    /// What belongs to it and is not there.
    public var missing: [String]

    /// The tracks' files that `Exercises` lacks, such as `Election/Election.swift`.
    public var missingTracks: [String]

    /// Whether it comes with the solutions.
    public var hasSolutions: Bool

    /// Whether it lies in a git checkout.
    public var isCheckout: Bool

    /// Facts about a kit.
    public init(
      root: String, missing: [String], missingTracks: [String], hasSolutions: Bool,
      isCheckout: Bool
    ) {
      self.root = root
      self.missing = missing
      self.missingTracks = missingTracks
      self.hasSolutions = hasSolutions
      self.isCheckout = isCheckout
    }
  }

  /// What came of building and running a worker.
  public enum Trial: Hashable, Sendable {
    /// It was built, and played a scenario.
    case played(scenario: String, duration: Duration)

    /// The compiler refused the code that was to be run.
    case notCompiled

    /// Something else went wrong, in a sentence.
    case failed(String)
  }
}
