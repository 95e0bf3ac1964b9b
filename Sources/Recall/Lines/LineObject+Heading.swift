// SPDX-License-Identifier: MIT

extension LineObject {
  /// What every line of the kit's logs begins with, besides what the line is called.
  struct Heading {
    /// What happened.
    var event: String

    /// When it happened.
    var at: Moment
  }

  /// How the line begins; `nil` where it begins otherwise, or a newer version of the kit wrote it.
  var heading: Heading? {
    guard let version: Int = number("v"), version <= Entry.version, let event = text("event"),
      let moment = moment("at")
    else { return nil }
    return Heading(event: event, at: moment)
  }
}
