import Diagnostics
import LessonPackaging

extension Demo {
  /// All packs of all lessons; what nobody approved is a draft, and its pages and this road say so.
  func buildPacks() async throws -> DemoStep {
    try await step(Phrases.Progress.packing, place: folder.packs) { _ in
      let report = try await PackBuilder(
        repository: content,
        options: PackOptions(formats: [.scorm12, .scorm2004, .html], drafts: true)
      ).build(to: folder.packs)
      guard !report.diagnostics.hasErrors else { throw Refusal(report.diagnostics) }
      return report
    } what: { report in
      dialogue.text(
        Phrases.Demo.packs,
        [
          "packs": dialogue.number(report.packs.count),
          "drafts": dialogue.number(report.packs.count(where: \.isDraft)),
        ])
    }.1
  }
}
