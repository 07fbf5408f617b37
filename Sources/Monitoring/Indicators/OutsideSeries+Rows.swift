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
    guard let first = rows.first, let period = OutsidePeriod(first.period) else { return nil }
    let countsPeople = first.subject.isAboutPeople && first.unit != "percent"
    var cells = PublicationCells()
    if countsPeople {
      for row in rows { try cells.add(key(row), row.thousandths / 1000, rule: policy.answers) }
    }
    let pattern = try cells.protected().pattern
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
      "outside:\(row.indicator)",
      row.region.map { [CellKey.Coordinate("region", $0)] } ?? [])
  }
}
