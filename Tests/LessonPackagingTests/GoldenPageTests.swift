import Foundation
import LessonPackaging
import TestSupport
import Testing

@Suite struct GoldenPageTests {
  @Test(arguments: [
    ("scorm2004/primary-ice.kk.zip", "pupil.html"),
    ("scorm12/primary-ice.kk.teacher.html", "teacher.html"),
  ])
  func areAsTheyWereLookedAt(pack: String, golden: String) async throws {
    let repository = SampleRepository.repository(qrTarget: "https://example.kz/111")
    let page = try PackPrivacyTests.page(pack, in: await PackPrivacyTests.packs(repository))
    #expect(Golden.compare(Self.withoutStyle(page), with: golden) == .same)
  }

  /// The page without its style sheet, which has no words in it.
  private static func withoutStyle(_ page: String) -> String {
    guard let start = page.range(of: "<style>"), let end = page.range(of: "</style>") else {
      return page
    }
    return page[..<start.upperBound] + String(page[end.lowerBound...])
  }
}
