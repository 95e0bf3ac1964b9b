// SPDX-License-Identifier: MIT

import Serving

/// A folder in which one worker is built, out of sight of whoever else builds the same one.
struct Workshop {
  private let folder: String
  private let kit: Kit
  private let compiler: Compiler

  /// A new workshop.
  ///
  /// - Throws: ``HostFailure`` if the folder can't be made.
  init(_ folder: String, kit: Kit, compiler: Compiler) throws(HostFailure) {
    self.folder = folder
    self.kit = kit
    self.compiler = compiler
    let module = "Raft.swiftmodule"
    guard let target = Platform.resolved("\(kit.modules)/\(module)"),
      Platform.makeFolder("\(folder)/Modules"),
      Platform.link("\(folder)/Modules/\(module)", to: target)
    else { throw HostFailure("Can't write to \(folder).") }
  }

  /// Compiles the code under test and makes a program of it and the kit.
  ///
  /// - Returns: The compiler's words if it refused, `nil` if all went well.
  func build(_ sources: [String]) throws(HostFailure) -> String? {
    if let complaint = try compiler.run(compilation(of: sources)) { return complaint }
    // Here it shows that one of the three types bears another name.
    return try compiler.run(linking)
  }

  /// Moves the program to where it is kept, over that of whoever was quicker.
  func deliver(to home: String) throws(HostFailure) {
    guard Platform.makeFolder(home), Platform.move("\(folder)/worker", to: "\(home)/worker") else {
      throw HostFailure("Can't write to \(home).")
    }
  }

  /// Removes what is left.
  func clear() {
    Platform.remove(folder)
  }

  private static let common = ["-swift-version", "6", "-Onone", "-gline-tables-only"]

  /// One compiler process for all files: they are few, and starting it is what takes the time.
  private func compilation(of sources: [String]) -> [String] {
    Workshop.common + [
      "-module-name", "Exercises", "-parse-as-library", "-whole-module-optimization",
      "-I", "\(folder)/Modules", "-c", "-o", "\(folder)/Exercises.o",
      "-emit-module-path", "\(folder)/Exercises.swiftmodule",
    ] + sources
  }

  /// This folder is looked through first: the kit's may hold an `Exercises` of its own.
  private var linking: [String] {
    Workshop.common + [
      "-module-name", "worker", "-I", folder, "-I", kit.modules, "-o", "\(folder)/worker",
      kit.main, "\(folder)/Exercises.o",
    ] + kit.objects
  }
}
