/// `en.md` as it was read.
struct SummaryDraft: Sendable {
  /// The text file.
  let source: SourceText
  /// What it says.
  let summary: LessonSummary
  /// The lines that are neither the title nor an aim, counted from 1.
  let strayLines: [Int]
}
