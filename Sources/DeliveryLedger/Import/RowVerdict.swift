import DeliveryModel

/// What the reading of one row came to.
enum RowVerdict {
  /// A report that can count.
  case entry(EntryRecord)
  /// A report of a group that the registry does not know yet; the entry's group and lesson are 0.
  case waiting(EntryRecord, groupCode: String, lessonCode: String)
  /// Not a report: the kind of diagnostic, and the facts that its words need.
  case rejected(id: String, facts: [String: String])
}
