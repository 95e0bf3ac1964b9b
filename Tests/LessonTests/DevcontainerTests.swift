// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// The container for those who don't want to install anything.
struct DevcontainerTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(Home.path)/\(path)", encoding: .utf8)
  }

  @Test func `it installs what the README says, on the Swift that the README names`() throws {
    let readme = try text("README.md")
    let dockerfile = try text(".devcontainer/Dockerfile")
    let packages = try #require(readme.firstMatch(of: /apt-get install -y ([\w -]+?) &&/)?.1)
    let swift = try #require(readme.firstMatch(of: /\[Swift ([\d.]+)\]/)?.1)
    let installed = try #require(dockerfile.firstMatch(of: /apt-get install -y ([\w -]+)/)?.1)
    #expect(Set(installed.split(separator: " ")).isSuperset(of: packages.split(separator: " ")))
    #expect(dockerfile.contains("\nFROM swift:\(swift)-"))
  }

  @Test func `its description is valid and names its files`() throws {
    struct Description: Decodable {
      struct Build: Decodable { var dockerfile: String }
      var build: Build
      var remoteUser: String
      var postCreateCommand: String
    }
    let description = try JSONDecoder().decode(
      Description.self, from: Data(try text(".devcontainer/devcontainer.json").utf8))
    let dockerfile = try text(".devcontainer/\(description.build.dockerfile)")
    #expect(dockerfile.contains("\nUSER \(description.remoteUser)\n"))
    #expect(description.postCreateCommand == "swift build")
  }
}
