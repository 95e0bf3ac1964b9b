// SPDX-License-Identifier: MIT

extension MachineFacts {
  /// The operating system and the hardware.
  public struct SystemFacts: Hashable, Sendable {
    /// The operating system.
    public var system: OperatingSystem

    /// Whether whoever runs this may do anything, so that no command needs `sudo`.
    public var isSuperuser: Bool

    /// How many cores there are.
    public var cores: Int

    /// The size of the memory in bytes.
    public var memory: Int

    /// Facts about a system.
    public init(system: OperatingSystem, isSuperuser: Bool, cores: Int, memory: Int) {
      self.system = system
      self.isSuperuser = isSuperuser
      self.cores = cores
      self.memory = memory
    }
  }

  /// A folder that the kit writes to.
  public struct FolderFacts: Hashable, Sendable {
    /// What a reader knows it by, such as `Exercises`.
    public var name: String

    /// Its path, or that of the nearest folder around it, where it is not there and can't be made.
    public var path: String

    /// Whether a file could be written there.
    public var isWritable: Bool

    /// Whether what is at the path belongs to whoever runs this.
    public var isOwn: Bool

    /// Facts about a folder.
    public init(name: String, path: String, isWritable: Bool, isOwn: Bool) {
      self.name = name
      self.path = path
      self.isWritable = isWritable
      self.isOwn = isOwn
    }
  }

  /// What the program writes to.
  public struct TerminalFacts: Hashable, Sendable {
    /// Whether it is a terminal rather than a file or a pipe.
    public var isTerminal: Bool

    /// How many columns there are.
    public var width: Int

    /// Whether the locale's characters are Unicode's.
    public var isUnicode: Bool

    /// Whether colour is shown.
    public var isColoured: Bool

    /// Facts about a terminal.
    public init(isTerminal: Bool, width: Int, isUnicode: Bool, isColoured: Bool) {
      self.isTerminal = isTerminal
      self.width = width
      self.isUnicode = isUnicode
      self.isColoured = isColoured
    }
  }

  /// The calendar's clock, in seconds since 1970.
  public struct ClockFacts: Hashable, Sendable {
    /// What it says.
    public var now: Int

    /// When the kit was built; `nil` if that is not known.
    public var built: Int?

    /// Facts about a clock.
    public init(now: Int, built: Int?) {
      self.now = now
      self.built = built
    }
  }
}
