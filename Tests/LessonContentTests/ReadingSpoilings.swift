import LessonContent

/// The failing text of every rule on how a lesson is read.
extension Spoiling {
  static let reading: [Spoiling] = pace + kindergarten + order

  private static let kk = "primary/ice/kk.md"
  private static let ru = "primary/ice/ru.md"
  private static let sound = RepositoryFixture.sound.files[kk] ?? ""

  private static let pace = [
    Spoiling(
      id: "text.reading.time", file: kk, old: "Балалар қауіпті жерді өздері тапсын.",
      new: String(repeating: "Көл мұз боп қатты. ", count: 100), line: 25),
    Spoiling(
      id: "text.sentence.long", file: kk, old: "Тақта мен бор жетеді.",
      new: "Тақта" + String(repeating: " мен бор", count: 15) + " жетеді.", line: 9),
    Spoiling(
      id: "text.sentence.long", file: kk, old: "- қамыстың қасында;",
      new: "- қамыстың" + String(repeating: " бор", count: 20) + " қасында;", line: 31,
      also: ["text.screen.long"]),
    Spoiling(
      id: "text.word.long", file: kk, old: "Көлге мұз қатты.",
      new: "Көлге мұзжарғыштардағылардікі қатты.", line: 19),
  ]

  private static let inKindergarten: Set = [
    "file.missing", "lesson.language.missing", "text.picture.missing", "text.kindergarten.words",
    "text.kindergarten.picture", "text.kindergarten.without", "text.question.kindergarten",
    "text.word.long", "text.sentence.long",
  ]

  private static let kindergarten = [
    Spoiling(
      id: "text.kindergarten.words", file: "kindergarten/ice/kk.md", old: "", new: sound,
      line: 19, also: inKindergarten),
    Spoiling(
      id: "text.kindergarten.picture", file: "kindergarten/ice/kk.md", old: "",
      new: sound.split(separator: "Сурет: jaga.").joined(separator: "Суретте"), line: 15,
      also: inKindergarten),
    Spoiling(
      id: "text.kindergarten.without", file: "kindergarten/ice/kk.md", old: "",
      new: sound.split(separator: "Экран жоқ болса: тақтаға көлдің").joined(separator: "Көлдің"),
      line: 15, also: inKindergarten),
  ]

  private static let order = [
    Spoiling(id: "text.part.order", file: kk, old: "", new: homeFirst, line: 13)
  ]

  /// The text with the part for home before the sessions.
  private static let homeFirst: String = {
    let parts = sound.split(separator: "## Үйге")
    let begin = parts[0].split(separator: "## 1-рет")
    return begin[0] + "## Үйге" + parts[1] + "\n## 1-рет" + begin[1]
  }()
}
