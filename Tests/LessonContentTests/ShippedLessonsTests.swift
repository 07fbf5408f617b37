import Diagnostics
import Foundation
import LessonContent
import Testing

@Suite struct ShippedLessonsTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons").path

  @Test func haveNothingWrongWithThem() {
    let diagnostics = ContentRepository(folder: Self.folder).load().diagnostics
      // SpellingFiguresTests counts those.
      .filter { $0.id != "lesson.spelling" }
    let lines = diagnostics.flatMap { DiagnosticText.lines(for: $0, in: .en) }
    #expect(lines == [])
  }

  @Test func standInReviewBecauseNobodyApprovedThem() {
    let lessons = ContentRepository(folder: Self.folder).load().lessons
    #expect(lessons.count >= 10)
    #expect(lessons.allSatisfy { $0.record.status == .review })
  }
}
