/// Where a diagnostic belongs: a file as the user named it, and a line and column when there are any.
package struct Place: Hashable, Sendable {
  /// The file or thing, as the user would name it (`lessons/primary/ice/kk.md`).
  package var file: String
  /// The line, counted from 1.
  package var line: Int?
  /// The column in characters, counted from 1.
  package var column: Int?

  /// A place in a file.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: CustomStringConvertible {
  package var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ":\(column)" }
    return text
  }
}
