import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing
import ZipArchive

/// What a pupil's pack never holds, and what a teacher's page always does.
@Suite struct PackPrivacyTests {
  static let teachersOnly = [
    "ҰСТАЗҒА", "ТАҚТАҒА", "АБАЙЛАҢЫЗ", "ҮЙГЕ", "ҚАДАМ", "DISCLOSURE", "RULES", "LETTER",
  ]

  static func packs(
    _ repository: LoadedRepository = SampleRepository.repository(),
    _ options: PackOptions = PackOptions(
      formats: [.scorm12, .scorm2004, .html, .print], drafts: true)
  ) async throws -> [String: [UInt8]] {
    try await TemporaryFolder.use { folder in
      _ = try await PackBuilder(repository: repository, options: options).build(to: folder.path)
      return try PackBuilderTests.files(in: folder).mapValues { [UInt8]($0) }
    }
  }

  /// The text of a pupil's page: of the file itself, or of the start page inside the package.
  static func page(_ name: String, in packs: [String: [UInt8]]) throws -> String {
    let bytes = try #require(packs[name])
    let page = name.hasSuffix(".zip") ? try ZipReader(bytes).read("index.html") : bytes
    return String(decoding: page, as: UTF8.self)
  }

  @Test(arguments: [
    "html/primary-ice.kk.html", "scorm12/primary-ice.kk.zip", "scorm2004/primary-ice.ru.zip",
  ])
  func aPupilsPackHoldsNothingOfTheTeachers(name: String) async throws {
    let packs = try await Self.packs()
    let page = try Self.page(name, in: packs)
    #expect(page.contains("ЭКРАН мәтіні."))
    for words in Self.teachersOnly { #expect(!page.contains(words), "\(words)") }
    guard name.hasSuffix(".zip") else { return }
    let names = try ZipReader(try #require(packs[name])).names
    #expect(!names.contains { $0.contains("teacher") })
  }

  @Test func aTeachersPageHoldsStepsAnswersCareAndTheTextsMark() async throws {
    let packs = try await Self.packs()
    let page = try Self.page("html/primary-ice.kk.teacher.html", in: packs)
    let expected = [
      "ҰСТАЗҒА", "ТАҚТАҒА", "АБАЙЛАҢЫЗ", "ҮЙГЕ", "ҚАДАМ", "DISCLOSURE", "RULES", "REVIEW-NOTE",
    ]
    for words in expected + ["✓ Дұрыс:", "<b>a1b2c3d4</b>", "Айналма жол &amp; үй."] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("LETTER"))
  }

  @Test func escapesWhatALessonSays() async throws {
    let page = try Self.page("html/primary-ice.kk.html", in: await Self.packs())
    #expect(page.contains("Қай жол &lt;тез&gt;?"))
    #expect(page.contains("alt=\"Жаға &quot;мұз&quot;\""))
    #expect(!page.contains("<тез>"))
  }

  @Test(arguments: [LessonRecord.Status.review, .approved])
  func saysThatALessonIsInReviewAsLongAsItIs(status: LessonRecord.Status) async throws {
    let packs = try await Self.packs(
      SampleRepository.repository([SampleRepository.lesson(status: status)]))
    for name in [
      "html/primary-ice.kk.html", "scorm12/primary-ice.kk.zip", "html/primary-ice.ru.teacher.html",
    ] {
      #expect(
        try Self.page(name, in: packs).contains("REVIEW-NOTE") == (status == .review), "\(name)")
    }
  }

  @Test(arguments: [
    (Programme.Stage.primary, Sensitivity.ordinary, "yes"), (.primary, .careful, "yes"),
    (.middle, .sensitive, "no"), (.kindergarten, .ordinary, "no"),
  ])
  func scoresNeitherSensitiveLessonsNorKindergarten(
    stage: Programme.Stage, sensitivity: Sensitivity, scored: String
  ) async throws {
    let lesson = SampleRepository.lesson(stage: stage, sensitivity: sensitivity)
    let packs = try await Self.packs(SampleRepository.repository([lesson]))
    #expect(
      try Self.page("scorm2004/primary-ice.kk.zip", in: packs).contains("data-scored=\"\(scored)\"")
    )
  }

  @Test func drawsTheQRCodeOnlyWhenItsTargetIsSet() async throws {
    let without = try Self.page("html/primary-ice.kk.html", in: await Self.packs())
    let target = SampleRepository.repository(qrTarget: "https://example.kz/111")
    let with = try Self.page("html/primary-ice.kk.html", in: await Self.packs(target))
    #expect(!without.contains("class=\"qr\""))
    #expect(with.contains("class=\"qr\"") && with.contains("shape-rendering=\"crispEdges\""))
    #expect(
      !with.contains("example.kz"), "the address is in the code alone, no link leaves the pack")
  }

  @Test func showsTheNumbersThatItsHelpTextNames() async throws {
    let page = try Self.page("html/primary-ice.ru.html", in: await Self.packs())
    #expect(page.contains("<b>111</b><span>Помощь 111</span>"))
    #expect(!page.contains("<b>112</b>"))
  }

  @Test func asksNothingOfTheNetwork() async throws {
    let packs = try await Self.packs(SampleRepository.shipped)
    for (name, bytes) in packs where name.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains("default-src 'none'"), "\(name)")
      for reference in page.split(separator: "src=\"").dropFirst() {
        #expect(reference.hasPrefix("data:image/svg+xml,"), "\(name)")
      }
      #expect(!page.contains("@import") && !page.contains("href=\"http"), "\(name)")
    }
  }
}
