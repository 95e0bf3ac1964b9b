// SPDX-License-Identifier: MIT

import Raft
import Serving

/// A folder that is laid out like `Exercises`: one folder a track, with a source file of the same name.
struct CourseFolder {
  /// The folder's path.
  let path: String

  /// A folder with at least one track's file.
  ///
  /// - Throws: ``HostFailure`` if it holds none.
  init(_ path: String) throws(HostFailure) {
    self.path = path.last == "/" && path != "/" ? String(path.dropLast()) : path
    let files = Track.allCases.map(file(of:))
    guard files.contains(where: { Platform.state(of: $0)?.isRegular == true }) else {
      throw HostFailure("There is no \(files.joined(separator: ", no ")).")
    }
  }

  /// Where a track's source file is, or would be.
  func file(of track: Track) -> String {
    "\(path)/\(track.title)/\(track.title).swift"
  }

  /// All source files: the tracks' own, with stubs for those that are missing, and what else lies
  /// beside them.
  func sources(stubs: CourseFolder) -> [String] {
    let folders = Track.allCases.map { "\(path)/\($0.title)" }
    let found = swiftFiles(in: path) + folders.flatMap(allSwiftFiles(in:))
    let missing = Track.allCases.filter { !found.contains(file(of: $0)) }
    return found + missing.map(stubs.file(of:))
  }

  private func swiftFiles(in folder: String) -> [String] {
    Platform.names(in: folder).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
      .filter { Platform.state(of: $0)?.isRegular == true }
  }

  /// Linked folders are left out: a link may lead back to where it is, or to the whole disk.
  private func allSwiftFiles(in folder: String) -> [String] {
    let folders = Platform.names(in: folder).map { "\(folder)/\($0)" }
      .filter { Platform.state(of: $0)?.isFolder == true && !Platform.isLink($0) }
    return swiftFiles(in: folder) + folders.flatMap(allSwiftFiles(in:))
  }
}
