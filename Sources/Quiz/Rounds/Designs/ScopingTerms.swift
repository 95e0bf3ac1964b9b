// SPDX-License-Identifier: MIT

/// What words of a scoping question stand for.
enum ScopingTerms {
  /// The term that a word stands for; `nil` for a word that carries no meaning.
  static func term(for word: String) -> String? {
    if let concept = concepts[word] ?? irregular[word] { return concept }
    guard word.count > 2, !emptyWords.contains(word) else { return nil }
    let stem = stem(of: word)
    return concepts[stem] ?? stem
  }

  /// Whether a term stands for many words.
  static func isConcept(_ term: String) -> Bool { term.hasPrefix("#") }

  private static func stem(of word: String) -> String {
    let ending = endings.first { word.hasSuffix($0) && word.count - $0.count >= 3 }
    return String(word.dropLast(ending?.count ?? 0))
  }

  private static let endings = [
    "ations", "ation", "ings", "ing", "ies", "ers", "ed", "es", "er", "s", "e", "y",
  ]

  /// The stems of verbs in forms that no ending gives away.
  private static let irregular = [
    "held": "hold", "kept": "keep", "taken": "tak", "written": "writ", "lost": "los",
  ]

  private static let concepts: [String: String] = {
    let groups: [String: [String]] = [
      "#amount": [
        "many", "much", "rate", "rates", "size", "sizes", "scale", "load", "traffic", "throughput",
        "qps", "number", "volume", "often", "large", "big", "frequently", "peak",
      ],
      "#time": [
        "long", "latency", "fast", "quickly", "slow", "delay", "late", "wait", "timeout",
        "duration",
      ],
      "#place": [
        "region", "regions", "zone", "zones", "datacenter", "datacenters", "datacentre", "geo",
      ],
      "#twice": [
        "twice", "two", "both", "moment", "simultaneously", "same", "duplicate", "duplicates",
        "once",
      ],
      "#failure": [
        "fail", "fails", "failure", "failures", "crash", "crashes", "down", "outage", "unreachable",
        "unavailable", "survive", "availability", "available", "tolerate",
      ],
      "#loss": ["lost", "lose", "loss", "durable", "durability", "acknowledged"],
      "#consistency": [
        "stale", "staleness", "consistent", "consistency", "isolation", "transaction",
        "transactions",
        "serializable", "linearizable", "atomic", "atomically",
      ],
    ]
    let pairs = groups.flatMap { group in group.value.map { ($0, group.key) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// With which words questions begin.
  static let questionWords: Set<String> = [
    "what", "who", "how", "which", "when", "where", "why", "is", "are", "do", "does", "can",
    "could",
    "should", "must", "may", "will", "would", "shall",
  ]

  private static let emptyWords: Set<String> = questionWords.union([
    "the", "and", "that", "this", "for", "with", "from", "have", "has", "there", "they", "them",
    "its",
    "any", "all", "one", "you", "your", "our", "need", "want", "about", "some", "than", "then",
    "not",
    "but", "into", "was", "were", "been", "also", "assume", "system", "service", "happen",
    "happens",
    "use", "uses", "used", "ever", "per", "second",
  ])
}
