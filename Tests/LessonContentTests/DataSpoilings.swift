import LessonContent
import Programme

/// The failing text of every rule on the files beside the lesson texts.
extension Spoiling {
  static let data: [Spoiling] = yaml + lesson + programme + calendar + shared + pictures

  private static let codes = "primary/ice/lesson.yaml"
  private static let year = "calendars/2025-26.yaml"

  private static let yaml = [
    Spoiling(
      id: "yaml.broken", file: codes, old: "grades: [2, 3, 4]", new: "grades: [2, 3", line: 5),
    Spoiling(id: "yaml.broken", file: codes, old: "id: primary-ice", new: "id: 'primary"),
    Spoiling(
      id: "yaml.anchor", file: codes, old: "topic: water-and-ice", new: "topic: &a water-and-ice",
      line: 5),
    Spoiling(
      id: "yaml.anchor", file: "contacts.yaml", old: "qr-target: \"\"", new: "qr-target: *a",
      line: 1, also: ["shared.placeholder", "text.telephone"]),
    Spoiling(id: "yaml.empty", file: codes, old: "", new: "# nothing\n", line: 1),
    Spoiling(
      id: "yaml.key.repeated", file: codes, old: "official: \"\"", new: "stage: primary",
      line: 3),
    Spoiling(
      id: "data.key.missing", file: codes, old: "topic: water-and-ice\n", new: ""),
    Spoiling(
      id: "data.key.unknown", file: codes, old: "season: before-winter",
      new: "seasn: before-winter", line: 6, also: ["lesson.programme.differs"]),
    Spoiling(
      id: "data.code.unknown", file: codes, old: "stage: primary", new: "stage: primry", line: 3),
    Spoiling(
      id: "data.code.unknown", file: codes, old: "[class-teacher, rescuer]",
      new: "[class-teacher, recsuer]", line: 8),
    Spoiling(
      id: "data.code.unknown", file: codes, old: "sensitivity: ordinary",
      new: "sensitivity: normal", line: 7),
    Spoiling(
      id: "data.value.invalid", file: codes, old: "2027-08-01", new: "2027-13-01", line: 12),
    Spoiling(
      id: "data.value.invalid", file: codes, old: "[2, 3, 4]", new: "[2, 3, four]", line: 4,
      also: ["lesson.programme.grades"]),
    Spoiling(
      id: "data.id.pattern", file: codes, old: "id: primary-ice", new: "id: Primary_Ice", line: 2),
  ]

