// SPDX-License-Identifier: MIT

import Guidance
import Presentation
import Testing

struct CheckupTextTests {
  private func text(of facts: MachineFacts) -> String {
    CheckupText(Checkup(facts), style: Style(width: 80)).text
  }

  @Test func `a healthy machine's checkup is a line for each subject`() {
    #expect(
      text(of: .healthy) == """
        ──── Checkup ───────────────────────────────────────────────────────────────────

          ✓ system    Debian GNU/Linux 12 (bookworm), 8 cores, 16.4 GB of memory
          ✓ swift     6.3.1, which built the kit
          ✓ libyaml   0.2.5, /usr/include/yaml.h
          ✓ kit       complete; it is in /home/ada/kit
          ✓ tracks    Exercises has the files of all tracks
          ✓ git       a checkout, from which earlier versions can be brought back
          ✓ folders   can be written: Exercises, TMPDIR
          ✓ space     80 GB free
          ✓ worker    built and run for trial, on cluster-of-one, in 1.00 s
          ✓ terminal  100 columns, UTF-8, in colour
          ✓ clock     2026-07-04T12:00:00Z

        All is well.

        """)
  }

  @Test func `what is wrong has the command that mends it below`() {
    let facts = MachineFacts.healthy {
      $0.library.header = nil
      $0.kit.hasSolutions = false
      $0.terminal = .init(isTerminal: false, width: 80, isUnicode: true, isColoured: false)
    }
    let lines = text(of: facts).split(separator: "\n")
    #expect(
      lines[3...4] == [
        "  ✗ libyaml   its header yaml.h was not found; without it the kit can't be built",
        "              sudo apt-get update && sudo apt-get install -y libyaml-dev",
      ])
    #expect(
      lines.filter { $0.hasPrefix("  ✓ terminal") || $0.hasPrefix("  ✓ kit") } == [
        "  ✓ kit       complete, but for the solutions: a class's copy; it is in",
        "  ✓ terminal  none, the output goes elsewhere: 80 columns, UTF-8, without colour",
      ])
    #expect(
      lines.last == "1 thing must be mended before the kit works: what is marked with ✗.")
  }

  @Test func `what may disturb is no reason not to begin`() {
    let facts = MachineFacts.healthy { $0.terminal.width = 70 }
    #expect(Checkup(facts).isPassed)
    #expect(
      text(of: facts).hasSuffix("\nThe kit works. What is marked with ! may disturb.\n"))
  }
}

struct SystemTests {
  @Test(arguments: [
    (
      "PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", "Debian GNU/Linux 12",
      OperatingSystem.Kind.debian
    ),
    ("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", "Linux Mint", .debian),
    ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", "Linux", .fedora),
    ("NAME=openSUSE\nID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n", "openSUSE", .suse),
    ("NAME=NixOS\nID=nixos\n", "NixOS", .otherLinux),
    ("", "Linux", .otherLinux),
  ])
  func `a Linux is known by its release file`(
    release: String, name: String, kind: OperatingSystem.Kind
  ) {
    let system = OperatingSystem(linux: release)
    #expect(system.name == name)
    #expect(system.kind == kind)
  }

  @Test(arguments: [
    ("Swift version 6.3.1 (swift-6.3.1-RELEASE)\nTarget: x86_64", "6.3.1"),
    ("swift-driver version: 1.127.14 Apple Swift version 6.2 (swiftlang-6.2.0)", "6.2"),
    ("Swift version 6.4-dev (LLVM 1)", "6.4"),
  ])
  func `a compiler's version is read from its words`(words: String, version: String) {
    #expect(SwiftVersion(in: words)?.description == version)
  }

  @Test func `versions are compared number by number`() {
    #expect(SwiftVersion(6, 2, 9) < SwiftVersion(6, 3))
    #expect(SwiftVersion(6, 3) < SwiftVersion(6, 3, 1))
    #expect(!(SwiftVersion(6, 10) < SwiftVersion(6, 9)))
    #expect(SwiftVersion(in: "clang version 17") == nil)
  }
}
