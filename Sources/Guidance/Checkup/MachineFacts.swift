// SPDX-License-Identifier: MIT

/// What was found out about a machine, before anybody judges it.
public struct MachineFacts: Hashable, Sendable {
  /// The operating system and the hardware.
  public var system: SystemFacts

  /// The Swift compiler that a shell finds.
  public var compiler: CompilerFacts

  /// The library that reads YAML.
  public var library: LibraryFacts

  /// This copy of the kit.
  public var kit: KitFacts

  /// The folders that the kit writes to.
  public var folders: [FolderFacts]

  /// How many bytes are free where the kit is; `nil` where the system does not tell.
  public var freeBytes: Int?

  /// What came of building and running a worker; `nil` if it was not tried.
  public var trial: Trial?

  /// What the program writes to.
  public var terminal: TerminalFacts

  /// The calendar's clock.
  public var clock: ClockFacts

  /// Facts about a machine.
  public init(
    system: SystemFacts, compiler: CompilerFacts, library: LibraryFacts, kit: KitFacts,
    folders: [FolderFacts], freeBytes: Int?, trial: Trial?, terminal: TerminalFacts,
    clock: ClockFacts
  ) {
    self.system = system
    self.compiler = compiler
    self.library = library
    self.kit = kit
    self.folders = folders
    self.freeBytes = freeBytes
    self.trial = trial
    self.terminal = terminal
    self.clock = clock
  }
}
