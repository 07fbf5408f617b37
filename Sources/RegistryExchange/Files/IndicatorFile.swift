package import Diagnostics
package import Monitoring
import Programme
import Tabular

/// A CSV file of numbers from outside: offences, appeals, centres, referrals, surveys of others.
package enum IndicatorFile {
  private static let needed = [
    "indicator", "subject", "region", "period", "value", "unit", "definition_kk",
    "definition_ru", "source", "vintage",
  ]
  /// Nothing from outside is finer than a region.
  private static let refused = ["district", "institution_code", "locality"]
  private static let subjects = ClosedList(OutsideSubject.allCases, word: \.rawValue)

  private enum Column {
    static let indicator = 0
    static let subject = 1
    static let region = 2
    static let period = 3
    static let value = 4
    static let unit = 5
    static let definition = 6
    static let source = 8
    static let vintage = 9
  }

  /// The rows of a file; `KZ` as region is the country.
  package static func read(_ path: String) -> (rows: [OutsideRow], diagnostics: [Diagnostic]) {
    let (table, folder) = RegistryTable.at(path, needed: needed, optional: refused)
    var rows: [OutsideRow] = []
    let found = table.read(in: folder) { check, row in
      for column in needed.count..<needed.count + refused.count
      where !check.text(row, column).isEmpty {
        check.refuse(row, column, "indicator.finer")
      }
      let indicator = check.code(row, Column.indicator)
      let region = check.code(row, Column.region).map { String(decoding: $0, as: UTF8.self) }
      let subject = check.choice(row, Column.subject, subjects)
      let value = thousandths(check.text(row, Column.value))
      if value == nil { check.refuse(row, Column.value, "indicator.value") }
      guard check.isGood, let indicator, let region, let subject, let value else { return }
      rows.append(
        OutsideRow(
          place: check.place, indicator: String(decoding: indicator, as: UTF8.self),
          subject: subject, region: region == "KZ" ? nil : region,
          period: check.text(row, Column.period), thousandths: value,
          unit: check.text(row, Column.unit),
          definition: Titles(
            kk: check.text(row, Column.definition), ru: check.text(row, Column.definition + 1)),
          source: check.text(row, Column.source), vintage: check.text(row, Column.vintage)))
    }
    let diagnostics = found ?? [Diagnostic("file.missing", at: Place(file: path))]
    return (rows, diagnostics.map(refusingUnknown))
  }

  /// A column that nobody reads could be a limit of the number, so it is refused and not passed over.
  private static func refusingUnknown(_ found: Diagnostic) -> Diagnostic {
    guard found.id == "table.column.unknown", let name = found.facts["name"] else { return found }
    return Diagnostic(
      "indicator.column.unknown", at: found.place,
      facts: [
        "name": name,
        "known": NearMiss.of(name, among: needed) ?? needed.joined(separator: ","),
      ])
  }

  /// `12`, `12.5`, `12,5`: up to three digits after the point, nothing below zero but changes.
  static func thousandths(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard (1...2).contains(parts.count), (1...12).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard (1...3).contains(fraction.utf8.count),
      let rest = Int(fraction + String(repeating: "0", count: 3 - fraction.utf8.count))
    else { return nil }
    return (whole * 1000 + rest) * (isNegative ? -1 : 1)
  }
}
