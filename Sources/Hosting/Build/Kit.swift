// SPDX-License-Identifier: MIT

import Serving

/// What workers are made of besides the code under test, as it was built for the running program.
struct Kit {
  /// The folder with the kit's modules.
  let modules: String

  /// The worker that holds nothing but the code under test.
  let worker: Recipe

  /// The worker that holds the reference, too; `nil` where the solutions are not at hand.
  let mixer: Recipe?

  /// Tells whether the kit or the compiler changed.
  let fingerprint: Fingerprint

  /// The kit whose products are in a folder.
  ///
  /// - Parameters:
  ///   - products: The folder.
  ///   - main: The source file of the worker's main program.
  ///   - mixer: That of the worker that holds the reference, where the solutions are at hand.
  /// - Throws: ``HostFailure`` if the products are not there.
  init(
    products: String, main: String, mixer: String?, compiler: Compiler
  ) throws(HostFailure) {
    modules = "\(products)/Modules"
    worker = Recipe("worker", main: main, products: products, modules: ["Raft", "Serving"])
    guard !worker.objects.isEmpty, Platform.state(of: "\(modules)/Raft.swiftmodule") != nil else {
      throw HostFailure("The kit's modules are not in \(products); swift build puts them there.")
    }
    guard Platform.state(of: main) != nil else {
      throw HostFailure("There is no \(main), the worker's main program.")
    }
    self.mixer = mixer.flatMap { mixer in
      Platform.state(of: mixer) == nil
        ? nil
        : Recipe(
          "mixer", main: mixer, products: products, modules: ["Raft", "Serving", "Solutions"])
    }
    fingerprint = Fingerprint(compiler, [worker, self.mixer].compactMap(\.self))
  }
}

extension Fingerprint {
  /// What tells programs apart, but for the code under test.
  fileprivate init(_ compiler: Compiler, _ recipes: [Recipe]) {
    add(stateOf: compiler.path)
    for recipe in recipes {
      add(contentOf: recipe.main)
      for object in recipe.objects { add(stateOf: object) }
    }
  }
}
