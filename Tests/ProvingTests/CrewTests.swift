// SPDX-License-Identifier: MIT

import Testing

@testable import Proving

struct `A crew` {
  @Test(arguments: [0, 1, 2, 7])
  func `hands results back in the order of the tasks`(threads: Int) {
    let crew = Crew(threads: threads)
    #expect(crew.map(Array(0..<50)) { $0 * $0 } == (0..<50).map { $0 * $0 })
    #expect(crew.progress == (50, 50))
  }

  @Test func `begins nothing once it is stopped`() {
    let crew = Crew(threads: 1)
    let results = crew.map(Array(0..<5)) { (task: Int) -> Int? in
      if task == 1 { crew.stop() }
      return task
    }
    #expect(results == [0, 1, nil, nil, nil])
  }

  @Test func `adds up what it was given`() {
    let crew = Crew(threads: 2)
    _ = crew.map([1, 2]) { $0 }
    _ = crew.map([3]) { $0 }
    #expect(crew.progress == (3, 3))
  }
}
