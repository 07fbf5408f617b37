import LessonContent

/// What a pupil takes in at once: a text, a picture or a recording, both, or a question.
struct Slide {
  var text: Markdown?
  var picture: (file: String, alt: String)?
  var recording: (file: String, words: String)?
  var question: Question?

  /// What the slide says in place of what an edition leaves out: of a recording the words, whether it is there or not.
  func described(withPicture hasPicture: Bool) -> String? {
    let texts = [hasPicture ? nil : picture?.alt, recording?.words].compactMap(\.self)
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// The slides of a pass, in order; text without a label, cautions and notes for no screen are not among them.
  static func slides(of pass: LessonPass) -> [Slide] {
    pass.steps.flatMap { step in
      step.blocks.reduce(into: [Slide]()) { slides, block in add(block, to: &slides) }
    }
  }

  private static func add(_ block: Block, to slides: inout [Slide]) {
    // A picture and a recording join the text beside them, whichever comes first; a second of a kind begins a new slide.
    switch block.kind {
    case .screen(let text):
      if let last = slides.indices.last, slides[last].text == nil, slides[last].question == nil {
        slides[last].text = text
      } else {
        slides.append(Slide(text: text))
      }
    case .picture(let file, let alt):
      if let last = slides.indices.last, slides[last].picture == nil, slides[last].question == nil {
        slides[last].picture = (file, alt)
      } else {
        slides.append(Slide(picture: (file, alt)))
      }
    case .sound(let file, let words), .film(let file, let words):
      if let last = slides.indices.last, slides[last].recording == nil,
        slides[last].question == nil
      {
        slides[last].recording = (file, words)
      } else {
        slides.append(Slide(recording: (file, words)))
      }
    case .question(let question):
      slides.append(Slide(question: question))
    case .teacher, .caution, .withoutScreen:
      break
    }
  }
}
