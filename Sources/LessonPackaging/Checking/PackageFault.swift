import Diagnostics

/// One breach of one rule, before it has a severity.
struct PackageFault: Hashable, Sendable {
  /// The file inside the package; empty for the package as a whole.
  var file = ""
  var line: Int?
  var facts: [String: String] = [:]

  /// A breach in a file.
  static func at(_ file: String, line: Int? = nil, _ facts: [String: String] = [:]) -> Self {
    Self(file: file, line: line, facts: facts)
  }
}
