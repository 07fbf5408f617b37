import Crypto
package import Programme

extension Lesson {
  /// The SHA-256 of what is taught: the texts, the pictures and recordings, and the codes that decide to whom, by whom and how.
  ///
  /// Contacts, protocols and English titles are no part of it: they change without the lesson.
  package var digest: String {
    var lines = [
      "stage \(stage.rawValue)", "grades \(grades.code)", "sensitivity \(sensitivity.rawValue)",
      "deliverers \(deliverers.map(\.code).joined(separator: " "))",
    ]
    for language in languages {
      lines.append("text \(language.code) \(texts[language]?.digest ?? "")")
    }
    let files = Array(media.values) + Array(recordings.values)
    for file in files.sorted(by: { $0.fileName < $1.fileName }) {
      lines.append("media \(file.fileName) \(Hexadecimal.text(SHA256.hash(data: file.bytes)))")
    }
    return Hexadecimal.text(SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)))
  }

  /// The SHA-256 of each text.
  package var textDigests: [TeachingLanguage: String] {
    texts.mapValues(\.digest)
  }

  /// The same lesson with another record.
  func with(_ record: LessonRecord, folder: String? = nil) -> Lesson {
    Lesson(
      id: id, stage: stage, grades: grades, topic: topic, season: season,
      sensitivity: sensitivity, deliverers: deliverers, programmes: programmes, laws: laws,
      official: official, reviewBy: reviewBy, record: record, texts: texts, media: media,
      folder: folder ?? self.folder, english: english, recordings: recordings)
  }
}