  private static let lesson = [
    Spoiling(
      id: "file.missing", file: "primary/ice/record.yaml", old: "", new: nil),
    Spoiling(
      id: "file.large", file: "primary/ice/kk.md", old: "# Мұзға баспай тұрып",
      new: "# Мұзға баспай тұрып" + String(repeating: "x", count: 64 * 1024),
      also: ["lesson.language.missing"]),
    Spoiling(
      id: "file.unknown", file: "primary/ice/kz.md", old: "", new: "# Мұз\n"),
    Spoiling(
      id: "file.unknown", file: "primry/ice/kk.md", old: "", new: "# Мұз\n", reported: "primry"),
    Spoiling(
      id: "lesson.language.missing", file: "primary/ice/ru.md", old: "", new: nil,
      reported: "primary/ice"),
    Spoiling(
      id: "lesson.id.repeated", file: "primary/snow/lesson.yaml", old: "",
      new: RepositoryFixture.sound.files[codes], line: 2,
      also: ["file.missing", "lesson.language.missing"]),
    Spoiling(
      id: "lesson.stage.folder", file: codes, old: "stage: primary", new: "stage: middle",
      line: 3, also: ["lesson.grades.stage", "lesson.programme.differs"]),
    Spoiling(
      id: "lesson.grades.stage", file: codes, old: "[2, 3, 4]", new: "[2, 3, 4, 7]", line: 4,
      also: ["lesson.programme.grades"]),
    Spoiling(
      id: "lesson.season.unknown", file: codes, old: "before-winter", new: "before-wintr",
      line: 6, also: ["lesson.programme.differs"]),
    Spoiling(
      id: "lesson.programme.unlisted", file: codes, old: "id: primary-ice",
      new: "id: primary-snow", line: 2, also: ["programme.lesson.missing"]),
    Spoiling(
      id: "lesson.programme.differs", file: codes, old: "topic: water-and-ice",
      new: "topic: water", line: 5),
    Spoiling(
      id: "lesson.programme.grades", file: codes, old: "[2, 3, 4]", new: "[2, 3]", line: 4),
    Spoiling(
      id: "lesson.programme.neighbour", file: codes, old: "adal-azamat", new: "adal-azamt",
      line: 9),
    Spoiling(
      id: "record.approval.missing", file: "primary/ice/record.yaml", old: "status: review",
      new: "status: approved", line: 3),
    Spoiling(
      id: "record.approval.person", file: "primary/ice/record.yaml", old: "approvals: []",
      new: approvals(by: "Айгүл С.", "айгүл с")),
    Spoiling(
      id: "record.kept.missing", file: "primary/ice/record.yaml", old: "approvals: []",
      new: approvals(by: "Айгүл С.", "Дана Т."), also: ["record.edited"]),
    Spoiling(
      id: "record.edited", file: "primary/ice/record.yaml", old: "approvals: []",
      new: approvals(by: "Айгүл С.", "Дана Т."), also: ["record.kept.missing"]),
    Spoiling(
      id: "english.title.missing", file: "primary/ice/en.md", old: "", new: "- One.\n", line: 1,
      also: ["english.stray", "english.aims.count"]),
    Spoiling(
      id: "english.aims.count", file: "primary/ice/en.md", old: "", new: "# Ice\n\n- One.\n"),
    Spoiling(
      id: "english.stray", file: "primary/ice/en.md", old: "",
      new: "# Ice\n\n- One.\n- Two\n  of two.\n- Three.\n\n## More\n", line: 8),
    Spoiling(
      id: "english.letters", file: "primary/ice/en.md", old: "",
      new: "# Ice\n\n- Onе.\n- Two.\n- Three.\n", line: 3),
    Spoiling(
      id: "record.version", file: "primary/ice/record.yaml", old: "version: 1",
      new: "version: 0"),
    Spoiling(
      id: "lesson.pair.unconfirmed", file: "primary/ice/record.yaml", old: "pairs: []",
      new: pairs("0", "0"), reported: "primary/ice/kk.md"),
    Spoiling(
      id: "lesson.pair.stale", file: "primary/ice/record.yaml", old: "pairs: []",
      new: pairs(opening, "0"), line: 1, reported: "primary/ice/kk.md",
      also: ["lesson.pair.unconfirmed"]),
  ]

  /// Two approvals of one text.
  private static func approvals(by methodologist: String, _ psychologist: String) -> String {
    let items = [("methodologist", methodologist), ("psychologist", psychologist)].map {
      "  - {version: 1, role: \($0), by: \"\($1)\", on: 2026-11-21, digest: d, texts: {kk: k}}"
    }
    return "approvals:\n" + items.joined(separator: "\n")
  }

  /// The digest of the Kazakh opening, as it stands.
  private static let opening: String = {
    let lesson = (try? RepositoryFixture.sound.load())?.lessons.first
    return lesson?.texts[.kk]?.units.first?.digest ?? ""
  }()

  private static func pairs(_ kk: String, _ ru: String) -> String {
    "pairs: [{by: A, on: 2026-11-21, pieces: [{kk: \"\(kk)\", ru: \"\(ru)\"}]}]"
  }

