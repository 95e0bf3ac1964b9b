// SPDX-License-Identifier: MIT

internal import Serving

/// A file of lines that only grows, to which several processes may append at once.
struct LineFile: Sendable {
  let path: String

  /// Appends whole lines, and waits until they are on the disk.
  ///
  /// Each call is one write under a lock. Where only a part could be written it is taken back. Where
  /// the file does not end a line, as after a process was killed in mid-write, the new lines begin
  /// with a line break, so that they are not lost together with the torn one.
  func append(_ lines: String) throws(LogFailure) {
    do throws(Platform.Refusal) {
      let descriptor = try open()
      defer { Platform.close(descriptor) }
      let lock = Platform.lock(descriptor, .exclusive, milliseconds: Self.patience)
      guard lock != .busy else { throw Platform.Refusal("another process keeps it locked") }
      try write(lines, to: descriptor, isAlone: lock == .held)
    } catch {
      throw LogFailure("can't write '\(path)': \(reason(error))")
    }
  }

  /// The file's bytes; none if there is no file.
  func read() throws(LogFailure) -> [UInt8] {
    do throws(Platform.Refusal) {
      let descriptor = try Platform.openForReading(path)
      defer { Platform.close(descriptor) }
      // Whoever writes for longer than this has torn a line at worst, which reading can tell.
      _ = Platform.lock(descriptor, .shared, milliseconds: Self.patience)
      return Platform.readToEnd(descriptor)
    } catch {
      guard !error.isAbsence else { return [] }
      throw LogFailure("can't read '\(path)': \(reason(error))")
    }
  }

  /// Opens the file; its folder is made if it is missing.
  private func open() throws(Platform.Refusal) -> Int32 {
    do throws(Platform.Refusal) {
      return try Platform.openForAppending(path)
    } catch  where error.isAbsence {
      _ = folder.map { Platform.makeFolder($0) }
      return try Platform.openForAppending(path)
    }
  }

  private func write(
    _ lines: String, to descriptor: Int32, isAlone: Bool
  ) throws(Platform.Refusal) {
    let size = try Platform.size(of: descriptor)
    let last = size == 0 ? Self.lineBreak : try Platform.byte(at: size - 1, of: descriptor)
    do throws(Platform.Refusal) {
      try Platform.write(
        (last == Self.lineBreak ? [] : [Self.lineBreak]) + Array(lines.utf8), to: descriptor)
      try Platform.synchronise(descriptor)
    } catch {
      // Without a lock, what follows may be another's.
      if isAlone { Platform.cut(descriptor, to: size) }
      throw error
    }
  }

  /// The system's words, or better ones where it is the folder that is wrong.
  private func reason(_ refusal: Platform.Refusal) -> String {
    guard let folder else { return refusal.words }
    guard let state = Platform.state(of: folder) else {
      return refusal.isAbsence ? "its folder can't be made" : refusal.words
    }
    return state.isFolder ? refusal.words : "'\(folder)' is a file, not a folder"
  }

  /// The folder in which the file lies.
  private var folder: String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  static let lineBreak = UInt8(ascii: "\n")

  /// How long to wait for another process that writes, in milliseconds; one write takes a few.
  private static let patience = 5_000
}
