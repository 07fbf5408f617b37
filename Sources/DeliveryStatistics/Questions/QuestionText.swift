package import Chronology
package import Diagnostics

/// A question as a person writes it: names and values, from options or from a file, each with its place.
package struct QuestionText: Hashable, Sendable {
  /// A name of a value.
  package enum Key: String, CaseIterable, Hashable, Sendable {
    case table
    case rows
    case columns
    case measures
    case period
    case from
    case through
    case filter = "where"
    case knownBy = "known-by"
    case sort
    case top
    case bottom
    case totals
    case shares
    case against
    case againstKnownBy = "against-known-by"
    /// The headings under which the table is published.
    case titleKazakh = "title-kk"
    case titleRussian = "title-ru"
    case titleEnglish = "title-en"
  }

  /// What was written, and where.
  package struct Entry: Hashable, Sendable {
    /// The values: one, or several of measures and filters.
    package var values: [String]
    /// The option, or the line of the file.
    package var place: Place

    /// Values at a place.
    package init(_ values: [String], at place: Place) {
      self.values = values
      self.place = place
    }
  }

  /// What was written.
  package private(set) var entries: [Key: Entry] = [:]

  /// Nothing written yet.
  package init() {}

  /// Sets a value; nil or an empty one leaves what there was.
  package mutating func set(_ key: Key, _ value: String?, at place: Place? = nil) {
    guard let value, !value.isEmpty else { return }
    set(key, [value], at: place)
  }

  /// Sets several values; none leave what there was.
  package mutating func set(_ key: Key, _ values: [String], at place: Place? = nil) {
    guard !values.isEmpty else { return }
    let option = key == .measures ? "--measure" : "--\(key.rawValue)"
    entries[key] = Entry(values, at: place ?? Place(file: option))
  }

  /// These values, and for names that have none the other's.
  package func over(_ other: QuestionText) -> QuestionText {
    var text = self
    text.entries.merge(other.entries) { own, _ in own }
    return text
  }

  /// The one value of a name, and where it stands.
  package func value(_ key: Key) -> (text: String, place: Place)? {
    entries[key].flatMap { entry in entry.values.first.map { ($0, entry.place) } }
  }

  /// All values of a name, those with commas between taken apart.
  func list(_ key: Key) -> [String] {
    (entries[key]?.values ?? []).flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " }) }
  }

  /// Where a name stands, or would.
  func place(_ key: Key) -> Place {
    entries[key]?.place ?? Place(file: key == .measures ? "--measure" : "--\(key.rawValue)")
  }
}

/// What a question is read against: the days that there are, and the time.
package struct QuestionHorizon: Hashable, Sendable {
  /// The first day with a session; nil for an empty ledger.
  package let firstSession: SchoolDay?
  /// The last day with a session; nil for an empty ledger.
  package let lastSession: SchoolDay?
  /// The time.
  package let now: Instant

  /// The days between which there are sessions, and the time.
  package init(firstSession: SchoolDay?, lastSession: SchoolDay?, now: Instant) {
    self.firstSession = firstSession
    self.lastSession = lastSession
    self.now = now
  }
}
