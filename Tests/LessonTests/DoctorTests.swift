// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite(.enabled(if: Home.hasProgram, "the grader is not built"))
struct DoctorTests {
  private struct Checkup: Decodable {
    struct Finding: Decodable {
      var subject: String
      var standing: String
    }

    var version: Int
    var passed: Bool
    var findings: [Finding]
  }

  @Test func `a machine that has built the kit can build and run a worker`() throws {
    let doctor = try Performance(["doctor", "--json"])
    let text = Data(doctor.lines.joined(separator: "\n").utf8)
    let checkup = try JSONDecoder().decode(Checkup.self, from: text)
    #expect(checkup.version == 1)
    #expect(doctor.status == (checkup.passed ? 0 : 1))
    let good = checkup.findings.filter { $0.standing == "good" }.map(\.subject)
    #expect(Set(good).isSuperset(of: ["swift", "libyaml", "kit", "tracks", "folders", "worker"]))
  }
}
