// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Recall

struct StatisticsFileTests {
  @Test func `programs find everything under stable keys`() throws {
    let statistics = Statistics(of: deck, history, at: noon + .days(2), days: 2)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(StatisticsFile(statistics))
    let text = String(decoding: json, as: UTF8.self)
      .replacing(/"recall":[0-9.]+/, with: "\"recall\":…")
      .replacing(/"brier":[0-9.]+/, with: "\"brier\":…")
    #expect(
      text == """
        {"activity":[{"answers":0,"date":"2026-07-05"},{"answers":0,"date":"2026-07-06"}],\
        "answers":7,"at":"2026-07-06T12:00:00.000Z","calibration":{"brier":…,"buckets":[\
        {"answers":0,"from":0,"right":0,"to":29},\
        {"answers":1,"confidence":40,"from":30,"right":0,"to":49},\
        {"answers":1,"confidence":60,"from":50,"right":1,"to":69},\
        {"answers":0,"from":70,"right":0,"to":89},\
        {"answers":5,"confidence":92,"from":90,"right":2,"to":100}]},"cards":6,"due":2,\
        "forecast":[{"date":"2026-07-06","due":2},{"date":"2026-07-07","due":0}],"learnt":2,\
        "levels":[\
        {"answers":3,"cards":2,"due":1,"learnt":2,"name":"basic","right":3,"seen":2},\
        {"answers":4,"cards":4,"due":1,"learnt":0,"name":"advanced","right":1,"seen":2}],\
        "longest_streak":2,"recall":…,"right":4,"seen":4,"streak":0,"topics":[\
        {"answers":4,"cards":4,"due":1,"learnt":2,"name":"election","right":4,"seen":3},\
        {"answers":3,"cards":2,"due":1,"learnt":0,"name":"locks","right":0,"seen":1}],\
        "version":1}
        """)
  }
}
