/// A column of `deliveries.csv`, in the order in which the program writes them.
package enum DeliveryColumn: String, CaseIterable, Sendable {
  case report = "report_id"
  case group = "group_code"
  case lesson = "lesson_id"
  case pass
  case date
  case held
  case reason
  case language
  case enrolled
  case present
  case role = "deliverer_role"
  case deliverer
  case reporter
  case text
  case reportedAt = "reported_at"
  case together

  /// The columns without which a file is refused.
  package static let needed: [DeliveryColumn] = [.group, .lesson, .date, .held]
  /// The columns that a file of reports has by custom; whoever has gatherings adds theirs.
  package static let customary = allCases.filter { $0 != .together }
}
