// SPDX-License-Identifier: MIT

extension Document {
  /// Reads a file and parses it.
  ///
  /// - Throws: why the file can't be read, or what in it isn't YAML.
  public static func load(path: String) throws(Diagnostics) -> Document {
    let bytes: [UInt8]
    do {
      bytes = try File.bytes(at: path)
    } catch {
      throw Diagnostics([error])
    }
    return try parse(bytes, file: path)
  }

  /// Parses a text; `file` is the name that messages give it.
  ///
  /// - Throws: what in the text isn't YAML.
  public static func parse(_ text: String, file: String) throws(Diagnostics) -> Document {
    try parse(Array(text.utf8), file: file)
  }

  /// Parses the bytes of a text; `file` is the name that messages give it.
  ///
  /// - Throws: what in the text isn't YAML.
  public static func parse(_ bytes: [UInt8], file: String) throws(Diagnostics) -> Document {
    let source: Source
    do {
      source = try Source(file: file, bytes: bytes)
    } catch {
      throw Diagnostics([error])
    }
    return try Composer.document(from: source)
  }
}
