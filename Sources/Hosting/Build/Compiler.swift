// SPDX-License-Identifier: MIT

import Serving

/// The Swift compiler of this machine.
struct Compiler {
  /// The executable's path.
  let path: String

  /// The compiler that a shell would find.
  ///
  /// - Throws: ``HostFailure`` if there is none.
  init() throws(HostFailure) {
    guard let path = Platform.program(named: "swiftc") else {
      throw HostFailure("There is no swiftc in any folder of PATH; it comes with Swift.")
    }
    self.path = path
  }

  /// Runs the compiler.
  ///
  /// - Returns: Its words if it refused, `nil` if all went well.
  func run(_ arguments: [String]) throws(HostFailure) -> String? {
    let process = try ChildProcess.run(path, arguments)
    return process.status == 0 ? nil : process.output
  }
}
