import Chronology
import Diagnostics
import Foundation
import LessonContent
import Programme

/// A small repository as values: one lesson of each kind that packs treat differently.
enum SampleRepository {
  /// The lessons of the checkout, whatever stands there.
  static let shipped: LoadedRepository = {
    let file = URL(fileURLWithPath: #filePath)
    let root = file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ContentRepository(folder: root.appendingPathComponent("lessons").path).load()
  }()

  static func repository(
    _ lessons: [Lesson] = [lesson()], qrTarget: String = "", diagnostics: [Diagnostic] = [],
    programme: LessonProgramme? = nil
  ) -> LoadedRepository {
    LoadedRepository(
      folder: "lessons", lessons: lessons, programme: programme, calendars: [],
      contacts: Contacts(contacts: [contact("111"), contact("112")], qrTarget: qrTarget),
      headings: Headings(words: [.kk: headings, .ru: headings]), sharedTexts: sharedTexts,
      diagnostics: diagnostics)
  }

  /// A programme whose levels name the lessons that are written for them, each from the first topic on.
  static func programme(_ written: [String: [String]]) -> LessonProgramme? {
    LessonProgramme(
      entries: Level.ofChildren.flatMap { level in
        (0..<LessonProgramme.topicsPerLevel).compactMap { topic in
          let lessons = written[level.id] ?? []
          return LessonID("\(level.id)-topic-\(topic)").map { id in
            ProgrammeEntry(
              id: id, level: level, topic: "topic", title: Titles(kk: "Т", ru: "Т", en: "T"),
              lesson: topic < lessons.count ? LessonID(lessons[topic]) : nil)
          }
        }
      })
  }

  static func lesson(
    _ id: String = "primary-ice", stage: Programme.Stage = .primary,
    sensitivity: Sensitivity = .ordinary, status: LessonRecord.Status = .review,
    title: String = "Мұзға баспай тұрып", picture: String = "jaga",
    drawing: String = SampleRepository.drawing,
    english: LessonSummary? = nil
  ) -> Lesson {
    guard let id = LessonID(id) else { preconditionFailure("not an id: \(id)") }
    let grades = stage == .primary ? GradeSet([2, 3, 4]) : GradeSet([])
    return Lesson(
      id: id, stage: stage, grades: grades, topic: "water-and-ice", season: nil,
      sensitivity: sensitivity, deliverers: [.classTeacher, .rescuer], programmes: [], laws: [],
      official: "", reviewBy: nil, record: LessonRecord(version: 1, status: status),
      texts: [
        .kk: text(.kk, title, picture), .ru: text(.ru, "Прежде чем ступить на лёд", picture),
      ],
      media: ["jaga": MediaFile(name: "jaga", format: .svg, bytes: Array(drawing.utf8))],
      folder: "\(stage.rawValue)/ice", english: english)
  }

  /// The lesson with a sound and a film in every pass.
  static func playingLesson() -> Lesson {
    let plain = lesson()
    let blocks: [Block.Kind] = [
      .sound(file: "an", words: "АЙТЫЛАДЫ: «қар» & мұз."),
      .screen(Markdown(source: "Енді қараңыз.")),
      .film(file: "muz", words: "КӨРІНЕДІ: мұз сынады."),
    ]
    let texts = plain.texts.mapValues { text in
      LessonText(
        language: text.language, title: text.title, aims: text.aims, before: text.before,
        passes: text.passes.map { pass in
          let step = Step(
            title: "Тыңдаймыз", minutes: 10, blocks: blocks.map { Block(kind: $0, line: 20) },
            line: 19)
          return LessonPass(
            pass: pass.pass, title: pass.title, steps: pass.steps + [step], line: pass.line)
        }, home: text.home, digest: text.digest)
    }
    return Lesson(
      id: plain.id, stage: plain.stage, grades: plain.grades, topic: plain.topic, season: nil,
      sensitivity: plain.sensitivity, deliverers: plain.deliverers, programmes: [], laws: [],
      official: "", reviewBy: nil, record: plain.record, texts: texts, media: plain.media,
      folder: plain.folder,
      recordings: [
        "an": MediaFile(name: "an", format: .mp3, bytes: Array("SOUND".utf8)),
        "muz": MediaFile(name: "muz", format: .webm, bytes: Array("FILM".utf8)),
      ])
  }

  static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" role="img">
    <rect width="800" height="450" fill="#cfe8f5"/></svg>
    """

  private static func text(
    _ language: TeachingLanguage, _ title: String, _ picture: String
  ) -> LessonText {
    let question = Question(
      text: "Қай жол <тез>?",
      answers: [
        .init(isRight: false, text: "Көлді кесіп өтемін."),
        .init(isRight: true, text: "Айналып өтемін."),
      ], because: "Айналма жол & үй.")
    let blocks: [Block.Kind] = [
      .teacher(Markdown(source: "ҰСТАЗҒА: сұраңыз.")), .screen(Markdown(source: "ЭКРАН мәтіні.")),
      .picture(file: picture, alt: "Жаға \"мұз\""),
      .withoutScreen(Markdown(source: "ТАҚТАҒА сызыңыз.")),
      .question(question),
    ]
    let step = Step(
      title: "ҚАДАМ аты", minutes: 10, blocks: blocks.map { Block(kind: $0, line: 9) }, line: 8)
    return LessonText(
      language: language, title: title, aims: ["Мұзды таниды."],
      before: [Block(kind: .caution(Markdown(source: "АБАЙЛАҢЫЗ.")), line: 5)],
      passes: Pass.all.map {
        LessonPass(pass: $0, title: "Айналым \($0.number)", steps: [step], line: 7)
      },
      home: [Block(kind: .teacher(Markdown(source: "ҮЙГЕ хат.")), line: 30)],
      digest: String(repeating: "a1b2c3d4", count: 8))
  }

  private static func contact(_ number: String) -> Contact {
    Contact(
      number: number, id: "line-\(number)",
      name: Titles(kk: "Көмек \(number)", ru: "Помощь \(number)"),
      what: Titles(kk: "", ru: ""), hours: "24/7", isFree: true, validFrom: nil, validTo: nil,
      source: "test")
  }

  private static let headings = HeadingWords(
    before: "Сабаққа дейін", pass: "-рет.", home: "Үйге", screen: "Экран",
    withoutScreen: "Экран жоқ болса", picture: "Сурет", question: "Сұрақ", right: "Дұрыс",
    wrong: "Бұрыс", because: "Түсіндірме", caution: "Абай болыңыз", minutes: ["минут"],
    sound: "Дыбыс", film: "Бейне")

  private static let sharedTexts: SharedTexts = {
    var texts: [SharedTexts.Key: SharedText] = [:]
    for kind in SharedTexts.Kind.allCases {
      for language in [TeachingLanguage.kk, .ru] {
        let stages = kind.isByStage ? Programme.Stage.taught.map(Optional.some) : [nil]
        for stage in stages {
          let body = kind == .help ? "- 111 көмектеседі." : "\(kind.rawValue.uppercased()) мәтіні."
          texts[.init(kind: kind, stage: stage, language: language)] = SharedText(
            title: "Көмек", body: Markdown(source: body))
        }
      }
    }
    return SharedTexts(texts: texts)
  }()
}
