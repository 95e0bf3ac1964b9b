// SPDX-License-Identifier: MIT

internal import Foundation
internal import Presentation
internal import Quiz
internal import Synchronization

/// Holds a dialogue over standard input and output until it is over, the input ends, or a signal comes.
///
/// Whatever ends it, the dialogue has its last word.
final class Console<Partner: Dialogue>: Sendable {
  private let partner: Mutex<Partner>
  private let medium: Medium
  private let start = ContinuousClock.now

  /// A console for a dialogue.
  init(_ partner: Partner, on medium: Medium) {
    self.partner = Mutex(partner)
    self.medium = medium
  }

  /// Holds the dialogue.
  func hold() {
    let interruption = Interruption { [self] in breakOff() }
    defer { interruption.end() }
    exchange { $0.begin(at: $1) }
    while !partner.withLock(\.isOver) {
      guard let line = readLine() else { return breakOff() }
      exchange { $0.hear(line.tamedLine, at: $1) }
    }
  }

  /// Ends the dialogue below the prompt at which it was left.
  private func breakOff() {
    if medium.hasCursor { Output.write("\n") }
    exchange { $0.end(at: $1) }
  }

  /// What is said is written before anybody else may speak.
  private func exchange(_ turn: @Sendable (inout Partner, Duration) -> Screen) {
    let now = ContinuousClock.now - start
    partner.withLock { Output.write(medium.text(turn(&$0, now))) }
  }
}

extension String {
  /// The line without what would steer a terminal; a tab is a space.
  fileprivate var tamedLine: String {
    replacingOccurrences(of: "\t", with: " ").tamed
  }
}

extension Medium {
  /// The medium of this process: its terminal, or a pipe.
  static func standard(isPlain: Bool) -> Medium {
    Medium(style: Terminal.style, isPlain: isPlain, hasCursor: Terminal.isConversation && !isPlain)
  }
}
