import Diagnostics
import LessonContent
import Programme

/// What of the programme is written: topics by levels, each cell with the languages there are.
struct CoverageListing {
  private let entries: [ProgrammeEntry]
  private let languages: [LessonID: [TeachingLanguage]]

  /// The coverage of a programme by the lessons of a repository.
  init(programme: LessonProgramme, repository: LoadedRepository) {
    entries = programme.entries
    languages = Dictionary(
      repository.lessons.map { ($0.id, $0.languages) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many entries have a text in Kazakh and in Russian.
  var written: Int {
    entries.count { entry in
      let written = entry.lesson.flatMap { languages[$0] } ?? []
      return written.contains(.kk) && written.contains(.ru)
    }
  }

  /// A row a topic, a column a level; `–` where an entry waits for its text, nothing where there is no entry.
  var listing: Listing {
    var listing = Listing(
      [.init("topic", Phrases.Workshop.topic)]
        + Level.ofChildren.map { .init($0.id, Self.heading(of: $0)) })
    var topics: [String] = []
    for entry in entries where !topics.contains(entry.topic) { topics.append(entry.topic) }
    for topic in topics {
      let cells = Level.ofChildren.map { level -> Listing.Field in
        guard let entry = entries.first(where: { $0.topic == topic && $0.level == level })
        else { return .nothing }
        let written = entry.lesson.flatMap { languages[$0] } ?? []
        return .text(written.isEmpty ? "–" : written.map(\.code).joined(separator: "+"))
      }
      listing.append([.text(topic)] + cells)
    }
    return listing
  }

  /// What a level is called at the head of a column.
  static func heading(of level: Level) -> Sentence {
    switch level {
    case .kindergarten: Phrases.Workshop.kindergarten
    case .college: Phrases.Workshop.college
    default:
      Sentence(kk: "\(level.number)", ru: "\(level.number)", en: "\(level.number)")
    }
  }
}
