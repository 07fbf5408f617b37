import Programme

/// A lesson text that only its author's words are missing from: `[…]` marks each place, remarks say what belongs there.
///
/// A remark is a line of its own between `<!--` and `-->`: every Markdown page hides it, and the reader takes it as empty.
struct LessonTemplate {
  /// What stands where the author's words belong.
  static let gap = "[…]"

  /// The lesson.
  let outline: LessonOutline
  /// The language of the text.
  let language: TeachingLanguage
  /// The label words.
  let words: HeadingWords

  private var remarks: TemplateRemarks { TemplateRemarks.of(language) }

  /// The whole text.
  var text: String {
    let parts = [
      [remark(remarks.opening), remark(remarks.check)].joined(separator: "\n"),
      "# \(title)", "- \(Self.gap)\n- \(Self.gap)", "## \(words.before)", before,
      recognise, practise, teach, home,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let title = language == .kk ? outline.title.kk : outline.title.ru
    return title.isEmpty ? Self.gap : title
  }

  private var before: String {
    let caution =
      outline.sensitivity == .ordinary
      ? "" : "\n\n\(remark(remarks.caution))\n\(words.caution): \(Self.gap)"
    return "\(remark(remarks.before))\n\(Self.gap)\(caution)"
  }

  private var recognise: String {
    [
      heading(1), remark(remarks.minutes), remark(remarks.screen), remark(remarks.picture),
      "\n\(step(3))\n\n\(screen)", "\n\(step(4))\n\n\(outline.stage.asks ? question : screen)",
      "\n\(step(3))\n\n\(Self.gap)",
    ].joined(separator: "\n")
  }

  private var practise: String {
    let last = outline.stage.asks ? "\n\n\(question)" : ""
    return [
      heading(2), "\n\(step(2))\n\n\(Self.gap)", "\n\(step(5))\n\n\(screen)",
      "\n\(step(3))\n\n\(Self.gap)\(last)",
    ].joined(separator: "\n")
  }

  private var teach: String {
    [
      heading(3), remark(remarks.teach), "\n\(step(2))\n\n\(Self.gap)",
      "\n\(step(6))\n\n\(Self.gap)", "\n\(step(2))\n\n\(screen)",
    ].joined(separator: "\n")
  }

  /// A sensitive lesson sends nothing home: one general letter a term goes out beforehand; nor does an adults' lesson.
  private var home: String {
    outline.sensitivity == .sensitive || !Stage.taught.contains(outline.stage)
      ? "" : "## \(words.home)\n\n\(remark(remarks.home))\n\(Self.gap)"
  }

  // MARK: - Pieces

  private func heading(_ pass: Int) -> String {
    "## \(pass)\(words.pass) \(remarks.passes[pass - 1])"
  }

  private func step(_ minutes: Int) -> String {
    "### \(Self.gap) (\(minutes) \(words.minutes(minutes)))"
  }

  /// Kindergarten begins without screens: each would need a picture, and none is drawn yet.
  private var screen: String {
    guard outline.stage != .kindergarten else { return Self.gap }
    return "\(Self.gap)\n\n\(words.screen): \(Self.gap)\n\n\(words.withoutScreen): \(Self.gap)"
  }

  private var question: String {
    """
    \(words.question): \(Self.gap)
    - \(words.right): \(Self.gap)
    - \(words.wrong): \(Self.gap)

    \(words.because): \(Self.gap)
    """
  }

  private func remark(_ text: String) -> String { "<!-- \(text) -->" }
}

extension Stage {
  /// Whether lessons of the stage ask questions that a pupil answers on a screen or in words.
  fileprivate var asks: Bool { self != .kindergarten && Stage.taught.contains(self) }
}
