// SPDX-License-Identifier: MIT

public import YAML

extension Bank {
  /// Reads the questions and topics of files, as far as is needed to ask them safely.
  ///
  /// The files are taken together: topics that one declares can be used in another, and no id may
  /// stand twice.
  ///
  /// - Parameter files: Their paths.
  /// - Throws: Every mistake of every file, but for those that only ``check(text:file:)`` looks for.
  public static func read(files: [String]) throws(Diagnostics) -> Bank {
    try BankReading(files: files).bank()
  }

  /// Reads the text of a file; `file` is the name that messages give it.
  ///
  /// - Throws: Every mistake of the text, but for those that only ``check(text:file:)`` looks for.
  public static func read(text: String, file: String) throws(Diagnostics) -> Bank {
    try BankReading(texts: [(file, text)]).bank()
  }

  /// Reads the text of a file as ``read(text:file:)`` does, and looks for what an author should know
  /// besides: patterns that can't be read, a model answer that misses a unit, exemplars that are graded
  /// otherwise than their patterns suggest.
  ///
  /// - Throws: Every mistake of the text.
  public static func check(text: String, file: String) throws(Diagnostics) -> Bank {
    try check(texts: [(file, text)])
  }

  /// Reads the texts of several files, each with the name that messages give it, and checks all.
  ///
  /// - Throws: Every mistake of every text.
  public static func check(texts: [(file: String, text: String)]) throws(Diagnostics) -> Bank {
    let reading = BankReading(texts: texts)
    reading.lint()
    return try reading.bank()
  }
}
