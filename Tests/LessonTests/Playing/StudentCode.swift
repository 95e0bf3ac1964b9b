// SPDX-License-Identifier: MIT

import Foundation
import Grading
import Raft

/// The tracks' files as a student would have them at some point of the course.
struct StudentCode {
  /// Each track's text.
  private(set) var texts: [(track: Track, text: String)] = []

  /// The code that a block is played on.
  init(_ setting: Setting) throws {
    for track in Track.allCases {
      let path = "Solutions/\(Course.path(of: track))"
      let solution = try String(contentsOfFile: "\(Home.path)/\(path)", encoding: .utf8)
      texts.append((track, try Course.stub(from: solution, keeping: setting.written, file: path)))
    }
    for edit in setting.edits { try apply(edit) }
  }

  /// A name that differs for different code and is the same for the same: FNV-1a.
  var name: String {
    let bytes = texts.flatMap { $0.text.utf8 }
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  private mutating func apply(_ edit: Setting.Edit) throws {
    let name = edit.file.split(separator: "/").last ?? ""
    guard let index = texts.firstIndex(where: { "\($0.track.title).swift" == name }) else {
      throw Setting.Confusion(problem: "'\(edit.file)' is no track's file")
    }
    let count = texts[index].text.ranges(of: edit.old).count
    guard count == 1 else {
      throw Setting.Confusion(
        problem: "'\(edit.old)' stands \(count) times in \(edit.file), and should stand once")
    }
    texts[index].text = texts[index].text.replacing(edit.old, with: edit.new)
  }
}
