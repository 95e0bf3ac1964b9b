// SPDX-License-Identifier: MIT

import Serving

/// A folder in which programs are built, out of sight of whoever else builds the same ones.
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

  /// What compiling leaves behind and linking needs.
  static let compiled = ["Exercises.o", "Exercises.swiftmodule"]

  /// Compiles the code under test and makes a worker of it and the kit.
  ///
  /// - Returns: The compiler's words if it refused, `nil` if all went well.
  func build(_ sources: [String]) throws(HostFailure) -> String? {
    if let complaint = try compiler.run(compilation(of: sources)) { return complaint }
    // Here it shows that one of the three types bears another name.
    return try link(kit.worker, with: folder)
  }

  /// Makes a program of compiled code under test and the kit.
  ///
  /// - Parameters:
  ///   - recipe: What belongs to it besides the code under test.
  ///   - home: The folder with what ``compiled`` names.
  /// - Returns: The compiler's words if it refused, `nil` if all went well.
  func link(_ recipe: Recipe, with home: String) throws(HostFailure) -> String? {
    try compiler.run(linking(recipe, with: home))
  }

  /// Moves files to where they are kept, over those of whoever was quicker.
  func deliver(_ names: [String], to home: String) throws(HostFailure) {
    guard Platform.makeFolder(home),
      names.allSatisfy({ Platform.move("\(folder)/\($0)", to: "\(home)/\($0)") })
    else { throw HostFailure("Can't write to \(home).") }
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

  /// The home is looked through first: the kit's modules may hold an `Exercises` of their own.
  private func linking(_ recipe: Recipe, with home: String) -> [String] {
    Workshop.common + [
      "-module-name", recipe.name, "-I", home, "-I", kit.modules, "-o", "\(folder)/\(recipe.name)",
      recipe.main, "\(home)/Exercises.o",
    ] + recipe.objects
  }
}
