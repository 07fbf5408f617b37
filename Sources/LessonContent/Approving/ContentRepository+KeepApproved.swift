import Glibc
import Programme

extension ContentRepository {
  /// Keeps the text of a lesson as it stands now as its approved one, beside it; what was kept before makes way.
  ///
  /// Files are copied byte by byte, so that git stores nothing twice: equal bytes are one object.
  package func keepApproved(_ lesson: Lesson) throws(RepositoryFault) {
    let files = ContentFolder(path: folder)
    let names =
      ["lesson.yaml"] + lesson.languages.map { "\($0.code).md" }
      + (Array(lesson.media.values) + Array(lesson.recordings.values))
      .map { "media/\($0.fileName)" }.sorted()
    var copies: [(name: String, bytes: [UInt8])] = []
    for name in names {
      let file = "\(lesson.folder)/\(name)"
      do throws(ContentFolder.Fault) {
        copies.append((name, try files.read(file, limit: FileReader.recordingLimit)))
      } catch {
        throw .unreadable(files.name(of: file))
      }
    }
    try FolderWriter.replace(
      "\(folder)/\(lesson.folder)/\(LessonReader.kept)", holding: copies)
  }
}
