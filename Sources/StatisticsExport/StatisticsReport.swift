package import DeliveryStatistics
package import Diagnostics

/// A table with the state of the ledger behind it and the language of its reader: what every export is made of.
package struct StatisticsReport: Sendable {
  /// The table.
  package let answer: Answer
  /// The state of the ledger that it was taken from.
  package let head: LedgerHead
  /// The language of headings and footnotes; files for programs name codes, which have none.
  package let language: InterfaceLanguage
  /// Whether it is a working view, which promises nothing about small numbers of people; a publication is none.
  package let isWorkingView: Bool

  /// A report.
  package init(
    answer: Answer, head: LedgerHead, language: InterfaceLanguage, isWorkingView: Bool = true
  ) {
    self.answer = answer
    self.head = head
    self.language = language
    self.isWorkingView = isWorkingView
  }
}
