// SPDX-License-Identifier: MIT

internal import Foundation
internal import Presentation

/// Folders, disk, terminal and clock.
extension Checkup {
  static func folders(_ facts: MachineFacts) -> [Finding] {
    let failing = facts.folders.filter { !$0.isWritable }
    guard failing.isEmpty else { return failing.map { folder($0, facts) } }
    let names = facts.folders.map(\.name).joined(separator: ", ")
    return [Finding(.folders, .good, "can be written: \(names)")]
  }

  private static func folder(
    _ folder: MachineFacts.FolderFacts, _ facts: MachineFacts
  ) -> Finding {
    let path = folder.path.quotedForShell
    let sudo = facts.system.isSuperuser ? "" : "sudo "
    return Finding(
      .folders, .bad, "\(folder.name) can't be written",
      remedy: folder.isOwn ? "chmod u+rwx \(path)" : "\(sudo)chown -R \"$(id -un)\" \(path)")
  }

  static func space(_ facts: MachineFacts) -> Finding? {
    guard let free = facts.freeBytes else { return nil }
    let words = "\(free.inGigabytes) free"
    guard free < spaceOfBuild else { return Finding(.space, .good, words) }
    let isHopeless = free < spaceOfWork
    return Finding(
      .space, isHopeless ? .bad : .doubtful,
      "\(words); the first build takes \(spaceOfBuild.inGigabytes)")
  }

  /// What a build with its tests takes.
  private static let spaceOfBuild = 1_000_000_000

  /// What workers, logs and temporary files take.
  private static let spaceOfWork = 100_000_000

  static func terminal(_ facts: MachineFacts) -> Finding {
    let terminal = facts.terminal
    let width = terminal.width.of("column")
    let colour = terminal.isColoured ? "in colour" : "without colour"
    guard terminal.isUnicode else {
      let locale = facts.system.system.kind == .macOS ? "en_US.UTF-8" : "C.UTF-8"
      return Finding(
        .terminal, .doubtful, "its locale is not UTF-8, so diagrams are drawn in ASCII",
        remedy: "export LC_ALL=\(locale)")
    }
    guard terminal.width >= 80 else {
      return Finding(.terminal, .doubtful, "\(width); diagrams are best with 80 or more")
    }
    let place = terminal.isTerminal ? "" : "none, the output goes elsewhere: "
    return Finding(.terminal, .good, "\(place)\(width), UTF-8, \(colour)")
  }

  static func clock(_ facts: MachineFacts) -> Finding {
    let time = Date(timeIntervalSince1970: Double(facts.clock.now)).formatted(.iso8601)
    guard let built = facts.clock.built, facts.clock.now < built else {
      return Finding(.clock, .good, time)
    }
    let system = facts.system
    return Finding(
      .clock, .doubtful, "\(time), before the kit was built; the quiz's schedule follows the clock",
      remedy: system.system.settingClock(isSuperuser: system.isSuperuser))
  }
}
