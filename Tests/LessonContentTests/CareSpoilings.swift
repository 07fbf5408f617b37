import LessonContent

/// The failing text of every rule on how a lesson takes care of its readers.
extension Spoiling {
  static let care: [Spoiling] = sensitive + words

  private static let kk = "primary/ice/kk.md"
  private static let ru = "primary/ice/ru.md"

  private static let sensitive = [
    Spoiling(
      id: "text.caution.missing", file: kk, old: "Абай болыңыз: сыныпта", new: "Сыныпта",
      line: 9, base: .sensitive, also: ["lesson.pair.before"]),
    Spoiling(
      id: "lesson.protocol.missing", file: "shared/disclosure.primary.ru.md", old: "", new: nil,
      reported: "primary/ice/lesson.yaml", base: .sensitive, also: ["shared.missing"]),
    Spoiling(
      id: "text.adult.second", file: kk, old: "көршіні", new: "әкені", line: 13, base: .sensitive),
    Spoiling(
      id: "text.centre.truth", file: ru, old: "Позвать на помощь",
      new: "Напиши в 111. Позвать на помощь", base: .sensitive),
  ]

  private static let words = [
    Spoiling(
      id: "text.experience", file: kk, old: "«Мұздың бәрі бірдей қалың ба?» деп сұраңыз",
      new: "«Сенде болды ма?» деп сұраңыз", line: 17),
    Spoiling(
      id: "text.experience", file: ru, old: "# Прежде чем ступить на лёд",
      new: "# С тобой такое бывало?", line: 1),
    Spoiling(
      id: "text.secrecy", file: kk, old: "Тақта мен бор жетеді.",
      new: "Балаға «ешкімге айтпаймын» деңіз.", line: 9),
    Spoiling(
      id: "text.centre.secret", file: kk, old: "Тақта мен бор жетеді.",
      new: "111-ге жазса, ешкім білмейді.", line: 9),
    Spoiling(
      id: "text.centre.secret", file: "shared/letter.ru.md", old: "111: {111}",
      new: "В {111} никому не скажут: 111"),
    Spoiling(
      id: "text.number.ending", file: kk, old: "- 112-ге қоңырау шаламын",
      new: "- 112-ке қоңырау шаламын"),
    Spoiling(
      id: "text.wording", file: "wording/kk.yaml", old: "",
      new: "entries: [{say-not: бор жетеді, say-instead: бор бар, source: WHO}]\n", line: 9,
      reported: kk),
  ]
}
