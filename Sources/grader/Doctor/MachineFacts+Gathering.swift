// SPDX-License-Identifier: MIT

internal import Foundation
internal import Grading
internal import Guidance
internal import Hosting
internal import Presentation
internal import Recall
internal import Serving

extension MachineFacts {
  /// What can be found out about this machine, the kit, and this process.
  init(around kit: Kit) {
    let compiler = CompilerFacts.found
    self.init(
      system: .present, compiler: compiler, library: .found, kit: KitFacts(kit),
      folders: Self.folders(of: kit), freeBytes: Self.freeBytes(at: kit.root),
      trial: compiler.path == nil ? nil : Trial(in: kit), terminal: .present, clock: .present)
  }

  private static func freeBytes(at path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (attributes?[.systemFreeSize] as? NSNumber)?.intValue
  }

  private static func folders(of kit: Kit) -> [FolderFacts] {
    let products = WorkerBuild.runningProducts.map { ("the build's folder", $0) }
    let state = StateFolder.standard.map { ("the log's folder", $0.path) }
    let folders = [
      ("Exercises", kit.exercises), products, state, ("TMPDIR", NSTemporaryDirectory()),
    ]
    return folders.compactMap(\.self).map { FolderFacts(name: $0, path: $1) }
  }
}

extension MachineFacts.SystemFacts {
  /// The system that this process runs on.
  fileprivate static var present: Self {
    let process = ProcessInfo.processInfo
    return Self(
      system: .present, isSuperuser: Platform.isSuperuser, cores: process.activeProcessorCount,
      memory: Int(process.physicalMemory))
  }
}

extension OperatingSystem {
  fileprivate static var present: OperatingSystem {
    switch Platform.kernel {
    case "Darwin":
      let version = ProcessInfo.processInfo.operatingSystemVersion
      return OperatingSystem(
        name: "macOS \(version.majorVersion).\(version.minorVersion)", kind: .macOS)
    case "Linux":
      let release = Platform.contents(of: "/etc/os-release") ?? []
      return OperatingSystem(linux: String(decoding: release, as: UTF8.self))
    case let other: return OperatingSystem(name: other ?? "an unknown system", kind: .unknown)
    }
  }
}

extension MachineFacts.FolderFacts {
  /// A folder, into which a file is written for trial. One that is not there yet is made.
  fileprivate init(name: String, path: String) {
    let trial = "\(path)/.written-for-trial-\(Platform.processNumber)"
    let isWritable =
      Platform.makeFolder(path) && FileManager.default.createFile(atPath: trial, contents: nil)
    Platform.remove(trial)
    let there = Self.nearest(path)
    self.init(
      name: name, path: there, isWritable: isWritable, isOwn: Platform.isOwn(there) ?? false)
  }

  /// A folder, or the nearest around it that is there.
  private static func nearest(_ path: String) -> String {
    var url = URL(fileURLWithPath: path).standardizedFileURL
    while Platform.state(of: url.path) == nil, url.path != "/" { url.deleteLastPathComponent() }
    return url.path
  }
}

extension MachineFacts.TerminalFacts {
  /// What this process writes to.
  fileprivate static var present: Self {
    let style = Terminal.style
    return Self(
      isTerminal: Terminal.isShown, width: Terminal.columns, isUnicode: style.isUnicode,
      isColoured: style.isColoured)
  }
}

extension MachineFacts.ClockFacts {
  /// What the clock says, and when the running program was written.
  fileprivate static var present: Self {
    let program = Platform.runningProgram().flatMap { Platform.state(of: $0) }
    return Self(now: Platform.clockMilliseconds / 1_000, built: program?.seconds)
  }
}

extension MachineFacts.KitFacts {
  /// What is there of a kit.
  fileprivate init(_ kit: Kit) {
    let parts = [
      "Package.swift", "Sources/grader", "Sources/worker", "Exercises", "Questions.yaml",
    ]
    let files = FileManager.default
    self.init(
      root: kit.root, missing: parts.filter { !files.fileExists(atPath: "\(kit.root)/\($0)") },
      missingTracks: Kit.missingParts(of: kit.exercises), hasSolutions: kit.hasSolutions,
      isCheckout: Self.isCheckout(kit.root))
  }

  /// Whether a folder lies in a checkout.
  private static func isCheckout(_ folder: String) -> Bool {
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while Platform.state(of: "\(url.path)/.git") == nil {
      if url.path == "/" { return false }
      url.deleteLastPathComponent()
    }
    return true
  }
}
