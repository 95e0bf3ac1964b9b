// SPDX-License-Identifier: MIT

internal import Foundation

/// What is known of the terminal that this process writes to.
public enum Terminal {
  /// The style for text on standard output.
  ///
  /// Colour is for terminals alone, and not where `NO_COLOR` is set or the terminal is called `dumb`.
  /// `COLUMNS` says how wide it is, or else the terminal itself.
  public static var style: Style {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isTerminal(STDOUT_FILENO)
    return Style(
      width: width(environment, isTerminal: isTerminal),
      isColoured: isTerminal && allowsColour(environment), isUnicode: isUnicode(environment))
  }

  /// Whether standard output is a terminal.
  public static var isShown: Bool { isTerminal(STDOUT_FILENO) }

  /// How many columns there are for text on standard output, though a style uses no more than 100.
  public static var columns: Int {
    width(ProcessInfo.processInfo.environment, isTerminal: isShown)
  }

  /// Whether somebody writes and reads on a terminal, so that what they write stands behind a prompt.
  public static var isConversation: Bool { isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO) }

  /// Whether standard error is a terminal, so that a line on it can be overwritten.
  public static var showsProgress: Bool { isTerminal(STDERR_FILENO) }

  /// Whether the locale's characters are Unicode's.
  static func isUnicode(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let locale = (names.first { !$0.isEmpty } ?? "").lowercased()
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  static func allowsColour(_ environment: [String: String]) -> Bool {
    (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  static func width(_ environment: [String: String], isTerminal: Bool) -> Int {
    environment["COLUMNS"].flatMap { Int($0) } ?? (isTerminal ? measuredWidth : nil) ?? 80
  }

  private static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// What `stty` says: asking the terminal directly takes a C function that Swift can't call.
  private static var measuredWidth: Int? {
    guard let terminal = FileHandle(forReadingAtPath: "/dev/tty") else { return nil }
    let stty = Process()
    let output = Pipe()
    stty.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    stty.arguments = ["stty", "size"]
    stty.standardInput = terminal
    stty.standardOutput = output
    stty.standardError = FileHandle.nullDevice
    guard (try? stty.run()) != nil else { return nil }
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    stty.waitUntilExit()
    return answer.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) }
  }
}
