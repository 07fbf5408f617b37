import Diagnostics
package import LessonContent
import Programme

/// The pages of a lesson's packs for somebody who is still writing it: whatever is missing is left out and not refused.
///
/// Every page says where the lesson stands, as those of the packs do.
package enum LessonPages {
  /// The pupil's page, in one piece; nil when packs know nothing of the language.
  package static func pupil(
    of lesson: Lesson, _ text: LessonText, in repository: LoadedRepository
  ) -> [UInt8]? {
    PackSource(forReading: lesson, text, in: repository).map {
      PageTemplates.bytes(of: PupilPage($0, for: .html))
    }
  }

  /// The teacher's page, in one piece; nil when packs know nothing of the language.
  package static func teacher(
    of lesson: Lesson, _ text: LessonText, in repository: LoadedRepository
  ) -> [UInt8]? {
    PackSource(forReading: lesson, text, in: repository).map {
      PageTemplates.bytes(of: TeacherPage($0))
    }
  }
}

extension PackSource {
  /// What there is of a lesson's page.
  fileprivate init?(
    forReading lesson: Lesson, _ text: LessonText, in repository: LoadedRepository
  ) {
    let language = text.language
    guard let words = PlayerWords.all[language], let headings = repository.headings[language]
    else { return nil }
    let shared = { (kind: SharedTexts.Kind) in
      repository.sharedTexts.text(kind, stage: lesson.stage, language: language)
    }
    let record = lesson.record
    let note = shared(.reviewNote)?.body.source.trimmed ?? words.review
    self.init(
      lesson: lesson, text: text, place: .init(file: lesson.folder), words: words,
      headings: headings,
      help: shared(.help) ?? SharedText(title: words.helpNumbers, body: Markdown(source: "")),
      disclosure: shared(.disclosure), rules: shared(.rules),
      reviewNote: record.status == .approved
        ? nil : record.status == .draft ? words.draftNote : note,
      contacts: repository.contacts.contacts.filter { $0.isCurrent(on: nil) },
      qrTarget: repository.contacts.qrTarget, titles: [])
  }
}
