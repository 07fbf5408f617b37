/// What the parser found in one lesson text.
struct TextParts: Sendable {
  /// The title; empty when there is none.
  var title = ""
  /// The aims.
  var aims: [String] = []
  /// What the teacher reads beforehand.
  var before: [Block] = []
  /// The passes in the order of the text.
  var passes: [LessonPass] = []
  /// What goes home.
  var home: [Block] = []
  /// The line of the heading for home, or nil when the text has none.
  var homeLine: Int?
  /// What had no place.
  var faults: [TextFault] = []
}
