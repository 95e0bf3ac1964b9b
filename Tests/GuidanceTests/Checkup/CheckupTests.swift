// SPDX-License-Identifier: MIT

import Guidance
import Testing

/// What a checkup says of each sickness.
struct CheckupTests {
  /// The findings that are not good, each as its subject, its standing, its words and its remedy.
  private func complaints(_ change: (inout MachineFacts) -> Void) -> [String] {
    let findings = Checkup(.healthy(but: change)).findings.filter { $0.standing != .good }
    return findings.map { finding in
      "\(finding.subject) \(finding.standing): \(finding.words)"
        + (finding.remedy.map { " > \($0)" } ?? "")
    }
  }

  @Test func `a healthy machine has nothing to complain of`() {
    #expect(complaints { _ in } == [])
    #expect(Checkup(.healthy).isPassed)
  }

  @Test func `a system that was never tried is named, and so is little memory`() {
    #expect(
      complaints { $0.system.system = OperatingSystem(name: "Plan 9", kind: .unknown) } == [
        "system doubtful: Plan 9, 8 cores, 16.4 GB of memory; the kit is tried on Linux and macOS "
          + "alone"
      ])
    #expect(
      complaints {
        $0.system.memory = 1_000_000_000
        $0.system.cores = 1
      } == [
        "system doubtful: Debian GNU/Linux 12 (bookworm), 1 core, 1 GB of memory; the first build "
          + "wants 2 GB > swift build --jobs 1"
      ])
  }

  @Test func `a missing compiler is installed as the system does it`() {
    func complaints(on system: OperatingSystem, hasInstaller: Bool = false) -> [String] {
      self.complaints {
        $0.system.system = system
        $0.compiler.path = nil
        $0.compiler.hasInstaller = hasInstaller
      }
    }
    let words = "swift bad: there is no swiftc in any folder of PATH"
    #expect(
      complaints(on: .debian) == [
        words + " > curl -O https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz && "
          + "tar zxf swiftly-$(uname -m).tar.gz && ./swiftly init"
      ])
    #expect(complaints(on: .macOS) == [words + " > xcode-select --install"])
    #expect(
      complaints(on: .debian, hasInstaller: true) == [words + " > swiftly install --use 6.3"])
    #expect(
      complaints(on: .alpine) == [
        words + "; there is no Swift for Alpine, but .devcontainer brings a system that has it"
      ])
  }

  @Test func `an old compiler, another one and a silent one are told apart`() {
    func complaints(_ version: SwiftVersion?, builder: SwiftVersion? = nil) -> [String] {
      self.complaints {
        $0.system.system = .macOS
        $0.compiler.version = version
        $0.compiler.builder = builder
      }
    }
    let installation =
      "curl -O https://download.swift.org/swiftly/darwin/swiftly.pkg && installer -pkg swiftly.pkg "
      + "-target CurrentUserHomeDirectory && ~/.swiftly/bin/swiftly init"
    #expect(
      complaints(SwiftVersion(6, 1, 2)) == [
        "swift bad: 6.1.2, but the kit needs 6.2 or newer > \(installation)"
      ])
    #expect(
      complaints(SwiftVersion(6, 2, 3), builder: SwiftVersion(6, 2, 3)) == [
        "swift doubtful: 6.2.3; the kit is tried with 6.3 > \(installation)"
      ])
    #expect(
      complaints(SwiftVersion(6, 3, 2), builder: SwiftVersion(6, 3, 1)) == [
        "swift bad: 6.3.2, but what lies in .build was built with 6.3.1 > swift build"
      ])
    #expect(
      complaints(nil) == ["swift doubtful: swiftc does not tell its version > swiftc --version"])
  }

  @Test(arguments: [
    (
      OperatingSystem.Kind.debian, false,
      "sudo apt-get update && sudo apt-get install -y libyaml-dev"
    ),
    (.debian, true, "apt-get update && apt-get install -y libyaml-dev"),
    (.fedora, false, "sudo dnf install -y libyaml-devel"),
    (.arch, false, "sudo pacman -S --needed libyaml"),
    (.suse, false, "sudo zypper install libyaml-devel"),
    (.alpine, true, "apk add yaml-dev"),
    (.macOS, false, "brew install libyaml"),
    (.otherLinux, false, ""),
  ])
  func `a missing library is installed as the system does it`(
    kind: OperatingSystem.Kind, isSuperuser: Bool, command: String
  ) {
    let complaints = complaints {
      $0.system.system.kind = kind
      $0.system.isSuperuser = isSuperuser
      $0.library.header = nil
    }
    let words = "libyaml bad: its header yaml.h was not found; without it the kit can't be built"
    #expect(complaints == [words + (command.isEmpty ? "" : " > \(command)")])
  }

  @Test func `what a kit lacks is named`() {
    #expect(
      complaints {
        $0.kit.missing = ["Sources/worker", "Questions.yaml"]
        $0.kit.missingTracks = ["Safety/Safety.swift"]
      } == [
        "kit bad: missing in /home/ada/kit: Sources/worker, Questions.yaml > "
          + "git checkout -- Sources/worker Questions.yaml",
        "tracks doubtful: missing, and replaced by a stub: Exercises/Safety/Safety.swift > "
          + "swift run grader course derive",
      ])
    #expect(
      complaints {
        $0.kit.missingTracks = ["Election/Election.swift", "Safety/Safety.swift"]
        $0.kit.hasSolutions = false
        $0.kit.isCheckout = false
      } == [
        "tracks doubtful: missing, and replaced by a stub: Exercises/Election/Election.swift, "
          + "Exercises/Safety/Safety.swift",
        "git doubtful: no checkout, so nothing keeps earlier versions of your code > "
          + "git init && git add . && git commit -m \"As I got it\"",
      ])
  }

  @Test func `a folder that can't be written is made writable by whoever may`() {
    let logs = MachineFacts.FolderFacts(
      name: "the log's folder", path: "/home/ada/my state", isWritable: false, isOwn: true)
    let cache = MachineFacts.FolderFacts(
      name: "TMPDIR", path: "/scratch", isWritable: false, isOwn: false)
    #expect(
      complaints { $0.folders = [logs, cache] } == [
        "folders bad: the log's folder can't be written > chmod u+rwx '/home/ada/my state'",
        "folders bad: TMPDIR can't be written > sudo chown -R \"$(id -un)\" /scratch",
      ])
  }

  @Test(arguments: [
    (999_000_000, "space doubtful: 1 GB free; the first build takes 1 GB"),
    (500_000_000, "space doubtful: 0.5 GB free; the first build takes 1 GB"),
    (50_000_000, "space bad: 0.1 GB free; the first build takes 1 GB"),
  ])
  func `a disk that is nearly full is told`(free: Int, complaint: String) {
    #expect(complaints { $0.freeBytes = free } == [complaint])
  }

  @Test func `a worker that can't be tried, or fails, is told`() {
    #expect(complaints { $0.trial = nil } == [])
    #expect(
      complaints { $0.trial = .notCompiled } == [
        "worker doubtful: not tried, since what is in Exercises does not compile > swift run grader"
      ])
    #expect(
      complaints { $0.trial = .failed("Can't write to /kit.") } == [
        "worker bad: can't be built and run: Can't write to /kit. > swift build"
      ])
  }

  @Test func `a narrow terminal and one without Unicode are told`() {
    #expect(
      complaints { $0.terminal.width = 60 } == [
        "terminal doubtful: 60 columns; diagrams are best with 80 or more"
      ])
    #expect(
      complaints { $0.terminal.isUnicode = false } == [
        "terminal doubtful: its locale is not UTF-8, so diagrams are drawn in ASCII > "
          + "export LC_ALL=C.UTF-8"
      ])
  }

  @Test func `a clock that is behind is set right`() {
    #expect(
      complaints { $0.clock.now = 0 } == [
        "clock doubtful: 1970-01-01T00:00:00Z, before the kit was built; the quiz's schedule "
          + "follows the clock > sudo timedatectl set-ntp true"
      ])
  }
}
