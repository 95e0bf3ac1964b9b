// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == Packet {
  /// What the interviewer has at hand.
  static var packet: Form {
    Form("an interviewer's packet") { node, reader in
      let keys = [
        "scoping", "probes", "red-flags", "junior", "senior", "staff", "two-minutes",
        "ten-minutes",
      ]
      let fields = reader.mapping(node, keys: keys)
      let scoping = fields.required("scoping", .several("a list of what to ask first", .probe))
      let probes = fields.required("probes", .several("a list of what to ask", .probe))
      let redFlags = fields.required(
        "red-flags", .several("a list of red flags", .words("a red flag")))
      let junior = fields.required("junior", .words("what a junior's answer contains"))
      let senior = fields.required("senior", .words("what a senior's answer contains"))
      let staff = fields.required("staff", .words("what a staff engineer's answer contains"))
      let twoMinutes = fields.required("two-minutes", .words("an answer aloud of two minutes"))
      let tenMinutes = fields.required("ten-minutes", .words("an answer aloud of ten minutes"))
      guard let scoping, let probes, let redFlags, let junior, let senior, let staff,
        let twoMinutes, let tenMinutes
      else { return nil }
      return Packet(
        scoping: scoping, probes: probes, redFlags: redFlags, junior: junior, senior: senior,
        staff: staff, twoMinutes: twoMinutes, tenMinutes: tenMinutes)
    }
  }
}

extension Form where Output == Packet.Probe {
  /// A question with what a good answer says.
  fileprivate static var probe: Form {
    Form("a question and a good answer") { node, reader in
      let fields = reader.mapping(node, keys: ["ask", "good"])
      let ask = fields.required("ask", .words("what is asked"))
      let good = fields.required("good", .words("what a good answer says"))
      guard let ask, let good else { return nil }
      return Packet.Probe(ask: ask, good: good)
    }
  }
}
