package import Chronology

extension SchoolDay {
  /// The first day that ISO 8601 writes with four digits: what has no first day begins then.
  package static let firstWritten = SchoolDay(number: -719_162)
  /// The last day that ISO 8601 writes with four digits: what has no last day ends then.
  package static let lastWritten = SchoolDay(number: 2_932_896)
}
