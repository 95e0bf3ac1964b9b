// SPDX-License-Identifier: MIT

extension SyntaxError {
  /// An error in words that people understand.
  struct Wording {
    let message: String
    var expected: String?

    /// Whether the place to look at is where libyaml began, not where it gave up.
    var isAtStart = false

    /// The bracket with which it began, worth a word when that was on another line.
    var opening: String?
  }

  /// What libyaml's error means.
  var wording: Wording {
    switch problem {
    case "could not find expected ':'":
      Wording(message: "this line is neither 'key: value' nor '- item'", isAtStart: true)
    case "mapping values are not allowed in this context", "found unexpected ':'":
      Wording(message: "a ':' can't stand here", expected: "quotes around text that contains ': '")
    case "mapping keys are not allowed in this context":
      Wording(message: "a key can't begin here")
    case "block sequence entries are not allowed in this context":
      Wording(message: "a '-' can't stand here", expected: "each item of a list on its own line")
    case "did not find expected key":
      Wording(message: "this doesn't fit the mapping around it", expected: Self.alignedKey)
    case "did not find expected '-' indicator":
      Wording(message: "this doesn't fit the list around it", expected: Self.alignedItem)
    case "did not find expected ',' or ']'":
      Wording(message: "a ',' or the closing ']' is missing here", opening: "[")
    case "did not find expected ',' or '}'":
      Wording(message: "a ',' or the closing '}' is missing here", opening: "{")
    case "did not find expected node content":
      Wording(message: "a value is missing here")
    case "did not find expected <document start>":
      Wording(message: "the document has already ended", expected: "one document in a file")
    default:
      scalarWording ?? markerWording ?? Wording(message: "this is not YAML: \(problem)")
    }
  }

  /// What an error inside quotes or a block of text means.
  private var scalarWording: Wording? {
    switch problem {
    case "found unexpected end of stream":
      Wording(message: "these quotes are never closed", isAtStart: true)
    case "found unexpected document indicator":
      Wording(message: "these quotes are not closed before '---' or '...'", isAtStart: true)
    case "found unknown escape character":
      Wording(
        message: "unknown escape in double quotes", expected: #"\n, \t, \", \\ or single quotes"#)
    case "did not find expected hexdecimal number":
      Wording(message: "an escape is cut short", expected: #"\x41, \u0041 or \U00000041"#)
    case "found invalid Unicode character escape code":
      Wording(message: "this escape is no character")
    case "did not find expected comment or line break":
      Wording(message: "only a comment may follow here", expected: "the text on the next line")
    case "found an indentation indicator equal to 0":
      Wording(message: "a block of text can't be indented by 0", expected: "1 to 9")
    default:
      nil
    }
  }

  /// What an error in an anchor, an alias, a tag or a directive means.
  private var markerWording: Wording? {
    switch problem {
    case "did not find expected alphabetic or numeric character":
      Wording(message: "a name is missing after '&' or '*'", expected: "quotes around such text")
    case "found undefined tag handle":
      Wording(message: "unknown tag", expected: "quotes around text that begins with '!'")
    case "found incompatible YAML document":
      Wording(message: "only YAML 1.1 and 1.2 can be read", expected: "no line '%YAML'")
    case _ where context?.hasSuffix("directive") == true:
      Wording(message: "a line that begins with '%' has no meaning here")
    case _ where context?.hasSuffix("tag") == true:
      Wording(message: "this tag is malformed", expected: "quotes around text that begins with '!'")
    default:
      nil
    }
  }

  private static let alignedKey = "a key below the first letter of the other keys"
  private static let alignedItem = "a '-' below the other items' '-'"
}
