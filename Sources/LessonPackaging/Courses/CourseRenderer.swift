import Diagnostics
import LessonContent
import LibXML
import Programme

/// Makes the package of a course, in memory.
enum CourseRenderer {
  static func tree(of course: Course, for format: PackFormat) -> PackTree? {
    guard let shared = SharedFiles.of(format) else { return nil }
    let pages = CoursePages(course.sources, for: format)
    let frame = ManifestFrame(
      identifier: course.name, metadata: ManifestMetadata(course))
    let manifest = frame.element(
      for: format,
      organizations: ManifestFrame.organizations(
        // All under one root item: eXe's courses without one stay incomplete in Moodle.
        "course", title: course.title, items: [course.root.item(for: format)], for: format),
      resources: XMLElement("resources", elements: pages.resources))
    return manifest.map {
      PackTree(manifest: XMLWriter.bytes(of: $0), own: pages.files, shared: shared)
    }
  }
}

extension ManifestMetadata {
  /// What the package of a course says.
  init(_ course: Course) {
    let codes = course.languages.map(\.code)
    let lessons = Set(course.sources.map(\.lesson.id))
    let isSchool = course.levels.count > 1
    let digests = course.sources.map(\.text.digest).joined()
    self.init(
      identifier: course.name, languages: codes, titles: Self.titles(of: course),
      description: Self.words(isSchool ? ManifestWords.school : ManifestWords.year),
      keywords: [Self.words(ManifestWords.subject)],
      // The texts make the version: the same lessons give the same mark.
      version: String(Hexadecimal.sha256(of: Array(digests.utf8)).prefix(8)),
      isApproved: course.sources.allSatisfy { $0.lesson.record.status == .approved },
      stage: Set(course.levels.map(\.stage)).count == 1 ? course.levels.first?.stage : nil,
      ages: Self.ages(of: course),
      learningTime: Self.duration(minutes: lessons.count * 30),
      time: Self.words(ManifestWords.courseTime, ["lessons": "\(lessons.count)"]))
  }

  private static func titles(of course: Course) -> [Words] {
    let level = course.levels.count == 1 ? course.levels.first : nil
    let part: Sentence? =
      switch level {
      case nil: nil
      case .kindergarten?: ManifestWords.kindergarten
      case .college?: ManifestWords.college
      case .some: ManifestWords.grade
      }
    let subjects = words(ManifestWords.subject)
    guard let part, let level else { return subjects }
    return zip(subjects, words(part, ["n": "\(level.number)"])).map {
      ($0.language, "\($0.text). \($1.text)")
    }
  }

  private static func ages(of course: Course) -> String {
    let bounds = course.levels.map { level in
      switch level {
      case .kindergarten: (5, 6)
      case .college: (15, 19)
      default: (Int(level.number) + 5, Int(level.number) + 6)
      }
    }
    return "\(bounds.map(\.0).min() ?? 5)-\(bounds.map(\.1).max() ?? 19)"
  }

  private static func duration(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "PT\(hours > 0 ? "\(hours)H" : "")\(rest > 0 || hours == 0 ? "\(rest)M" : "")"
  }
}
