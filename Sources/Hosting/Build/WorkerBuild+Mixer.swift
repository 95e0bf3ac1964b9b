// SPDX-License-Identifier: MIT

import Serving

extension WorkerBuild {
  /// Builds the program that holds the reference beside the code of a worker, or finds it built
  /// already. The code is not compiled again, and so can't import the reference. Code that goes out of
  /// its way can find out at run time that the reference is there; what is told by this program is
  /// advice, and points come from the plain worker alone.
  ///
  /// - Parameter worker: What ``build(_:)`` built.
  /// - Returns: The program, which takes none of the reference's rules until it is told to; `nil` where
  ///   the solutions are not at hand.
  /// - Throws: ``HostFailure`` where there is no compiler or no kit, or the two can't be linked.
  public func buildMixer(of worker: WorkerProgram) throws(HostFailure) -> WorkerProgram? {
    let compiler = try Compiler()
    let kit = try Kit(products: products, main: main, mixer: mixer, compiler: compiler)
    guard let recipe = kit.mixer else { return nil }
    let home = worker.home
    let program = WorkerProgram(path: "\(home)/\(recipe.name)", sources: worker.sources)
    if Platform.isExecutable(program.path) { return program }
    let workshop = try Workshop("\(home).\(Platform.processNumber)", kit: kit, compiler: compiler)
    defer { workshop.clear() }
    if let words = try workshop.link(recipe, with: home) {
      throw HostFailure("The code can't be linked with the reference: \(words)")
    }
    try workshop.deliver([recipe.name], to: home)
    return program
  }
}

extension WorkerProgram {
  /// The folder that holds the program, and what it was linked from.
  fileprivate var home: String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return String(path[..<end])
  }
}
