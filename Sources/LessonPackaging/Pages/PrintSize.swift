import LessonContent

/// How large a pack is printed so that it stays on two sheets of A4.
///
/// A browser cannot fit a text to its paper, so the size is chosen from the amount of text when the pack is made.
struct PrintSize: Equatable {
  /// The size of the text in half points.
  let halfPoints: Int

  /// The size as a style sheet has it, such as `9.5`.
  var points: String { "\(halfPoints / 2).\(halfPoints.isMultiple(of: 2) ? 0 : 5)" }
  /// The height of a picture, which follows the text.
  var pictureMillimetres: Int { 5 + 2 * halfPoints / 2 }

  /// The largest size at which a pupil's page fits.
  static func pupil(_ passes: [[Slide]], help: SharedText) -> PrintSize {
    var estimate = PrintEstimate(columnMillimetres: 84)
    for slide in passes.joined() {
      estimate.addBox(4)
      if slide.picture != nil { estimate.addPicture() }
      if let recording = slide.recording { estimate.addLines(of: recording.words) }
      if let text = slide.text { estimate.addLines(of: text.source) }
      if let question = slide.question {
        estimate.addLines(of: question.text)
        for answer in question.answers { estimate.addLines(of: answer.text) }
      }
    }
    estimate.addBox(70)
    estimate.addLines(of: help.body.source)
    // 980 fits in Chromium with Noto Sans; the rest is for breaks between boxes and for wider fonts.
    return estimate.largest(from: 32, to: 14, within: 740)
  }

  /// The largest size at which a teacher's page fits.
  static func teacher(_ source: PackSource) -> PrintSize {
    var estimate = PrintEstimate(columnMillimetres: 91)
    estimate.addBox(60)
    let text = source.text
    for aim in text.aims { estimate.addLines(of: aim) }
    for step in text.passes.flatMap(\.steps) {
      estimate.addBox(6)
      for block in step.blocks { estimate.add(block) }
    }
    for block in text.before + text.home { estimate.add(block) }
    for shared in [source.disclosure, source.rules].compactMap(\.self) {
      estimate.addLines(of: shared.body.source)
    }
    // 830 to 1,000 fits in Chromium with Noto Sans, by the breaks that the boxes leave; the rest is for those.
    return estimate.largest(from: 20, to: 12, within: 740)
  }
}

extension PrintEstimate {
  fileprivate mutating func add(_ block: Block) {
    addBox(1)
    switch block.kind {
    case .teacher(let text), .caution(let text), .screen(let text), .withoutScreen(let text):
      addLines(of: text.source)
    case .picture(_, let alt):
      // The thumbnail stands beside its description.
      addBox(max(8, alt.count / 8))
    case .sound(_, let words), .film(_, let words): addLines(of: words)
    case .question(let question):
      addLines(of: question.text)
      for answer in question.answers { addLines(of: answer.text) }
      addLines(of: question.because)
    }
  }
}