  private static let programme = [
    Spoiling(
      id: "programme.lesson.missing", file: "programme.yaml", old: "source: proposal}",
      new: "source: proposal, lesson: nothing}"),
    Spoiling(
      id: "programme.id.repeated", file: "programme.yaml", old: "id: grade-5-topic-3",
      new: "id: grade-5-topic-2"),
    Spoiling(
      id: "programme.level.count", file: "programme.yaml", old: "level: grade-5, topic: topic-3",
      new: "level: grade-6, topic: topic-x"),
    Spoiling(
      id: "programme.topic.repeated", file: "programme.yaml",
      old: "level: grade-5, topic: topic-3", new: "level: grade-5, topic: topic-2"),
    building("unknown", on: "[grade-5-topic-12]"),
    building("itself", on: "[grade-5-topic-3]"),
    building("repeated", on: "[grade-4-topic-2, grade-4-topic-2]"),
    building("level", on: "[grade-6-topic-3]"),
    building("cycle", on: "[grade-4-topic-1, grade-5-topic-4]"),
    Spoiling(
      id: "data.id.pattern", file: "programme.yaml", old: third,
      new: "\(third), prerequisites: [Топик]"),
    Spoiling(
      id: "data.value.invalid", file: "programme.yaml", old: third,
      new: "\(third), prerequisites: grade-5-topic-2"),
    Spoiling(
      id: "contacts.number.repeated", file: "contacts.yaml", old: "\"112\"", new: "\"111\"",
      also: ["shared.placeholder", "text.telephone"]),
  ]

  private static let third = "level: grade-5, topic: topic-3"

  /// The third topic of grade 5 builds on others; the fourth builds on the third already.
  private static func building(_ id: String, on others: String) -> Spoiling {
    let fourth = "level: grade-5, topic: topic-4"
    return Spoiling(
      id: "programme.prerequisite.\(id)", file: "programme.yaml", old: third,
      new: "\(third), prerequisites: \(others)", line: 62,
      base: RepositoryFixture.sound.replacing(
        fourth, with: "\(fourth), prerequisites: [grade-5-topic-3]", in: "programme.yaml"))
  }

  private static let calendar = [
    Spoiling(
      id: "calendar.outside", file: year, old: "to: 2026-05-25}", new: "to: 2026-06-25}",
      line: 12),
    Spoiling(
      id: "calendar.outside", file: year, old: "2025-12-16", new: "2027-12-16", line: 17),
    Spoiling(
      id: "calendar.overlap", file: year, old: "from: 2025-11-03", new: "from: 2025-10-30",
      line: 14),
    Spoiling(
      id: "calendar.year.repeated", file: "calendars/copy.yaml", old: "",
      new: "school-year: 2025-26\nstatus: official\ncalendars: []\n"),
    Spoiling(
      id: "calendar.kind.repeated", file: year, old: "public-holidays:",
      new: """
          - {kind: school, from: 2025-09-02, to: 2026-05-25, teaching-days: [1], basis: assumed, \
        source: test}
        public-holidays:
        """, line: 16),
    Spoiling(
      id: "calendar.slots.none", file: year, old: "[1, 2, 3, 4, 5]", new: "[]", line: 4),
    Spoiling(
      id: "calendar.slots.few", file: year, old: "to: 2026-05-25", new: "to: 2026-02-25",
      line: 4),
  ]

  private static let shared = [
    Spoiling(id: "shared.missing", file: "shared/rules.senior.ru.md", old: "", new: nil),
    Spoiling(
      id: "shared.placeholder", file: "shared/letter.ru.md", old: "{112}", new: "{999}", line: 1),
    Spoiling(
      id: "shared.help.number", file: "shared/help.primary.ru.md", old: "- {111}\n", new: ""),
    Spoiling(
      id: "shared.help.number", file: "shared/disclosure.senior.kk.md", old: "{112}", new: "..."),
    Spoiling(
      id: "data.value.invalid", file: "wording/stages.yaml", old: "reading-share: 75",
      new: "reading-share: much"),
    Spoiling(
      id: "data.key.unknown", file: "wording/care.yaml", old: "secrecy:", new: "secrets:",
      also: ["data.key.missing"]),
    Spoiling(id: "file.unknown", file: "wording/kz.yaml", old: "", new: "entries: []\n"),
    Spoiling(
      id: "file.unknown", file: "shared/halp.senior.ru.md", old: "", new: "- x\n"),
    Spoiling(
      id: "headings.repeated", file: "shared/headings.yaml", old: "because:  {kk: Түсіндірме",
      new: "because:  {kk: Абай болыңыз",
      also: [
        "text.label.unknown", "text.label.misplaced", "text.question.because", "lesson.pair.blocks",
        "lesson.pair.before",
      ]),
    Spoiling(
      id: "headings.language", file: "shared/headings.yaml", old: ", ru: Экран}", new: "}",
      reported: "primary/ice/ru.md", also: ["data.key.missing"]),
  ]

