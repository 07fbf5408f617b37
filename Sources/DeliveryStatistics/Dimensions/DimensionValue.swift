package import Diagnostics

/// One value of a dimension: a row or a column of a table.
package struct DimensionValue: Hashable, Sendable {
  /// The code in files.
  package let code: String
  /// The name for people.
  package let name: Sentence
  /// The code of the value that this one is a part of: a district's region, a grade's stage; nil where there is none.
  package let parent: String?

  /// A value.
  package init(code: String, name: Sentence, parent: String? = nil) {
    self.code = code
    self.name = name
    self.parent = parent
  }
}
