import Chronology
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing
import ZipArchive

@Suite struct WeekPackTests {
  static let monday = SchoolDay(number: 20_402)

  static func session(
    _ group: String, _ language: TeachingLanguage, lesson: String?, after days: Int = 0
  ) -> WeekSession {
    WeekSession(
      day: monday.adding(days: days), minute: 485, group: group, language: language,
      title: Titles(kk: "Мұзға баспай тұрып", ru: "Прежде чем ступить на лёд"),
      lesson: lesson.flatMap { LessonID($0) }, pass: Pass.all[1])
  }

  static let week = WeekPack(
    institution: "KZ-19 S1", name: Titles(kk: "Ауыл мектебі", ru: "Сельская школа"), monday: monday,
    sessions: [
      session("3Б", .kk, lesson: nil, after: 1), session("3А", .kk, lesson: "primary-ice"),
    ])

  @Test func isOneFileWithThisWeeksLessonsInTheLanguagesOfTheGroups() throws {
    let (bytes, lessons, diagnostics) = try Self.week.build(
      from: SampleRepository.repository(), drafts: true)
    #expect(lessons == 1 && diagnostics.isEmpty)
    let zip = try ZipReader(bytes)
    #expect(
      zip.names == [
        "index.html", "week.kk.html", "week.ru.html", "html/primary-ice.kk.html",
        "html/primary-ice.kk.teacher.html", "print/primary-ice.kk.html",
        "print/primary-ice.kk.teacher.html", "print/primary-ice.kk.slides.html",
      ])
    let page = String(decoding: try zip.read("index.html"), as: UTF8.self)
    #expect(page.contains("<html lang=\"kk\">") && page.contains("Ауыл мектебі · KZ-19 S1"))
    #expect(
      page.contains("8:05") && page.contains("2-рет") && page.contains("мәтіні әлі жазылмаған"))
    #expect(page.contains("href=\"html/primary-ice.kk.html\""))
  }

  @Test func hasAnASCIINameAndTheSameBytesEachTime() throws {
    #expect(Self.week.fileName == "kz-19-s1.\(Self.monday.iso).zip")
    let repository = SampleRepository.repository()
    #expect(
      try Self.week.build(from: repository, drafts: true).bytes
        == Self.week.build(from: repository, drafts: true).bytes)
  }
}
