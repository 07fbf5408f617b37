import Chronology
import Diagnostics
import Programme

/// Reads a whole repository into a draft.
struct RepositoryReader {
  /// The folders and files of the top level that hold no lessons.
  private static let known = [
    "calendars", "contacts.yaml", "credits.yaml", "glossary.yaml", "laws.yaml", "programme.yaml",
    "services.yaml",
    "shared", "wording", "words", "README.md", "questionnaires",
  ]

  private let day: SchoolDay?

  /// The files that were read, and what was wrong with them.
  private(set) var files: FileReader

  /// A reader of a folder.
  init(folder: ContentFolder, day: SchoolDay?) {
    files = FileReader(folder: folder)
    self.day = day
  }

  /// Everything the folder holds.
  mutating func read() -> RepositoryDraft {
    let headings =
      files.fields("shared/headings.yaml").map { HeadingsReader.read($0, &files.findings) }
      ?? Headings(words: [:])
    let contacts =
      files.fields("contacts.yaml").map { ContactsReader.read($0, &files.findings) }
      ?? Contacts(contacts: [], qrTarget: "")
    let services = services()
    let programme = files.keptFields("programme.yaml").map {
      ProgrammeReader.read($0, &files.findings)
    }
    let calendars = calendars()
    let shared = SharedReader.read(&files)
    words()
    let lists = WordListReader.read(&files)
    let credits = credits()
    let reader = LessonReader(headings: headings)
    let lessons = lessons(reader)
    var kept: [String: LessonDraft] = [:]
    for lesson in lessons { kept[lesson.folder] = reader.readKept(lesson, &files) }
    return RepositoryDraft(
      folder: files.folder.path, day: day, headings: headings, contacts: contacts,
      services: services, programme: programme, calendars: calendars, sharedTexts: shared,
      lists: lists, credits: credits, lessons: lessons, kept: kept,
      sources: files.sources, programmeFiles: programmeFiles())
  }

  /// The programme and the calendars, without a lesson.
  mutating func readProgramme() -> RepositoryDraft {
    let programme = files.keptFields("programme.yaml").map {
      ProgrammeReader.read($0, &files.findings)
    }
    let calendars = calendars()
    return RepositoryDraft(
      folder: files.folder.path, day: day, headings: Headings(words: [:]),
      contacts: Contacts(contacts: [], qrTarget: ""), services: [], programme: programme,
      calendars: calendars, sharedTexts: [], lists: WordLists(), credits: nil, lessons: [],
      sources: files.sources, programmeFiles: programmeFiles())
  }

  /// What plans and numbers are derived from: programme and calendars as they were read, and what lessons are marked with.
  ///
  /// A lesson's file that cannot be read is left out: it marks no lesson, and a check of the lessons names it.
  private func programmeFiles() -> [ProgrammeFile] {
    let folder = files.folder
    let marks = Stage.allCases.flatMap { stage in
      folder.entries(of: stage.rawValue).filter { $0.kind == .folder }.compactMap { lesson in
        let name = "\(stage.rawValue)/\(lesson.name)/lesson.yaml"
        return (try? folder.read(name, limit: FileReader.dataLimit)).map {
          ProgrammeFile(name: name, bytes: $0)
        }
      }
    }
    return files.kept + marks
  }

  /// A repository of one school may do without the services of the regions.
  private mutating func services() -> [RegionServices] {
    let name = "services.yaml"
    guard files.folder.entries().contains(where: { $0.name == name }) else { return [] }
    return files.fields(name).map { ServicesReader.read($0, &files.findings) } ?? []
  }

  private mutating func calendars() -> [CalendarDraft] {
    var drafts: [CalendarDraft] = []
    for entry in files.folder.entries(of: "calendars") {
      guard entry.kind == .file, entry.name.hasSuffix(".yaml") else {
        files.unexpected(entry, in: "calendars", allowed: ["2025-26.yaml"])
        continue
      }
      guard let fields = files.keptFields("calendars/\(entry.name)"),
        let draft = CalendarReader.read(fields, &files.findings)
      else { continue }
      drafts.append(draft)
    }
    return drafts
  }

  /// Who made the pictures; a repository without pictures may do without the file.
  private mutating func credits() -> Credits? {
    guard files.folder.entries().contains(where: { $0.name == "credits.yaml" }) else { return nil }
    return files.fields("credits.yaml").map { CreditsReader.read($0, &files.findings) }
  }

  /// The lists of words that the dictionaries lack; the check of spelling finds them among the sources.
  private mutating func words() {
    for entry in files.folder.entries(of: "words") {
      guard entry.kind == .file, entry.name.hasSuffix(".txt") else {
        files.unexpected(entry, in: "words", allowed: ["kk.txt", "ru.txt"])
        continue
      }
      _ = files.text("words/\(entry.name)", limit: FileReader.dataLimit)
    }
  }

  private mutating func lessons(_ reader: LessonReader) -> [LessonDraft] {
    var folders: [LessonFolder] = []
    for entry in files.folder.entries()
    where !Self.known.contains(entry.name) || entry.kind == .link {
      guard entry.kind == .folder, let stage = Stage(rawValue: entry.name) else {
        let allowed = Stage.allCases.map(\.rawValue) + Self.known
        files.unexpected(
          entry, in: "", allowed: allowed, severity: entry.kind == .folder ? .error : .warning)
        continue
      }
      for lesson in files.folder.entries(of: entry.name) {
        guard lesson.kind == .folder else {
          files.unexpected(lesson, in: entry.name, allowed: ["lesson.yaml"])
          continue
        }
        folders.append(LessonFolder(path: "\(entry.name)/\(lesson.name)", stage: stage))
      }
    }
    let root = files.folder
    return Parallel.map(folders) { folder in
      var files = FileReader(folder: root)
      let draft = reader.read(folder.path, stage: folder.stage, &files)
      return (draft, files)
    }.map { draft, own in
      files.take(own)
      return draft
    }
  }
}

/// A folder that holds a lesson, and the stage it lies under.
private struct LessonFolder: Sendable {
  let path: String
  let stage: Stage
}
