package import Diagnostics

/// The column names of a file, and where the columns that a reader knows are among them.
package struct CSVHeader: Hashable, Sendable {
  /// The names as they stand, spaces around them taken off.
  package let names: [String]
  /// The file as the user named it.
  package let file: String

  /// A header.
  package init(names: [String], file: String) {
    self.names = names.map(Self.trimmed)
    self.file = file
  }

  /// Finds the columns that a reader knows, whatever their order and letter case.
  ///
  /// Outcomes: `places[i]` is where `needed + optional` [i] stands, -1 for an optional column that is not there;
  /// an unknown column is a warning; a missing needed column, or one that comes twice, is an error.
  package func columns(
    needed: [String], optional: [String] = []
  ) -> (places: [Int], diagnostics: [Diagnostic]) {
    let known = needed + optional
    let folded = names.map { $0.lowercased() }
    let place = Place(file: file, line: 1)
    var diagnostics: [Diagnostic] = []
    var places: [Int] = []
    for (index, name) in known.enumerated() {
      let found = folded.indices.filter { folded[$0] == name }
      if found.count > 1 {
        diagnostics.append(Diagnostic("table.column.twice", at: place, facts: ["name": name]))
      } else if found.isEmpty, index < needed.count {
        diagnostics.append(missing(name, known: known, at: place))
      }
      places.append(found.first ?? -1)
    }
    for name in folded where !name.isEmpty && !known.contains(name) {
      diagnostics.append(
        Diagnostic("table.column.unknown", severity: .warning, at: place, facts: ["name": name]))
    }
    return (places, diagnostics)
  }

  private func missing(_ name: String, known: [String], at place: Place) -> Diagnostic {
    let others = names.filter { !known.contains($0.lowercased()) }
    guard let near = NearMiss.of(name, among: others) else {
      let found = names.joined(separator: ", ")
      return Diagnostic(
        "table.column.missing", at: place, facts: ["name": name, "found": found])
    }
    return Diagnostic("table.column.misspelt", at: place, facts: ["name": name, "found": near])
  }

  private static func trimmed(_ name: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
    let start = name.drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(start[...last])
  }
}
