import Diagnostics
import LessonContent
import Programme

extension PackSource {
  /// Finds everything that a lesson's packs in a language need, or says all that is missing.
  static func find(
    _ lesson: Lesson, _ text: LessonText, in repository: LoadedRepository, options: PackOptions
  ) -> (source: PackSource?, diagnostics: [Diagnostic]) {
    let language = text.language
    let place = Place(file: "\(repository.folder)/\(lesson.folder)/\(language.code).md")
    var missing: [Diagnostic] = []
    func shared(_ kind: SharedTexts.Kind) -> SharedText? {
      let found = repository.sharedTexts.text(kind, stage: lesson.stage, language: language)
      // Adults need no pupils' help card and no ground rules; what their stage has is taken.
      if found == nil, !kind.isByStage || Stage.taught.contains(lesson.stage) {
        missing.append(
          Diagnostic(
            "pack.shared.missing", at: place,
            facts: ["kind": kind.rawValue, "language": language.code]))
      }
      return found
    }
    let words = PlayerWords.all[language]
    let headings = repository.headings[language]
    if words == nil || headings == nil {
      missing.append(
        Diagnostic("pack.words.missing", at: place, facts: ["language": language.code]))
    }
    let (help, disclosure, rules) = (shared(.help), shared(.disclosure), shared(.rules))
    let note = lesson.record.status == .review ? shared(.reviewNote)?.body.source.trimmed : nil
    missing += pictureFaults(of: lesson, text, at: place)
    guard let words, let headings, missing.isEmpty else { return (nil, missing) }
    let source = PackSource(
      lesson: lesson, text: text, place: place, words: words, headings: headings,
      help: help ?? SharedText(title: words.helpNumbers, body: Markdown(source: "")),
      disclosure: disclosure, rules: rules,
      reviewNote: lesson.record.status == .draft ? words.draftNote : note,
      contacts: repository.contacts.contacts.filter { $0.isCurrent(on: options.day) },
      qrTarget: repository.contacts.qrTarget,
      titles: titles(of: lesson, language, in: repository.programme))
    return (source, [])
  }

  private static func pictureFaults(
    of lesson: Lesson, _ text: LessonText, at place: Place
  ) -> [Diagnostic] {
    let steps = text.passes.flatMap(\.steps)
    return steps.flatMap(\.blocks).compactMap { block in
      let file: String
      switch block.kind {
      case .picture(let name, _) where lesson.media[name] == nil: file = name
      case .sound(let name, _) where lesson.recordings[name] == nil: file = name
      case .film(let name, _) where lesson.recordings[name] == nil: file = name
      default: return nil
      }
      return Diagnostic(
        "pack.picture.missing", at: Place(file: place.file, line: block.line),
        facts: ["picture": file])
    }
  }

  private static func titles(
    of lesson: Lesson, _ language: TeachingLanguage, in programme: LessonProgramme?
  ) -> [(language: String, text: String)] {
    let others = lesson.languages.filter { $0 != language }
    var titles = ([language] + others).compactMap { language in
      lesson.texts[language].map { (language: language.code, text: $0.title) }
    }
    let number = programme?.numbers(servedBy: lesson.id).first
    let english =
      lesson.english?.title ?? number.flatMap { programme?.entries[$0].title.en } ?? ""
    if !english.isEmpty, lesson.texts[.en] == nil { titles.append(("en", english)) }
    return titles
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<max(start, end)])
  }
}
