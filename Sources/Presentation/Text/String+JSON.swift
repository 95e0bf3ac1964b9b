// SPDX-License-Identifier: MIT

extension String {
  /// The text as a string of JSON, on one line whatever is in it. YAML reads it the same way.
  package var quotedInJSON: String {
    "\"" + unicodeScalars.map(\.escapedInJSON).joined() + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var escapedInJSON: String {
    switch self {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{2029}", "\u{FEFF}":
      "\\u" + String(value, radix: 16, uppercase: true).aligned(right: 4, filledWith: "0")
    default: String(self)
    }
  }
}
