// SPDX-License-Identifier: MIT

/// A few words that suggest an idea wherever they stand in an answer.
///
/// Written in words: case, punctuation and accents do not matter; a word that ends in `*` has any
/// ending; `yes|no` is either word; `~` stands for up to four other words. So `vot* ~ before|until
/// disk|stored` finds "votes for nobody before that is stored".
public struct Phrase: Hashable, Sendable {
  /// The phrase as it was written.
  public let text: String
}
