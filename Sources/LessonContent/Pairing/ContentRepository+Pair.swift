extension ContentRepository {
  /// Writes the record of a lesson, whole or not at all.
  package func write(_ record: LessonRecord, of lesson: Lesson) throws(RepositoryFault) {
    try FileWriter.write(
      RecordText.yaml(of: record), to: "\(folder)/\(lesson.folder)/record.yaml")
  }
}
