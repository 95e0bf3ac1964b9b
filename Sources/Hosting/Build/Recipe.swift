// SPDX-License-Identifier: MIT

import Serving

/// What a program is linked from besides the code under test.
struct Recipe {
  /// The program's name, and its main module's.
  let name: String

  /// The source file of the main program.
  let main: String

  /// The object files of the kit's modules that it needs.
  let objects: [String]

  /// A program of some of the kit's modules.
  ///
  /// - Parameters:
  ///   - products: The folder with the kit's build products.
  ///   - modules: The modules' names.
  init(_ name: String, main: String, products: String, modules: [String]) {
    self.name = name
    self.main = main
    objects = modules.flatMap { module in
      Platform.names(in: "\(products)/\(module).build")
        .filter { $0.hasSuffix(".o") }
        .map { "\(products)/\(module).build/\($0)" }
    }
  }
}
