// SPDX-License-Identifier: MIT

import Guidance

extension MachineFacts {
  /// A machine on which all is well.
  static let healthy = MachineFacts(
    system: SystemFacts(
      system: .debian, isSuperuser: false, cores: 8, memory: 16_400_000_000),
    compiler: CompilerFacts(
      path: "/usr/bin/swiftc", version: SwiftVersion(6, 3, 1), builder: SwiftVersion(6, 3, 1),
      hasInstaller: false),
    library: LibraryFacts(header: "/usr/include/yaml.h", version: "0.2.5"),
    kit: KitFacts(
      root: "/home/ada/kit", missing: [], missingTracks: [], hasSolutions: true, isCheckout: true),
    folders: [
      FolderFacts(
        name: "Exercises", path: "/home/ada/kit/Exercises", isWritable: true, isOwn: true),
      FolderFacts(name: "TMPDIR", path: "/tmp", isWritable: true, isOwn: false),
    ],
    freeBytes: 80_000_000_000, trial: .played(scenario: "cluster-of-one", duration: .seconds(1)),
    terminal: TerminalFacts(isTerminal: true, width: 100, isUnicode: true, isColoured: true),
    clock: ClockFacts(now: 1_783_166_400, built: 1_783_000_000))

  /// The same machine but for a change.
  static func healthy(but change: (inout MachineFacts) -> Void) -> MachineFacts {
    var facts = healthy
    change(&facts)
    return facts
  }
}

extension OperatingSystem {
  static let debian = OperatingSystem(name: "Debian GNU/Linux 12 (bookworm)", kind: .debian)
  static let macOS = OperatingSystem(name: "macOS 15.2", kind: .macOS)
  static let alpine = OperatingSystem(name: "Alpine Linux v3.20", kind: .alpine)
}
