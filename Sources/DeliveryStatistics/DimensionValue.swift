package import Diagnostics

/// One value of a dimension: a row or a column of a table.
package struct DimensionValue: Hashable, Sendable {
  /// The code in files.
  package let code: String
  /// The name for people.
  package let name: Sentence

  /// A value.
  package init(code: String, name: Sentence) {
    self.code = code
    self.name = name
  }
}
