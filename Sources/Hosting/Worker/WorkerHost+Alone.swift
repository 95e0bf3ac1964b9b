// SPDX-License-Identifier: MIT

import Raft
import Serving
import Simulation

extension WorkerHost {
  /// Drives one run in a worker of its own, which says where it crashed if that is asked for.
  ///
  /// - Parameter suspicion: What the run is believed to lead to, if it is being run again.
  func runAlone<Run: Asking & Sendable>(
    _ run: Run, confirming suspicion: Incident.Kind? = nil
  ) throws(HostFailure) -> (conclusion: Conclusion<Run.Outcome>, output: String) {
    var limits = limits
    // A step that was seen to compute for long need not be watched for as long again.
    if suspicion == .stuck { limits.computing /= 3 }
    let worker = try Worker.start(program, limits: limits, manner: mannerAlone)
    var batch = Batch(groups: [[run]], width: 1)
    do throws(Worker.Trouble) {
      // What is printed before a run starts again, with rules that were found unwritten, is no part
      // of it; once they are known it does not start again.
      repeat {
        worker.transcript = Transcript(keeping: limits.output, allowance: limits.flood)
        batch = Batch(groups: [[run]], width: 1)
        try worker.drive(&batch) { _ in false }
        worker.transcript.drain(worker.channel)
      } while batch.hasRestarted
    } catch {
      return investigate(error, worker, step: error.position.flatMap { batch.culprit(at: $0).step })
    }
    if worker.transcript.isFlooded {
      return (.incident(Incident(.floodedOutput)), worker.transcript.keptText)
    }
    guard let conclusion = batch.conclusions[0] else {
      preconditionFailure("a run that was driven to its end has no conclusion")
    }
    return (conclusion, worker.transcript.keptText)
  }

  /// Learns from what the worker printed last what happened, and where.
  private func investigate<Outcome>(
    _ trouble: Worker.Trouble, _ worker: Worker, step: Step?
  ) -> (conclusion: Conclusion<Outcome>, output: String) {
    let hangs = trouble.kind == .stuck || trouble.kind == .blocked
    if hangs, mannerAlone == .talkative { worker.tellWhereItIs() }
    let backtrace = Backtrace(worker.transcript.text)
    let incident = Incident(
      trouble.kind, step: step, location: backtrace.location(in: program.sources))
    let output = backtrace.precedingText.utf8.prefix(limits.output)
    return (.incident(incident), String(decoding: output, as: UTF8.self))
  }
}

extension Worker {
  /// Drives a batch to its end.
  ///
  /// - Throws: ``Trouble``, after which the worker is of no use.
  func drive<Run: Asking>(
    _ batch: inout Batch<Run>, isFailure: Batch<Run>.Judgement
  ) throws(Trouble) {
    var request = ByteWriter(reserving: 1 << 12)
    while true {
      request.removeAll()
      let steps = batch.ask(&request, isFailure: isFailure)
      guard steps > 0 else { return }
      let answer = try exchange(request.bytes, steps: steps)
      let onlyStep = steps == 1 ? 0 : nil
      guard answer.first == 0 else {
        let kind: Incident.Kind = answer.isEmpty ? .brokeProtocol : .startedProcess
        throw Trouble(kind: kind, position: onlyStep)
      }
      var reader = ByteReader(answer, from: 1)
      do {
        try batch.answer(&reader)
      } catch {
        throw Trouble(kind: .brokeProtocol, position: onlyStep)
      }
    }
  }
}
