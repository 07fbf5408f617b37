/// A file of the lessons' folder that plans and numbers are derived from, as it lies there.
package struct ProgrammeFile: Hashable, Sendable {
  /// Its place in the folder, as `calendars/2025-26.yaml`.
  package let name: String
  /// Its bytes.
  package let bytes: [UInt8]

  /// A file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Whether it says what one lesson is marked with: of no weight but where numbers are split by those marks.
  package var isOfLesson: Bool { name.hasSuffix("/lesson.yaml") }
}
