package import Chronology
package import Diagnostics
package import Programme

/// What an import of deliveries is asked to do.
package struct DeliveryImport: Sendable {
  /// The file.
  package var file: String
  /// The programme that lessons are looked up in.
  package var programme: LessonProgramme
  /// The calendars, by which a missing pass is derived.
  package var calendars: [CalendarYear]
  /// When it is received.
  package var now: Instant
  /// Where rejected rows go; nil means the file's name and `.rejected.csv`.
  package var rejectedFile: String?
  /// The language of reasons and remedies in the rejected file.
  package var language: InterfaceLanguage
  /// How many rows are written in one transaction at most.
  package var chunkRows = ImportChunk.rowLimit
  /// Is told, from time to time, how much is done, 0 to 1.
  package var progress: (@Sendable (Double) -> Void)?

  /// An import of a file.
  package init(
    file: String, programme: LessonProgramme, calendars: [CalendarYear], now: Instant,
    rejectedFile: String? = nil, language: InterfaceLanguage = .en,
    progress: (@Sendable (Double) -> Void)? = nil
  ) {
    self.file = file
    self.programme = programme
    self.calendars = calendars
    self.now = now
    self.rejectedFile = rejectedFile
    self.language = language
    self.progress = progress
  }

  var rejectedPath: String { rejectedFile ?? file + ".rejected.csv" }
}
