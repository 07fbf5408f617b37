package import Chronology
package import Programme

/// What an import of another ledger's segment is asked to do.
package struct SegmentImport: Sendable {
  /// The file.
  package var file: String
  /// The key that a person found to be the other ledger's; nil goes by the keys that are known.
  package var publicKey: [UInt8]?
  /// The programme that lessons are looked up in.
  package var programme: LessonProgramme
  /// The calendars, by which a missing pass is derived.
  package var calendars: [CalendarYear]
  /// When it is received.
  package var now: Instant
  /// How many entries are written in one transaction at most.
  package var chunkRows = ImportChunk.rowLimit
  /// Is told, from time to time, how much is done, 0 to 1; what it throws ends the import between two chunks.
  package var progress: (@Sendable (Double) throws -> Void)?

  /// An import of a file.
  package init(
    file: String, publicKey: [UInt8]? = nil, programme: LessonProgramme,
    calendars: [CalendarYear], now: Instant
  ) {
    self.file = file
    self.publicKey = publicKey
    self.programme = programme
    self.calendars = calendars
    self.now = now
  }
}
