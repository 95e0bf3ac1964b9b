// SPDX-License-Identifier: MIT

/// A word of memory that a worker shares with its grader: how many steps the worker has begun.
///
/// When the worker dies or stalls in the middle of a frame, it tells in which step.
package struct ProgressPage: @unchecked Sendable {
  private let page: UnsafeMutableRawPointer

  /// The page behind a descriptor, `nil` if it can't be mapped.
  package init?(_ descriptor: Int32) {
    guard let page = Platform.mapSharedPage(descriptor) else { return nil }
    self.page = page
  }

  /// How many steps the worker has begun since it started.
  package var stepsBegun: Int {
    get { page.load(as: Int.self) }
    nonmutating set { page.storeBytes(of: newValue, as: Int.self) }
  }

  package func unmap() {
    Platform.unmapSharedPage(page)
  }
}
