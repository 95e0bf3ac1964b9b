// SPDX-License-Identifier: MIT

import Serving

/// Makes a worker out of a folder that is laid out like `Exercises`.
///
/// It compiles against the kit's modules as they were built for the running executable, and needs no
/// package manager: half a second instead of several. The code under test sees the module `Raft` and
/// none other of the kit's, since the compiler is shown a folder with that one module only.
public struct WorkerBuild: Sendable {
  /// What came of a build.
  public enum Result: Hashable, Sendable {
    /// The program is there.
    case built(WorkerProgram)

    /// The compiler refused, in its own words.
    case failed(diagnostics: String)
  }

  /// The folder with the kit's build products: `Modules`, `Raft.build`, `Serving.build`.
  public var products: String

  /// The folder with the stubs that stand in for missing files, laid out like `Exercises`.
  public var stubs: String

  /// The source file of the worker's main program.
  public var main: String

  /// The source file of the main program of a worker that holds the reference, too; `nil` where the
  /// solutions are not at hand.
  public var mixer: String?

  /// The folder that keeps what was built.
  public var cache: String

  /// A way to build workers.
  public init(
    products: String, stubs: String, main: String, mixer: String? = nil, cache: String
  ) {
    self.products = products
    self.stubs = stubs
    self.main = main
    self.mixer = mixer
    self.cache = cache
  }

  /// The folder that holds the running program, where the package manager put its modules as well.
  public static var runningProducts: String? {
    guard let program = Platform.runningProgram(), let end = program.lastIndex(of: "/") else {
      return nil
    }
    return String(program[..<end])
  }

  /// Builds the worker of a folder, or finds it built already.
  ///
  /// - Throws: ``HostFailure`` where there is no compiler, no kit, or nothing to compile.
  public func build(_ folder: String) throws(HostFailure) -> Result {
    let compiler = try Compiler()
    let sources = try CourseFolder(folder).sources(stubs: CourseFolder(stubs))
    let kit = try Kit(products: products, main: main, mixer: mixer, compiler: compiler)
    var fingerprint = kit.fingerprint
    for source in sources { fingerprint.add(contentOf: source) }
    let home = "\(cache)/\(fingerprint.text)"
    let program = WorkerProgram(path: "\(home)/worker", sources: sources)
    if Platform.isExecutable(program.path) {
      // What is in use must not be the oldest.
      Platform.touch(home)
      return .built(program)
    }
    let workshop = try Workshop("\(home).\(Platform.processNumber)", kit: kit, compiler: compiler)
    defer { workshop.clear() }
    if let diagnostics = try workshop.build(sources) { return .failed(diagnostics: diagnostics) }
    // The program comes last, for where it is, everything is.
    try workshop.deliver(Workshop.compiled + [kit.worker.name], to: home)
    removeOldest(but: 64)
    return .built(program)
  }

  /// Keeps the cache from growing with every change of the code.
  private func removeOldest(but count: Int) {
    let entries = Platform.names(in: cache).map { "\(cache)/\($0)" }
    guard entries.count > count else { return }
    let aged = entries.map { (path: $0, seconds: Platform.state(of: $0)?.seconds ?? 0) }
      .sorted { $0.seconds < $1.seconds }
    for entry in aged.prefix(entries.count - count) { Platform.remove(entry.path) }
  }
}
