/// The kinds of file that a lesson goes out as to people who do not work in the repository.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  /// A table of two columns for Word.
  case docx
  /// XLIFF 2.1 for translation tools.
  case xliff
}
