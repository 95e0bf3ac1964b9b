// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

extension Message {
  /// What the message says, for an arrow: `t2` is term 2, `@4` is index 4.
  var label: Wording {
    switch body {
    case .requestVote(let request): request.label
    case .requestVoteReply(let reply, to: let request): reply.label(to: request)
    case .appendEntries(let request): request.label
    case .appendEntriesReply(let reply, to: let request): reply.label(to: request)
    }
  }

  /// The term of the request, whether this is the request or its answer.
  var term: Term {
    switch body {
    case .requestVote(let request), .requestVoteReply(_, to: let request): request.term
    case .appendEntries(let request): request.term
    case .appendEntriesReply(_, to: let request): request.term
    }
  }
}

extension RequestVote {
  fileprivate var label: Wording {
    let end = lastLogIndex == 0 ? "log empty" : "last @\(lastLogIndex) of t\(lastLogTerm)"
    return Wording(
      "RequestVote t\(term) (\(end))", "RequestVote t\(term)", "vote? t\(term)", "v? t\(term)",
      "v?")
  }
}

extension RequestVoteReply {
  fileprivate func label(to request: RequestVote) -> Wording {
    if voteGranted {
      return Wording(
        "vote granted t\(request.term)", "granted t\(request.term)", "yes t\(request.term)", "yes")
    }
    guard term != request.term else {
      return Wording("vote denied t\(term)", "denied t\(term)", "no t\(term)", "no")
    }
    return Wording(
      "vote denied t\(request.term), is in t\(term)", "denied, is in t\(term)", "no: in t\(term)",
      "no t\(term)", "no")
  }
}

extension AppendEntries {
  fileprivate var label: Wording {
    guard let first = entries.first else {
      return Wording(
        "heartbeat t\(term), commit \(leaderCommit)", "heartbeat t\(term)", "beat t\(term)", "beat",
        "b")
    }
    let place = prevLogIndex + 1
    let command = first.command.brief
    if entries.count == 1 {
      return Wording(
        "append \(command) @\(place) t\(term), after t\(prevLogTerm)",
        "append \(command) @\(place) t\(term)", "\(command) @\(place) t\(term)",
        "\(command) t\(term)", "+1 @\(place) t\(term)", "+1 t\(term)", "+1")
    }
    let last = prevLogIndex + entries.count
    return Wording(
      "append \(command)… @\(place)-\(last) t\(term), after t\(prevLogTerm)",
      "append @\(place)-\(last) t\(term)", "+\(entries.count) @\(place) t\(term)",
      "+\(entries.count) t\(term)", "+\(entries.count)")
  }
}

extension AppendEntriesReply {
  fileprivate func label(to request: AppendEntries.Summary) -> Wording {
    if success {
      return Wording(
        "stored up to \(matchIndex) t\(request.term)", "stored to \(matchIndex)",
        "ok to \(matchIndex)", "ok \(matchIndex)", "ok")
    }
    guard request.term == term else {
      return Wording(
        "rejected, is in t\(term)", "no: in t\(term)", "no t\(term)", "no")
    }
    let hint = conflict.map { ", go on at \($0.index)" } ?? ""
    return Wording(
      "no match at \(request.prevLogIndex)\(hint)", "no match @\(request.prevLogIndex)",
      "not @\(request.prevLogIndex)", "no")
  }
}
