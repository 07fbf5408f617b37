package import Diagnostics
package import DisclosureControl
import Programme

extension OutsideSeries {
  /// Puts rows together to series, in the order of their ids.
  ///
  /// - Parameters:
  ///   - rows: The rows of one or several files.
  ///   - regions: The codes of the regions there are.
  ///   - policy: From which count on persons may be told.
  /// - Returns: The series, none when anything is wrong, and everything that is.
  package static func series(
    from rows: [OutsideRow], regions: Set<String>, policy: DisclosurePolicy
  ) -> (series: [OutsideSeries], diagnostics: [Diagnostic]) {
    var diagnostics = rows.flatMap { faults(of: $0, regions: regions) }
    let families = Dictionary(grouping: rows, by: \.indicator).sorted { $0.key < $1.key }
    for family in families { diagnostics += contradictions(in: family.value) }
    guard !diagnostics.hasErrors else { return ([], diagnostics.sorted()) }
    var series: [OutsideSeries] = []
    for family in families {
      do throws(DisclosureFault) {
        if let one = try made(of: family.value, policy) { series.append(one) }
      } catch {
        diagnostics.append(
          Diagnostic(
            "indicator.sum", at: family.value[0].place, facts: ["indicator": family.key]))
      }
    }
    return (diagnostics.hasErrors ? [] : series, diagnostics.sorted())
  }

  private static func faults(of row: OutsideRow, regions: Set<String>) -> [Diagnostic] {
    var ids: [String] = []
    if row.definition.kk.isEmpty || row.definition.ru.isEmpty {
      ids.append("indicator.definition.missing")
    }
    if row.source.isEmpty { ids.append("indicator.source.missing") }
    if row.vintage.isEmpty { ids.append("indicator.vintage.missing") }
    if let region = row.region, !regions.contains(region) { ids.append("indicator.region.unknown") }
    if let period = OutsidePeriod(row.period) {
      if row.subject == .referral, !period.isQuarter { ids.append("indicator.referral.quarter") }
    } else {
      ids.append("indicator.period.form")
    }
    if row.subject.isAboutPeople, row.unit != "percent", row.thousandths % 1000 != 0 {
      ids.append("indicator.value.whole")
    }
    return ids.map {
      Diagnostic(
        $0, at: row.place,
        facts: [
          "indicator": row.indicator, "region": row.region ?? "KZ", "period": row.period,
        ])
    }
  }

  /// Two definitions, periods, units, sources or vintages under one id; one region twice.
  private static func contradictions(in rows: [OutsideRow]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let first = rows[0]
    var seen: [String?: Int] = [:]
    for row in rows {
      func report(_ id: String, _ found: String, _ expected: String) {
        diagnostics.append(
          Diagnostic(
            id, at: row.place,
            facts: ["indicator": row.indicator, "found": found, "expected": expected]))
      }
      if row.period != first.period {
        report("indicator.period.mixed", row.period, first.period)
      }
      if row.definition != first.definition {
        report("indicator.definition.mixed", row.definition.ru, first.definition.ru)
      }
      for (found, expected) in [
        (row.unit, first.unit), (row.source, first.source), (row.vintage, first.vintage),
        (row.subject.rawValue, first.subject.rawValue),
      ] where found != expected { report("indicator.mixed", found, expected) }
      if seen.updateValue(row.thousandths, forKey: row.region) != nil {
        report("indicator.region.twice", row.region ?? "KZ", row.region ?? "KZ")
      }
    }
    return diagnostics
  }

  private static func made(
    of rows: [OutsideRow], _ policy: DisclosurePolicy
  ) throws(DisclosureFault) -> OutsideSeries? {
    var cells = PublicationCells()
    try addNumbers(of: rows, to: &cells, policy)
    return series(of: rows, withholding: try cells.protected().pattern)
  }

  /// Adds the persons that rows count, to be protected with everything else that a publication says.
  package static func addNumbers(
    of rows: [OutsideRow], to cells: inout PublicationCells, _ policy: DisclosurePolicy
  ) throws(DisclosureFault) {
    for row in rows where row.subject.isAboutPeople && row.unit != "percent" {
      try cells.add(key(row), row.thousandths / 1000, rule: policy.answers)
    }
  }

  /// The series of rows without fault, in the order of their ids, by a pattern that all their numbers were given to.
  package static func series(
    from rows: [OutsideRow], withholding pattern: SuppressionPattern
  ) -> [OutsideSeries] {
    Dictionary(grouping: rows, by: \.indicator).sorted { $0.key < $1.key }
      .compactMap { series(of: $0.value, withholding: pattern) }
  }

  private static func series(
    of rows: [OutsideRow], withholding pattern: SuppressionPattern
  ) -> OutsideSeries? {
    guard let first = rows.first, let period = OutsidePeriod(first.period) else { return nil }
    let values = rows.map { row -> (String?, Value) in
      (row.region, pattern.withholds(key(row)) ? .withheld : .number(row.thousandths))
    }
    return OutsideSeries(
      id: first.indicator, subject: first.subject, period: period, unit: first.unit,
      definition: first.definition, source: first.source, vintage: first.vintage,
      values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }

  private static func key(_ row: OutsideRow) -> CellKey {
    CellKey(
      "outside:\(row.indicator):\(row.period)",
      row.region.map { [CellKey.Coordinate("region", $0)] } ?? [])
  }
}
