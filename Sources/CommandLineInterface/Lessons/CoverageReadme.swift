import Diagnostics
import LessonContent
import Programme

/// The part of `lessons/README.md` that is made from the lessons: what is written, and where it stands.
struct CoverageReadme {
  private let entries: [ProgrammeEntry]
  private let lessons: [Lesson]

  private static let end = "<!-- /coverage -->"

  /// The coverage of a programme by the lessons of a repository.
  init(programme: LessonProgramme, repository: LoadedRepository) {
    entries = programme.entries
    lessons = repository.lessons
  }

  /// A page with everything between its marks made anew; nil when it has no marks.
  func renewed(_ page: String) -> String? {
    var result = ""
    var rest = page[...]
    var found = false
    while let start = rest.firstRange(of: "<!-- coverage "),
      let close = rest[start.upperBound...].firstRange(of: " -->"),
      let language = InterfaceLanguage(rawValue: String(rest[start.upperBound..<close.lowerBound])),
      let end = rest[close.upperBound...].firstRange(of: Self.end)
    {
      result += rest[..<close.upperBound] + "\n\n" + text(in: language) + "\n"
      rest = rest[end.lowerBound...]
      result += rest[..<end.upperBound]
      rest = rest[end.upperBound...]
      found = true
    }
    return found ? result + rest : nil
  }

  /// `draft 1, review 31`, in words.
  static func counts(of lessons: [Lesson], in language: InterfaceLanguage) -> String {
    LessonRecord.Status.allCases.compactMap { status in
      let count = lessons.count { $0.record.status == status }
      return count == 0 ? nil : "\(status.words[language]) – \(count)"
    }
    .joined(separator: ", ")
  }

  private func text(in language: InterfaceLanguage) -> String {
    var opening = [
      Phrases.Workshop.covered.text(
        language, ["entries": "\(entries.count)", "written": "\(entries.count(where: isWritten))"])
    ]
    if !lessons.isEmpty {
      opening.append(
        Phrases.Approval.counts.text(
          language, ["counts": Self.counts(of: lessons, in: language)]))
    }
    opening.append(Phrases.Approval.legend[language])
    return opening.joined(separator: " ") + "\n\n" + table(in: language) + adults(in: language)
  }

  private func table(in language: InterfaceLanguage) -> String {
    let levels = Level.ofChildren.map { CoverageListing.heading(of: $0)[language] }
    var rows = [[Phrases.Workshop.topic[language]] + levels]
    rows.append(["---"] + levels.map { _ in ":-:" })
    var topics: [String] = []
    for entry in entries where !topics.contains(entry.topic) { topics.append(entry.topic) }
    for topic in topics {
      let listed = entries.filter { $0.topic == topic }
      let title = listed.first.map { $0.title.text(language) } ?? ""
      let cells = Level.ofChildren.map { level in
        listed.first { $0.level == level }.map(cell) ?? ""
      }
      rows.append(["\(title) (`\(topic)`)"] + cells)
    }
    return rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private func cell(of entry: ProgrammeEntry) -> String {
    let languages = lessons.first { $0.id == entry.lesson }?.languages ?? []
    if languages.contains(.kk), languages.contains(.ru) { return "✓" }
    return languages.isEmpty ? "–" : languages.map(\.code).joined(separator: " ")
  }

  private func isWritten(_ entry: ProgrammeEntry) -> Bool { cell(of: entry) == "✓" }

  /// The lessons for adults, which the programme does not count.
  private func adults(in language: InterfaceLanguage) -> String {
    let lines = lessons.filter { !Stage.taught.contains($0.stage) }.map { lesson in
      let text = lesson.texts[language == .ru ? .ru : .kk]
      return "- \(text?.title ?? lesson.id.text) (`\(lesson.folder)`)\n"
    }
    return lines.isEmpty
      ? "" : "\n\(Phrases.Approval.adults[language])\n\n" + lines.joined()
  }
}