  /// A drawing of half a megabyte, and a repository with four of them.
  private static let heavy =
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- \(String(repeating: "x", count: 490_000)) --></svg>"
  private static let almostHeavy: RepositoryFixture = {
    var fixture = RepositoryFixture.sound
    for number in 1...4 { fixture.files["primary/ice/media/heavy-\(number).svg"] = heavy }
    return fixture
  }()

  /// A repository whose texts may name sounds and films, with a sound in its lesson.
  private static let playing: RepositoryFixture = {
    var fixture = RepositoryFixture.sound
    fixture.files["shared/headings.yaml", default: ""] +=
      "sound: {kk: Дыбыс, ru: Звук}\nfilm: {kk: Бейне, ru: Видео}\n"
    fixture.files["primary/ice/media/an.mp3"] = "x"
    return fixture
  }()

  private static let pictures = [
    Spoiling(
      id: "media.unused", file: "primary/ice/media/extra.svg", old: "",
      new: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    Spoiling(
      id: "media.repeated", file: "primary/ice/media/jaga.png", old: "", new: "x",
      reported: "primary/ice/media/jaga.svg", also: ["media.format", "media.credit.missing"]),
    Spoiling(
      id: "media.format", file: "primary/ice/media/jaga.svg", old: "",
      new: "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
    Spoiling(
      id: "media.svg.broken", file: "primary/ice/media/jaga.svg", old: "</svg>", new: ""),
    Spoiling(
      id: "media.svg.unsafe", file: "primary/ice/media/jaga.svg", old: "<rect ",
      new: "<script>alert(1)</script><rect "),
    Spoiling(
      id: "media.svg.unsafe", file: "primary/ice/media/jaga.svg", old: "<rect ",
      new: "<rect onclick=\"x()\" "),
    Spoiling(
      id: "media.svg.unsafe", file: "primary/ice/media/jaga.svg", old: "fill=\"#cfe8f5\"",
      new: "fill=\"url(https://example.org/x)\""),
    Spoiling(
      id: "media.svg.unsafe", file: "primary/ice/media/jaga.svg", old: "<rect ",
      new: "<use href=\"https://example.org/x.svg#a\"/><rect "),
    Spoiling(
      id: "lesson.media.heavy", file: "primary/ice/media/heavy-5.svg", old: "", new: heavy,
      reported: "primary/ice/media", base: almostHeavy, also: ["media.unused"]),
    Spoiling(
      id: "media.recording.unused", file: "primary/ice/media/song.mp3", old: "", new: "x",
      also: ["media.credit.missing"]),
    Spoiling(
      id: "media.transcript.missing", file: "primary/ice/kk.md",
      old: "Сурет: jaga.", new: "Дыбыс: an.\n\nСурет: jaga.", line: 21, base: playing,
      also: ["lesson.pair.blocks", "media.credit.missing"]),
    Spoiling(
      id: "text.recording.missing", file: "primary/ice/kk.md",
      old: "Сурет: jaga.", new: "Бейне: an. Мұз сынады.\n\nСурет: jaga.", line: 21,
      base: playing,
      also: ["lesson.pair.blocks", "media.recording.unused", "media.credit.missing"]),
    Spoiling(
      id: "media.credit.missing", file: "credits.yaml", old: "", new: nil,
      reported: "primary/ice/media/jaga.svg"),
    Spoiling(
      id: "media.credit.missing", file: "primary/ice/media/song.mp3", old: "", new: "x",
      also: ["media.recording.unused"]),
    Spoiling(
      id: "media.credit.unused", file: "credits.yaml", old: "files: []",
      new: "files: [{file: primary/ice/media/x.jpg, author: A, licence: CC0-1.0, source: s}]"),
    Spoiling(
      id: "data.code.unknown", file: "credits.yaml", old: "licence: Apache-2.0",
      new: "licence: all-rights", also: ["media.credit.missing"]),
    Spoiling(
      id: "file.unknown", file: "primary/ice/media/song.kk.txt", old: "", new: "Ән\n"),
    Spoiling(
      id: "file.unknown", file: "primary/ice/media/Jaga 2.svg", old: "", new: "<svg/>"),
  ]
}
