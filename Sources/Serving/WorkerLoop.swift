// SPDX-License-Identifier: MIT

public import Raft

/// The worker's side: takes events from the grader's pipe, carries them to servers, answers.
///
/// It bounds itself before it runs the first rule, and ends when the grader hangs up.
public enum WorkerLoop {
  /// Serves the process that started this one until it hangs up.
  ///
  /// - Parameters:
  ///   - rules: The functions under test.
  ///   - reference: The reference, in a worker that may be told to take some of its rules instead.
  public static func serve(_ rules: Rules, mixedWith reference: Rules? = nil) -> Never {
    guard let setup = WorkerSetup(arguments: Array(CommandLine.arguments.dropFirst())),
      setup.taken.isEmpty || reference != nil,
      let progress = ProgressPage(WorkerDescriptor.progress)
    else {
      print("This program is started by the grader. To grade your code: swift run grader")
      Platform.leave(WorkerStatus.usage)
    }
    // The page stays mapped. Code under test that had the descriptor could cut it off.
    Platform.close(WorkerDescriptor.progress)
    confine(setup)
    var requests = FrameReader(WorkerDescriptor.requests)
    let mixed = reference.map { rules.taking(setup.taken, from: $0) } ?? rules
    var session = Session(rules: mixed, progress: progress)
    let process = Platform.processNumber
    while let request = requests.next() {
      Platform.expire(afterComputing: setup.expiry)
      guard let answer = session.answer(request.payload) else { break }
      guard Platform.processNumber == process else { Platform.leave(WorkerStatus.copied) }
      let frame = Frame.bytes(answer, number: request.number)
      guard send(frame) else { Platform.leave(WorkerStatus.lostTouch) }
    }
    Platform.leave(requests.isAtEnd ? WorkerStatus.done : WorkerStatus.lostTouch)
  }

  private static func confine(_ setup: WorkerSetup) {
    for descriptor in [WorkerDescriptor.requests, WorkerDescriptor.answers] {
      Platform.keepFromChildren(descriptor)
    }
    Platform.closeDescriptors(from: WorkerDescriptor.firstForeign)
    if setup.isUnbuffered { Platform.printUnbuffered() }
    Platform.confine(memory: setup.memory, stack: setup.stack)
  }

  private static func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let transfer = bytes.withUnsafeBytes { all in
        let rest = UnsafeRawBufferPointer(rebasing: all[sent...])
        return Platform.write(WorkerDescriptor.answers, from: rest)
      }
      guard case .moved(let count) = transfer else { return false }
      sent += count
    }
    return true
  }
}
