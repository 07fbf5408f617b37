import Diagnostics
import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing

/// The print kit: who gets what, in which languages, on which paper.
@Suite struct KitTests {
  static func kit(
    _ lesson: Lesson = SampleRepository.lesson(), _ change: (inout PackOptions) -> Void = { _ in }
  ) async throws -> [String: String] {
    var options = PackOptions(formats: [.print], drafts: true)
    change(&options)
    let repository = SampleRepository.repository([lesson])
    return try await PackPrivacyTests.packs(repository, options).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: ["print/primary-ice.kk.html", "print/primary-ice.kk.slides.html"])
  func aPupilsSheetHoldsNothingOfTheTeachersAndNoAnswer(name: String) async throws {
    let page = try #require(try await Self.kit()[name])
    for words in PackPrivacyTests.teachersOnly + ["✓", "Айналма жол &amp; үй."] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(page.contains("Қай жол &lt;тез&gt;?") && page.contains("Айналып өтемін."))
  }

  @Test func theTeachersSheetsHoldTheCardItsMarkAndTheAnswers() async throws {
    let page = try #require(try await Self.kit()["print/primary-ice.kk.teacher.html"])
    for words in ["<b>a1b2c3d4</b>", "ҰСТАЗҒА", "АБАЙЛАҢЫЗ", "DISCLOSURE", "RULES", "ҮЙГЕ"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("<li class=\"right\"><span class=\"box\">✓</span> Айналып өтемін.</li>"))
    #expect(page.contains("Айналма жол &amp; үй."))
  }

  @Test func drawingsOnTheCardAreGrey() async throws {
    let kit = try await Self.kit()
    #expect(kit["print/primary-ice.kk.html"]?.contains("%23cfe8f5") == true)
    let card = try #require(kit["print/primary-ice.kk.teacher.html"])
    #expect(card.contains("%23e2e2e2") && !card.contains("%23cfe8f5"))
  }

  @Test func putsTwoLanguagesSideBySideInOnePack() async throws {
    let kit = try await Self.kit { $0.isSideBySide = true }
    #expect(kit["print/primary-ice.kk.html"] == nil)
    let page = try #require(kit["print/primary-ice.kk-ru.teacher.html"])
    #expect(page.contains("<td lang=\"kk\">") && page.contains("<td lang=\"ru\">"))
    #expect(kit["index.json"]?.contains("\"language\" : \"kk-ru\"") == true)
  }

  @Test func aTelephonesCardForTheTeacherHoldsBothLanguages() async throws {
    guard PDFTests.isInstalled else {
      print("KitTests: skipped, no WeasyPrint on this machine")
      return
    }
    var options = PackOptions(formats: [.pdf], drafts: true)
    options.isSideBySide = true
    let packs = try await PackPrivacyTests.packs(SampleRepository.repository(), options)
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("card.pdf")
      try Data(try #require(packs["pdf/primary-ice.kk-ru.teacher.phone.pdf"])).write(to: file)
      guard let text = try PDFTests.text(of: file) else { return }
      #expect(text.contains("Мұзға баспай тұрып") && text.contains("Прежде чем ступить на лёд"))
    }
  }

  @Test(arguments: PaperSize.allCases)
  func namesItsPaper(paper: PaperSize) async throws {
    let kit = try await Self.kit { $0.paper = paper }
    let name = paper == .a4 ? "primary-ice.ru" : "primary-ice.ru.a5"
    let size = paper.rawValue.uppercased()
    #expect(kit["print/\(name).html"]?.contains("@page { size: \(size);") == true)
  }

  @Test func aPocketCardHasNumbersInTheirOrderAndALineForSomebodyAtSchool() async throws {
    let kit = try await Self.kit()
    let page = try #require(kit["print/general.kk.pocket.html"])
    #expect(page.split(separator: "class=\"pocket-card\"").count == 11)
    #expect(page.contains("Мектепте кімге айтамын:"))
    let first = try #require(page.range(of: "<b>111</b>"))
    let second = try #require(page.range(of: "<b>112</b>"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(kit["print/general.ru.letter.html"]?.contains("LETTER") == true)
    #expect(!page.contains("LETTER"))
  }

  @Test func aRegionsHelpCardLeavesLinesForWhatNobodyPublished() async throws {
    var options = PackOptions(languages: [.kk], formats: [.print], drafts: true)
    options.regions = ["KZ-71"]
    options.lessons = []
    let packs = try await PackPrivacyTests.packs(SampleRepository.shipped, options)
    let bytes = try #require(packs["print/general.kk.help.kz-71.html"])
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("Көмек қайда: Астана қаласы"))
    #expect(page.contains("Жедел әрекет ету тобы <small>(пилоттық жоба)</small>"))
    #expect(page.contains("<span>Телефоны:</span> <b></b>"))
  }

  @Test func aLessonWithLargePicturesHasALightEditionThatDescribesThem() async throws {
    let heavy = SampleRepository.drawing + String(repeating: " ", count: 100_000)
    let lesson = SampleRepository.lesson(drawing: heavy)
    let packs = try await PackPrivacyTests.packs(
      SampleRepository.repository([lesson]), PackOptions(formats: [.html, .scorm12], drafts: true))
    let full = try #require(packs["html/primary-ice.kk.html"])
    let light = try #require(packs["html/primary-ice.kk.light.html"])
    #expect(full.count > 200_000 && light.count < 80_000)
    let page = String(decoding: light, as: UTF8.self)
    #expect(page.contains("<p class=\"described\">Жаға &quot;мұз&quot;</p>"))
    #expect(packs["scorm12/primary-ice.kk.light.zip"] != nil)
  }
}
