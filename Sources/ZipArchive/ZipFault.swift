/// Why an archive was not read or not written.
package enum ZipFault: Error, Hashable, Sendable {
  /// It has no end record, or what it says of itself does not hold together.
  case damaged(String)
  /// It passes a limit of entries, bytes or ratio.
  case overLimit(String)
  /// A name is not one that may be packed: ASCII, relative, `/` between folders, no `..`.
  case name(String)
  /// Two entries have the same name, or names that differ by letter case only.
  case duplicate(String)
  /// An entry is encrypted or packed by a method other than stored and deflate.
  case unsupported(String)
  /// No entry has that name.
  case missing(String)
  /// libzip or the file system refused; the text is theirs.
  case refused(String)
}
