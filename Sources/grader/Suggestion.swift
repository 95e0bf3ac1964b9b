// SPDX-License-Identifier: MIT

internal import YAML

/// The end of a complaint about an unknown word, such as `; did you mean 'election'?`; empty where no
/// known word is near.
func suggestion(for word: String, among known: [String]) -> String {
  nearest(word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}
