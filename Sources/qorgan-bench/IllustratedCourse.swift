import LessonContent
import Programme

/// A school's course of many pages and pictures, made of the texts of other lessons.
enum IllustratedCourse {
  /// A page a pass, a language and a lesson.
  static let pages = lessons * 3 * 2
  /// How many pictures there are.
  static let pictures = 400
  /// The size of each, as a photograph for a telephone has it.
  static let pictureBytes = 37_500

  private static let lessons = 34

  /// A repository of that course alone.
  static func repository(from other: LoadedRepository) throws -> LoadedRepository {
    let chosen = other.lessons.prefix(lessons)
    guard chosen.count == lessons else { throw BenchFault.noProgramme("34 lessons") }
    var numbers = SeededNumbers(seed: 400)
    let illustrated = chosen.enumerated().map { place, lesson in
      let count = pictures * (place + 1) / lessons - pictures * place / lessons
      return lesson.illustrated(
        with: (0..<count).map { number in
          // A photograph's bytes look like chance to a compressor.
          MediaFile(
            name: "photo-\(number)", format: .jpg,
            bytes: (0..<pictureBytes).map { _ in UInt8(truncatingIfNeeded: numbers.next()) })
        })
    }
    let levels = Level.ofChildren.enumerated().flatMap { place, level in
      (0..<LessonProgramme.topicsPerLevel).compactMap { topic -> ProgrammeEntry? in
        let number = place * LessonProgramme.topicsPerLevel + topic
        guard let id = LessonID("\(level.id)-topic-\(topic)") else { return nil }
        return ProgrammeEntry(
          id: id, level: level, topic: "topic", title: Titles(kk: "Т", ru: "Т", en: "T"),
          lesson: illustrated.indices.contains(number) ? illustrated[number].id : nil)
      }
    }
    return other.replacing(
      lessons: illustrated, programme: LessonProgramme(entries: levels) ?? other.programme)
  }
}

extension LoadedRepository {
  /// The same with other lessons.
  func replacing(
    lessons: [Lesson], programme: LessonProgramme? = nil
  ) -> LoadedRepository {
    LoadedRepository(
      folder: folder, lessons: lessons, programme: programme ?? self.programme,
      calendars: calendars, contacts: contacts, services: services, headings: headings,
      sharedTexts: sharedTexts, wordLists: wordLists, diagnostics: diagnostics)
  }
}

extension Lesson {
  /// The same text with other pictures, an equal part of them in each pass.
  func illustrated(with pictures: [MediaFile]) -> Lesson {
    Lesson(
      id: id, stage: stage, grades: grades, topic: topic, season: season,
      sensitivity: sensitivity, deliverers: deliverers, programmes: programmes, laws: laws,
      official: official, reviewBy: reviewBy, record: record,
      texts: texts.mapValues { $0.illustrated(with: pictures.map(\.name)) },
      media: Dictionary(uniqueKeysWithValues: pictures.map { ($0.name, $0) }), folder: folder,
      english: english)
  }
}

extension LessonText {
  fileprivate func illustrated(with names: [String]) -> LessonText {
    LessonText(
      language: language, title: title, aims: aims, before: before,
      passes: passes.enumerated().map { place, pass in
        let own = names.enumerated().filter { $0.offset % passes.count == place }.map(\.element)
        return pass.illustrated(with: own)
      }, home: home, digest: digest)
  }
}

extension LessonPass {
  fileprivate func illustrated(with names: [String]) -> LessonPass {
    let plain = steps.map { step in
      Step(
        title: step.title, minutes: step.minutes,
        blocks: step.blocks.filter { if case .picture = $0.kind { false } else { true } },
        line: step.line)
    }
    guard let last = plain.last else { return self }
    let shown = names.map { Block(kind: .picture(file: $0, alt: title), line: last.line) }
    let step = Step(
      title: last.title, minutes: last.minutes, blocks: last.blocks + shown, line: last.line)
    return LessonPass(pass: pass, title: title, steps: plain.dropLast() + [step], line: line)
  }
}
