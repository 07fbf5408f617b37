package import DeliveryModel
package import Diagnostics

/// What came of an import: the counts, and what there is to say about the file as a whole.
package struct ImportOutcome: Hashable, Sendable {
  /// The counts; taken + recognised + waiting + rejected = rows of the file.
  package let summary: ImportSummary
  /// Warnings about the header and the forms of dates.
  package let warnings: [Diagnostic]
  /// Where the rejected rows were written; nil when there are none.
  package let rejectedFile: String?
  /// Where they were written as a workbook; nil when there are none, or too many for one.
  package let rejectedWorkbook: String?

  /// What came of an import.
  package init(
    summary: ImportSummary, warnings: [Diagnostic], rejectedFile: String? = nil,
    rejectedWorkbook: String? = nil
  ) {
    self.summary = summary
    self.warnings = warnings
    self.rejectedFile = rejectedFile
    self.rejectedWorkbook = rejectedWorkbook
  }
}
