package import Chronology
package import Diagnostics

extension Question {
  /// Reads a question from names, as a command line gives them.
  ///
  /// - Parameters:
  ///   - rows: The dimension of the rows.
  ///   - columns: The dimension of the columns; nil or empty for none.
  ///   - measures: Names of measures, each text one name or several with commas between.
  ///   - through: The last day whose sessions are due.
  /// - Returns: The question, or nil and everything that is wrong with the names.
  package static func parse(
    rows: String, columns: String?, measures: [String], through: SchoolDay
  ) -> (question: Question?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let row = dimension(rows, at: "--rows", &diagnostics)
    let column = columns.flatMap {
      $0.isEmpty ? nil : dimension($0, at: "--columns", &diagnostics)
    }
    if let row, row == column {
      diagnostics.append(
        Diagnostic(
          "statistics.dimension.twice", at: Place(file: "--columns"),
          facts: ["name": row.rawValue]))
    }
    let wanted = measures.flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " }) }
    let found = wanted.compactMap { measure($0, &diagnostics) }
    diagnostics += repetitions(in: found)
    if wanted.isEmpty {
      diagnostics.append(
        Diagnostic(
          "statistics.measure.none", at: Place(file: "--measure"),
          facts: ["known": Measure.all.map(\.id).joined(separator: ", ")]))
    }
    guard let row, diagnostics.isEmpty else { return (nil, diagnostics) }
    return (Question(rows: row, columns: column, measures: found, through: through), [])
  }

  private static func dimension(
    _ name: String, at option: String, _ diagnostics: inout [Diagnostic]
  ) -> Dimension? {
    if let dimension = Dimension(rawValue: name) { return dimension }
    diagnostics.append(
      unknown(
        "statistics.dimension.unknown", name: name, option: option,
        among: Dimension.allCases.map(\.rawValue)))
    return nil
  }

  private static func measure(_ name: String, _ diagnostics: inout [Diagnostic]) -> Measure? {
    if let measure = Measure(id: name) { return measure }
    diagnostics.append(
      unknown(
        "statistics.measure.unknown", name: name, option: "--measure",
        among: Measure.all.map(\.id)))
    return nil
  }

  private static func unknown(
    _ id: String, name: String, option: String, among known: [String]
  ) -> Diagnostic {
    let near = NearMiss.of(name, among: known)
    return Diagnostic(
      near == nil ? id : "\(id).near", at: Place(file: option),
      facts: ["name": name, "near": near ?? "", "known": known.joined(separator: ", ")])
  }

  private static func repetitions(in measures: [Measure]) -> [Diagnostic] {
    let counts = Dictionary(grouping: measures, by: \.id).mapValues(\.count)
    return counts.filter { $0.value > 1 }.keys.sorted().map { name in
      Diagnostic(
        "statistics.measure.twice", at: Place(file: "--measure"), facts: ["name": name])
    }
  }
}
