// SPDX-License-Identifier: MIT

import Serving

/// What a worker is made of besides the code under test, as it was built for the running program.
struct Kit {
  /// The folder with the kit's modules.
  let modules: String

  /// The object files of the modules that a worker needs.
  let objects: [String]

  /// The source file of the worker's main program.
  let main: String

  /// Tells whether the kit or the compiler changed.
  let fingerprint: Fingerprint

  /// The kit whose products are in a folder.
  ///
  /// - Throws: ``HostFailure`` if they are not.
  init(products: String, main: String, compiler: Compiler) throws(HostFailure) {
    modules = "\(products)/Modules"
    self.main = main
    objects = ["Raft", "Serving"].flatMap { module in
      Platform.names(in: "\(products)/\(module).build")
        .filter { $0.hasSuffix(".o") }
        .map { "\(products)/\(module).build/\($0)" }
    }
    guard !objects.isEmpty, Platform.state(of: "\(modules)/Raft.swiftmodule") != nil else {
      throw HostFailure("The kit's modules are not in \(products); swift build puts them there.")
    }
    guard Platform.state(of: main) != nil else {
      throw HostFailure("There is no \(main), the worker's main program.")
    }
    var fingerprint = Fingerprint()
    fingerprint.add(stateOf: compiler.path)
    fingerprint.add(contentOf: main)
    for object in objects { fingerprint.add(stateOf: object) }
    self.fingerprint = fingerprint
  }
}
