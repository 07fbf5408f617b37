import Chronology
import EducationRegistry
import Programme
import Tabular

/// `successions.csv`: what became of institutions and groups, as merge, split, close and rename leave it.
enum SuccessionFile {
  static let table = RegistryTable(
    name: "successions.csv", needed: ["subject", "code", "successor", "from", "cause"],
    optional: ["former_name_kk", "former_name_ru"])

  private enum Column {
    static let subject = 0
    static let code = 1
    static let successor = 2
    static let from = 3
    static let cause = 4
    static let kazakh = 5
    static let russian = 6
  }

  private static let subjects = ClosedList(Succession.Subject.allCases) { $0.rawValue }
  private static let causes = ClosedList(Succession.Cause.allCases) { $0.rawValue }

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for succession in registry.successions {
      try writer.writeRow([
        succession.subject.rawValue, succession.code, succession.successor, succession.from.iso,
        succession.cause.rawValue, succession.formerName?.kk ?? "",
        succession.formerName?.ru ?? "",
      ])
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    let subject = check.choice(row, Column.subject, subjects)
    let cause = check.choice(row, Column.cause, causes)
    let code = check.code(row, Column.code).map { String(decoding: $0, as: UTF8.self) }
    let from = check.day(row, Column.from)
    guard check.isGood, let subject, let cause, let code else { return }
    guard let from else { return check.refuse(row, Column.from, "registry.field.empty") }
    let name = Titles(kk: check.text(row, Column.kazakh), ru: check.text(row, Column.russian))
    draft.registry.successions.append(
      Succession(
        subject: subject, code: code, successor: check.text(row, Column.successor), from: from,
        cause: cause, formerName: name.kk.isEmpty && name.ru.isEmpty ? nil : name))
  }
}
