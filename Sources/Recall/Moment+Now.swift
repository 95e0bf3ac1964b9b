// SPDX-License-Identifier: MIT

internal import Serving

/// What only a shell may ask: where it is in time, and which process it is.
extension Moment {
  /// What the system's clock says.
  public static var now: Moment { Moment(milliseconds: Platform.clockMilliseconds) }
}

extension Sitting {
  /// The sitting that begins at a moment in this process.
  public init(at start: Moment) {
    self.init(at: start, process: Platform.processNumber)
  }
}
