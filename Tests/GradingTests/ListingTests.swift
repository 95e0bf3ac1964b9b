// SPDX-License-Identifier: MIT

import Raft
import Scenarios
import Testing

@testable import Grading

struct ListingTests {
  private let listing = Listing([
    Sample.scenario(), Sample.scenario("churn", title: "Elections without end", isHidden: true),
    Sample.scenario("restart", title: "All restart", track: .safety, level: .advanced, points: 20),
  ])

  @Test func `scenarios are listed by track, with the words to choose them by`() {
    #expect(
      listing.text() == """
        Election
          first-election  Three servers elect a leader                   basic        10
          churn           Elections without end (hidden)                 basic        10

        Safety
          restart         All restart                                    advanced     20

        """)
  }

  @Test func `the list has a form for programs`() throws {
    #expect(
      try Listing([Sample.scenario("churn", isHidden: true)]).json() == """
        [
          {
            "hidden" : true,
            "id" : "churn",
            "level" : "basic",
            "points" : 10,
            "seeds" : 25,
            "title" : "Three servers elect a leader",
            "track" : "election"
          }
        ]

        """)
  }
}
