// SPDX-License-Identifier: MIT

public import Recall

/// All hunts of a person, as they follow from the log.
public struct HuntHistory: Sendable {
  /// The hunts, in the order in which their cases were first opened.
  public private(set) var investigations: [Investigation] = []

  /// The numbers of the cases, in the order in which they were last opened.
  private var turns: [Int] = []

  /// What some records tell, in order. What was done before a case was opened says nothing.
  public init(_ records: [HuntRecord]) {
    for record in records { add(record) }
  }

  /// What some records tell of the cases that a kit has. A log may hold others, as from another
  /// version of the kit; they are passed over.
  public init(_ records: [HuntRecord], in casebook: Casebook) {
    let known = Set(casebook.cases.map(\.number))
    self.init(records.filter { known.contains($0.number) })
  }

  /// Takes note of what was done next.
  public mutating func add(_ record: HuntRecord) {
    if case .opened = record.deed { open(record) }
    guard let place = investigations.firstIndex(where: { $0.number == record.number }) else {
      return
    }
    investigations[place].add(record.deed)
  }

  private mutating func open(_ record: HuntRecord) {
    turns.removeAll { $0 == record.number }
    turns.append(record.number)
    if find(record.number) == nil {
      investigations.append(Investigation(record.number, opened: record.at))
    }
  }

  /// The hunt for a case; `nil` if it was never opened.
  public func find(_ number: Int) -> Investigation? {
    investigations.first { $0.number == number }
  }

  /// The hunt that is meant where no case is named: the one opened last of those that are not closed.
  public var current: Investigation? {
    turns.reversed().lazy.compactMap { find($0) }.first { !$0.isClosed }
  }
}
