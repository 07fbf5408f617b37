package import Diagnostics
package import Programme

/// One row of a file of outside numbers.
package struct OutsideRow: Sendable {
  /// Where it stands.
  package var place: Place
  /// The indicator's id.
  package var indicator: String
  /// What it is about.
  package var subject: OutsideSubject
  /// The region's code; nil for the country.
  package var region: String?
  /// The period as written.
  package var period: String
  /// How much, in thousandths.
  package var thousandths: Int
  /// Of what.
  package var unit: String
  /// What counts and what does not.
  package var definition: Titles
  /// Who says so.
  package var source: String
  /// When it was said.
  package var vintage: String

  /// A row.
  package init(
    place: Place, indicator: String, subject: OutsideSubject, region: String?, period: String,
    thousandths: Int, unit: String, definition: Titles, source: String, vintage: String
  ) {
    self.place = place
    self.indicator = indicator
    self.subject = subject
    self.region = region
    self.period = period
    self.thousandths = thousandths
    self.unit = unit
    self.definition = definition
    self.source = source
    self.vintage = vintage
  }
}
