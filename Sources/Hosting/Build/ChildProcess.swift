// SPDX-License-Identifier: MIT

import Serving

/// A program that was run to its end, with what it printed.
public struct ChildProcess: Hashable, Sendable {
  /// The status with which it exited, 0 for success; `nil` if a signal ended it.
  public var status: Int?

  /// What it printed, errors included, in the order in which it came.
  public var output: String

  /// Runs a program and waits for it; its input is empty.
  ///
  /// It is killed when this process is interrupted, if ``WorkerRegistry/installCleanup()`` was called.
  ///
  /// - Parameters:
  ///   - path: The executable's path.
  ///   - arguments: What follows the program's name.
  ///   - environment: The variables it sees, each as `NAME=value`; this process's own if `nil`.
  ///   - patience: How long it may go on before it is killed.
  /// - Throws: ``HostFailure`` if it can't be started, or does not end in time.
  public static func run(
    _ path: String, _ arguments: [String], environment: [String]? = nil,
    patience: Duration = .seconds(300)
  ) throws(HostFailure) -> ChildProcess {
    let child = try start(path, arguments, environment)
    WorkerRegistry.enter(child.process)
    let output = allOutput(child.output, until: Platform.now() + patience)
    Platform.close(child.output)
    if output == nil { Platform.killGroup(child.process) }
    let ending = Platform.bury(child.process)
    WorkerRegistry.leave(child.process)
    guard let output else { throw HostFailure("\(path) did not end within \(patience).") }
    return ChildProcess(ending, output: String(decoding: output, as: UTF8.self))
  }

  /// All that comes out of a descriptor until it is closed; `nil` if that takes too long.
  private static func allOutput(_ descriptor: Int32, until deadline: Duration) -> [UInt8]? {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while Platform.now() < deadline {
      let ready = Platform.wait(reading: [descriptor], writing: nil, milliseconds: 100)
      guard ready.reading[0] else { continue }
      let transfer = chunk.withUnsafeMutableBytes { Platform.read(descriptor, into: $0) }
      guard case .moved(let count) = transfer else { return output }
      output.append(contentsOf: chunk[..<count])
    }
    return nil
  }

  private init(_ ending: Platform.Ending, output: String) {
    self.output = output
    if case .exited(let status) = ending { self.status = status }
  }

  private static func start(
    _ path: String, _ arguments: [String], _ environment: [String]?
  ) throws(HostFailure) -> (process: Int32, output: Int32) {
    let start = WorkerRegistry.startAlone {
      () -> Result<(process: Int32, output: Int32), HostFailure> in
      guard let pipe = Platform.pipe() else {
        return .failure(HostFailure("There is no pipe left for \(path)."))
      }
      defer { Platform.close(pipe.writing) }
      let streams = [1, 2].map { Platform.Inheritance(pipe.writing, as: $0) }
      return Platform.spawn(
        path, arguments: [path] + arguments, environment: environment, inherits: streams
      )
      .map { ($0, pipe.reading) }
      .mapError { HostFailure("Can't start \(path): \($0.words).") }
    }
    return try start.get()
  }
}
