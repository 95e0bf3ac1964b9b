// SPDX-License-Identifier: MIT

internal import Presentation

/// The system, the compiler and the library.
extension Checkup {
  static func system(_ facts: MachineFacts) -> Finding {
    let system = facts.system
    let words =
      "\(system.system.name), \(system.cores.of("core")), \(system.memory.inGigabytes) of memory"
    if system.system.kind == .unknown {
      return Finding(.system, .doubtful, "\(words); the kit is tried on Linux and macOS alone")
    }
    guard system.memory >= leastMemory else {
      return Finding(
        .system, .doubtful, "\(words); the first build wants \(leastMemory.inGigabytes)",
        remedy: "swift build --jobs 1")
    }
    return Finding(.system, .good, words)
  }

  private static let leastMemory = 2_000_000_000

  static func swift(_ facts: MachineFacts) -> Finding {
    let compiler = facts.compiler
    guard compiler.path != nil else {
      return Finding(
        .swift, .bad, "there is no swiftc in any folder of PATH" + noteOnAlpine(facts),
        remedy: installation(facts))
    }
    guard let version = compiler.version else {
      return Finding(
        .swift, .doubtful, "swiftc does not tell its version", remedy: "swiftc --version")
    }
    if version < oldestSwift {
      return Finding(
        .swift, .bad, "\(version), but the kit needs \(oldestSwift) or newer",
        remedy: installation(facts))
    }
    if let builder = compiler.builder, builder != version {
      return Finding(
        .swift, .bad, "\(version), but what lies in .build was built with \(builder)",
        remedy: "swift build")
    }
    if version < usualSwift {
      return Finding(
        .swift, .doubtful, "\(version); the kit is tried with \(usualSwift)",
        remedy: installation(facts))
    }
    return Finding(
      .swift, .good, compiler.builder == nil ? "\(version)" : "\(version), which built the kit")
  }

  private static func installation(_ facts: MachineFacts) -> String? {
    facts.system.system.installingSwift(
      usualSwift, hasInstaller: facts.compiler.hasInstaller,
      isAnyThere: facts.compiler.path != nil)
  }

  private static func noteOnAlpine(_ facts: MachineFacts) -> String {
    facts.system.system.kind == .alpine
      ? "; there is no Swift for Alpine, but .devcontainer brings a system that has it" : ""
  }

  static func library(_ facts: MachineFacts) -> Finding {
    guard let header = facts.library.header else {
      let system = facts.system
      return Finding(
        .libyaml, .bad, "its header yaml.h was not found; without it the kit can't be built",
        remedy: system.system.installingLibrary(isSuperuser: system.isSuperuser))
    }
    return Finding(.libyaml, .good, (facts.library.version.map { "\($0), " } ?? "") + header)
  }
}

extension Int {
  /// So many bytes in gigabytes, such as `23.5 GB`.
  var inGigabytes: String {
    let tenths = (self + 50_000_000) / 100_000_000
    return tenths % 10 == 0 ? "\(tenths / 10) GB" : "\(tenths / 10).\(tenths % 10) GB"
  }
}
