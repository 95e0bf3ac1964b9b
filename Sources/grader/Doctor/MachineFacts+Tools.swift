// SPDX-License-Identifier: MIT

internal import Foundation
internal import Guidance
internal import Hosting
internal import Serving

extension MachineFacts.CompilerFacts {
  /// The compiler that a shell finds, and the one that built this program.
  static var found: Self {
    let path = Platform.program(named: "swiftc")
    return Self(
      path: path, version: path.flatMap { words(of: $0, ["--version"]) }.flatMap(SwiftVersion.init),
      builder: builder, hasInstaller: Platform.program(named: "swiftly") != nil)
  }

  /// The compiler leaves its version in the modules that it makes.
  private static var builder: SwiftVersion? {
    guard let products = WorkerBuild.runningProducts,
      let module = Platform.contents(of: "\(products)/Modules/Raft.swiftmodule")
    else { return nil }
    let key = Data("Swift version ".utf8)
    let bytes = Data(module)
    guard let place = bytes.range(of: key) else { return nil }
    let words = bytes[place.lowerBound...].prefix(64)
    return SwiftVersion(in: String(decoding: words, as: UTF8.self))
  }
}

extension MachineFacts.LibraryFacts {
  /// The library as a build would find it.
  static var found: Self {
    let tool = Platform.program(named: "pkg-config")
    let told = tool.flatMap { words(of: $0, ["--variable=includedir", "yaml-0.1"]) }
    let folders = [told, "/usr/include", "/usr/local/include", "/opt/homebrew/include"]
    let headers = folders.compactMap(\.self).map { "\($0)/yaml.h" }
    return Self(
      header: headers.first { Platform.state(of: $0)?.isRegular == true },
      version: tool.flatMap { words(of: $0, ["--modversion", "yaml-0.1"]) })
  }
}

/// What a program says, without white space around it; `nil` if it says nothing, or fails.
private func words(of program: String, _ arguments: [String]) -> String? {
  guard let process = try? ChildProcess.run(program, arguments, patience: .seconds(30)),
    process.status == 0
  else { return nil }
  let words = process.output.trimmingCharacters(in: .whitespacesAndNewlines)
  return words.isEmpty ? nil : words
}
