import Diagnostics
import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing
import ZipArchive

@Suite struct PackBuilderTests {
  static func build(
    _ repository: LoadedRepository,
    _ options: PackOptions = PackOptions(
      formats: [.scorm12, .scorm2004, .html, .print], drafts: true),
    in folder: URL
  ) async throws -> PackReport {
    try await PackBuilder(repository: repository, options: options).build(to: folder.path)
  }

  static func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.reduce(into: [:]) { files, name in
      files[name] = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
    }
  }

  @Test func writesEveryFormatWithATeachersPageBesideIt() async throws {
    try await TemporaryFolder.use { folder in
      let report = try await Self.build(SampleRepository.repository(), in: folder)
      #expect(report.diagnostics.isEmpty)
      #expect(
        report.packs.map(\.file) == [
          "html/primary-ice.kk.html", "html/primary-ice.kk.teacher.html",
          "html/primary-ice.ru.html", "html/primary-ice.ru.teacher.html",
          "print/general.kk.letter.html", "print/general.kk.pocket.html",
          "print/general.ru.letter.html", "print/general.ru.pocket.html",
          "print/primary-ice.kk.html", "print/primary-ice.kk.slides.html",
          "print/primary-ice.kk.teacher.html", "print/primary-ice.ru.html",
          "print/primary-ice.ru.slides.html", "print/primary-ice.ru.teacher.html",
          "scorm12/primary-ice.kk.teacher.html", "scorm12/primary-ice.kk.zip",
          "scorm12/primary-ice.ru.teacher.html", "scorm12/primary-ice.ru.zip",
          "scorm2004/primary-ice.kk.teacher.html", "scorm2004/primary-ice.kk.zip",
          "scorm2004/primary-ice.ru.teacher.html", "scorm2004/primary-ice.ru.zip",
        ])
      #expect(
        Set(try Self.files(in: folder).keys)
          == Set(report.packs.map(\.file)).union(["index.json"]))
    }
  }

  /// Adults' lessons have no help card, no ground rules and no protocol of their own unless somebody wrote them.
  @Test(arguments: [Programme.Stage.staff, .parents])
  func packsLessonsForAdults(stage: Programme.Stage) async throws {
    let repository = SampleRepository.repository([SampleRepository.lesson("for-us", stage: stage)])
    let packs = try await PackPrivacyTests.packs(repository)
    let page = try PackPrivacyTests.page("html/for-us.kk.html", in: packs)
    #expect(page.contains("Көмек нөмірлері") && page.contains("Көмек 111"))
    #expect(!page.contains("111 көмектеседі"))
    let leader = try PackPrivacyTests.page("html/for-us.kk.teacher.html", in: packs)
    #expect(leader.contains("кездесуді жүргізетін") && !leader.contains("Балаға көрсетілмейді"))
    #expect(!leader.contains("DISCLOSURE"))
  }

  @Test func takesOnlyWhatWasApprovedUnlessAskedForDrafts() async throws {
    try await TemporaryFolder.use { folder in
      let lessons = [
        SampleRepository.lesson(status: .approved),
        SampleRepository.lesson("middle-care", stage: .middle),
        SampleRepository.lesson("middle-new", stage: .middle, status: .draft),
      ]
      let repository = SampleRepository.repository(lessons)
      let published = try await Self.build(
        repository, PackOptions(formats: [.html]), in: folder)
      #expect(published.packs.count == 4)
      #expect(published.packs.allSatisfy { $0.file.hasPrefix("html/primary-ice.") })
      #expect(published.waiting == 2 && published.diagnostics.isEmpty)
      let all = try await Self.build(
        repository, PackOptions(formats: [.html], drafts: true), in: folder)
      #expect(all.packs.count(where: \.isDraft) == 8)
      let files = try Self.files(in: folder)
      for (name, mark) in [
        ("primary-ice", nil), ("middle-care", "Қаралып жатыр · нұсқа 1"),
        ("middle-new", "Жоба · нұсқа 1"),
      ] {
        for ending in ["kk.html", "kk.teacher.html"] {
          let bytes = try #require(files["html/\(name).\(ending)"])
          let page = String(decoding: bytes, as: UTF8.self)
          #expect(page.contains("@bottom-center") == (mark != nil))
          #expect(mark.map(page.contains) ?? true)
        }
      }
    }
  }

  @Test func givesTheSameBytesForTheSameInput() async throws {
    try await TemporaryFolder.use { folder in
      let (first, second) = (folder.appendingPathComponent("1"), folder.appendingPathComponent("2"))
      let packs = try await Self.build(SampleRepository.shipped, in: first).packs
      #expect(try await Self.build(SampleRepository.shipped, in: second).packs == packs)
      #expect(try Self.files(in: first) == Self.files(in: second))
      #expect(packs.count >= 12)
    }
  }
}
