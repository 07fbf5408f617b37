import DeliveryModel

/// One line of a file of deliveries: a held session of one group unless told otherwise.
struct Row: Hashable, Sendable {
  /// The fields that are not empty.
  var fields: [DeliveryColumn: String] = [
    .group: "S1-3A", .lesson: "grade-3-t0", .date: "2025-09-15", .held: "yes",
  ]

  init(_ fields: [DeliveryColumn: String] = [:]) {
    self.fields.merge(fields) { _, new in new }
  }

  subscript(_ column: DeliveryColumn) -> String {
    get { fields[column] ?? "" }
    set { fields[column] = newValue }
  }

  /// The text of a file of rows.
  static func file(
    _ rows: [Row], columns: [DeliveryColumn] = DeliveryColumn.allCases, more: [String] = [],
    separator: String = ",", newline: String = "\n"
  ) -> String {
    let header = columns.map(\.rawValue) + more
    let lines = rows.map { row in columns.map { row[$0] } + more.map { _ in "" } }
    return ([header] + lines).map { $0.joined(separator: separator) + newline }.joined()
  }

  /// A UUID whose last digits are a number.
  static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "0198c0de-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
