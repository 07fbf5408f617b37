package import Chronology
package import Programme

/// One help line of the country.
package struct Contact: Hashable, Sendable {
  /// The number as it is dialled, such as `111`.
  package let number: String
  /// Its code, such as `contact-centre-111`.
  package let id: String
  /// What it is called.
  package let name: Titles
  /// What it does, in words for the pupil.
  package let what: Titles
  /// When it answers; empty when the source does not say.
  package let hours: String
  /// Whether a call costs nothing.
  package let isFree: Bool
  /// The first day it is known to work; nil when not known.
  package let validFrom: SchoolDay?
  /// The last day it works; nil when no end is known.
  package let validTo: SchoolDay?
  /// Whence this is known.
  package let source: String

  /// A help line.
  package init(
    number: String, id: String, name: Titles, what: Titles, hours: String, isFree: Bool,
    validFrom: SchoolDay?, validTo: SchoolDay?, source: String
  ) {
    self.number = number
    self.id = id
    self.name = name
    self.what = what
    self.hours = hours
    self.isFree = isFree
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }

  /// Whether the line works on a day; without a day, whether no end of it is known.
  package func isCurrent(on day: SchoolDay?) -> Bool {
    guard let day else { return validTo == nil }
    return (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
