import Diagnostics
import LessonContent
import Programme

/// Lays two texts of a lesson out in rows and gives every diagnostic to the piece it belongs to.
struct PairBuilder {
  private let lesson: Lesson
  private let content: PreviewShelf.Content
  private let words: PreviewWords
  private let texts: [EditableText]
  private var notes: [[Int: [Diagnostic]]]

  /// What belongs to the lesson and to no piece of these texts.
  private(set) var general: [DiagnosticNote] = []

  init(_ lesson: Lesson, _ content: PreviewShelf.Content, _ words: PreviewWords) {
    self.lesson = lesson
    self.content = content
    self.words = words
    // The text may have changed or gone since the repository was read: the next look shows it.
    texts = lesson.languages.prefix(2).compactMap { language in
      try? content.folder.editableText(
        of: lesson, in: language, headings: content.repository.headings)
    }
    notes = texts.map { _ in [:] }
    place(content.diagnostics(of: lesson))
  }

  private mutating func place(_ diagnostics: [Diagnostic]) {
    var others: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let text = texts.firstIndex(where: { $0.file == diagnostic.place.file }),
        let line = diagnostic.place.line,
        let piece = texts[text].segments.lastIndex(where: { $0.lines.lowerBound <= line })
      else {
        others.append(diagnostic)
        continue
      }
      notes[text][piece, default: []].append(diagnostic)
    }
    general = DiagnosticNote.notes(others, in: content.repository.folder, words.interface)
  }

  /// The parts of the lesson in order.
  mutating func parts() -> [PairPage.Part] {
    let rows = SegmentRow.align(texts.first, texts.dropFirst().first)
    var states: [String: PairState] = [:]
    for unit in lesson.pairedUnits where lesson.languages.count > 1 {
      states[unit.part.code] = unit.state
    }
    var sections: [TextSegment.Section] = []
    for row in rows where sections.last != row.section { sections.append(row.section) }
    return sections.map { section in
      let state = states[section.code].flatMap(words.state)
      return PairPage.Part(
        code: section.number, state: state?.name, stateKind: state?.kind,
        rows: rows.filter { $0.section == section }.map(row))
    }
  }

  private func row(_ row: SegmentRow) -> PairPage.Row {
    let left = side(0, row.left)
    return PairPage.Row(
      kind: left.kind.isEmpty ? side(1, row.right).kind : left.kind, left: left,
      right: texts.count > 1 ? side(1, row.right) : nil)
  }

  private func side(_ text: Int, _ piece: Int?) -> PairPage.Side {
    let language = texts.indices.contains(text) ? texts[text].language.code : ""
    guard texts.indices.contains(text), let piece else {
      return PairPage.Side(
        language: language, kind: "", label: "", html: nil, text: nil, picture: nil, line: nil,
        noTwin: words.noTwin, notes: [])
    }
    let segment = texts[text].segments[piece]
    let own = DiagnosticNote.notes(
      notes[text][piece] ?? [], in: content.repository.folder, words.interface)
    let isPlain = segment.kind.isOneLine || segment.kind == .stray
    return PairPage.Side(
      language: language, kind: segment.kind.code, label: words.name(of: segment),
      html: isPlain ? nil : Markdown(source: segment.words).html(),
      text: isPlain ? segment.words + segment.suffix : nil, picture: picture(of: segment),
      line: segment.lines.lowerBound, noTwin: nil, notes: own)
  }

  private func picture(of segment: TextSegment) -> String? {
    guard case .picture(let name) = segment.kind, let media = lesson.media[name] else { return nil }
    return PreviewPath.media(lesson.id, media.fileName).text
  }
}

extension TextSegment.Section {
  /// The number of a step; other parts bear their name as a heading.
  fileprivate var number: String? {
    if case .step = self { code } else { nil }
  }
}
