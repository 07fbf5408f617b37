import Chronology
import Diagnostics
import EducationRegistry
import Tabular

/// `closures.csv`.
enum ClosureFile {
  static let table = RegistryTable(
    name: "closures.csv", needed: ["scope", "code", "from", "to", "reason", "decided_on"],
    optional: [])

  private enum Column {
    static let scope = 0
    static let code = 1
    static let from = 2
    static let to = 3
    static let reason = 4
    static let decidedOn = 5
  }

  private static let scopes = ClosedList(Closure.Scope.allCases) { $0.rawValue }
  private static let reasons = ClosedList(Closure.Reason.allCases) { $0.rawValue }

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for closure in registry.closures {
      try writer.writeRow([
        closure.scope.rawValue, closure.code, closure.days.first.iso, closure.days.last.iso,
        closure.reason.rawValue, closure.decidedOn.iso,
      ])
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    let scope = check.choice(row, Column.scope, scopes)
    let reason = check.choice(row, Column.reason, reasons)
    let first = neededDay(&check, row, Column.from)
    let last = neededDay(&check, row, Column.to)
    let decidedOn = neededDay(&check, row, Column.decidedOn)
    guard let scope, let reason, let first, let last, let decidedOn else { return }
    guard let days = DayRange(first: first, last: last) else {
      check.report("registry.validity.order", ["from": first.iso, "to": last.iso])
      return
    }
    let closure = Closure(
      scope: scope, code: check.text(row, Column.code), days: days, reason: reason,
      decidedOn: decidedOn)
    for finding in RegistryChecks.findings(of: closure) {
      check.report(finding.diagnostic(at: check.place))
    }
    guard check.isGood, knows(closure, draft, &check) else { return }
    draft.registry.closures.append(closure)
  }

  private static func neededDay(
    _ check: inout RowCheck, _ row: borrowing CSVRow, _ column: Int
  ) -> SchoolDay? {
    if check.bytes(row, column).isEmpty {
      check.refuse(row, column, "registry.field.empty")
      return nil
    }
    return check.day(row, column)
  }

  private static func knows(
    _ closure: Closure, _ draft: RegistryDraft, _ check: inout RowCheck
  ) -> Bool {
    let kind: RegistryDraft.Kind
    switch closure.scope {
    case .nation: return true
    case .region: kind = .region
    case .district: kind = .district
    case .institution: kind = .institution
    }
    if draft.has(closure.code, kind) { return true }
    check.report("registry.\(kind.rawValue).unknown", ["code": closure.code])
    return false
  }
}
