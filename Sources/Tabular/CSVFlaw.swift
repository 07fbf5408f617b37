/// What is wrong with the form of one row; the rows around it are not touched by it.
package enum CSVFlaw: String, CaseIterable, Sendable {
  /// A quoted field that does not end within ``CSVReader/fieldLimit`` bytes: the row ends with its line.
  case unclosedQuote = "unclosed-quote"
  /// Text between a closing quote and the next separator.
  case strayQuote = "stray-quote"
  /// A field longer than ``CSVReader/fieldLimit`` bytes.
  case fieldTooLong = "field-too-long"
  /// More than ``CSVReader/columnLimit`` fields; the rest is left out.
  case tooManyFields = "too-many-fields"
}
