// SPDX-License-Identifier: MIT

public import Hosting
public import Raft
internal import Scenarios

extension Blame {
  /// Looks for the function that is to blame for failures.
  ///
  /// - Parameters:
  ///   - failures: The runs that failed. If they are many, some of them, evenly spread, stand for all.
  ///   - mixture: The code with which they failed.
  ///   - rules: The functions that may be to blame; those that are not written yet are not.
  ///   - threads: On how many threads to work, at least 1.
  /// - Throws: ``HostFailure`` where a host can't do its work.
  public static func find(
    _ failures: [Failure], in mixture: Mixture, among rules: [Rule] = Rule.allCases,
    threads: Int = 1
  ) throws(HostFailure) -> Blame {
    let sample = spread(failures, over: largestSample)
    let search = BlameSearch(
      trial: Trial(failures: sample.sorted { $0.steps < $1.steps }), mixture: mixture,
      rules: rules, threads: max(1, threads))
    return try search.run()
  }

  /// So many failures tell enough, and take a second at most.
  private static let largestSample = 20

  private static func spread(_ failures: [Failure], over count: Int) -> [Failure] {
    guard failures.count > count else { return failures }
    return (0..<count).map { failures[$0 * failures.count / count] }
  }
}
