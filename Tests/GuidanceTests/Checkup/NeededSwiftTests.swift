// SPDX-License-Identifier: MIT

import Foundation
import Guidance
import Testing

/// Whether the checkup asks for what the kit's other files ask for.
struct NeededSwiftTests {
  private func text(_ path: String) throws -> String {
    let kit = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: kit.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `the oldest Swift is the manifest's`() throws {
    let manifest = try text("Package.swift")
    #expect(manifest.hasPrefix("// swift-tools-version: \(Checkup.oldestSwift)\n"))
  }

  @Test func `the usual Swift is the README's`() throws {
    #expect(try text("README.md").contains("[Swift \(Checkup.usualSwift)]("))
  }
}
