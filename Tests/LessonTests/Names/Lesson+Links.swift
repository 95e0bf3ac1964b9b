// SPDX-License-Identifier: MIT

import Foundation

extension Lesson {
  /// The folder in which the lesson lies, with a slash at its end.
  private var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The links that lead nowhere, with their lines. Links to other sites are not followed.
  var brokenLinks: [String] {
    links.filter { !$0.text.contains("://") && !leads($0.text) }
      .map { "\(path):\($0.number): the link to \($0.text) leads nowhere" }
  }

  private func leads(_ link: String) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? path : folder + parts[0]
    guard exists(target) else { return false }
    guard parts.count == 2 else { return true }
    let file = isFolder(target) ? "\(target)/README.md" : target
    let standardized = URL(fileURLWithPath: "/\(file)").standardizedFileURL.path.dropFirst()
    return Lesson(path: String(standardized))?.anchors.contains(String(parts[1])) ?? false
  }

  /// What the headings are called in links: small letters, with dashes for spaces.
  private var anchors: [String] {
    headings.map { heading in
      heading.text.lowercased().filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
        .replacing(" ", with: "-")
    }
  }

  /// The paths in backticks at which there is nothing, with their lines.
  ///
  /// A path is what begins with one of the kit's folders, and a name such as `Election.swift`, which is
  /// that of a file in the kit's folder or in the lesson's.
  var missingFiles: [String] {
    codeSpans.filter { isPath($0.text) && !exists($0.text) && !exists(folder + $0.text) }
      .map { "\(path):\($0.number): there is no \($0.text)" }
  }

  private func isPath(_ text: String) -> Bool {
    let isBelow = text.wholeMatch(of: /(Exercises|Solutions|Sources|Tests)\/[\w.\/-]+/) != nil
    let isName = text.wholeMatch(of: /[A-Z][a-z]\w*\.(swift|yaml)/) != nil
    return isBelow || isName
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(Home.path)/\(path)")
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(Home.path)/\(path)", isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
