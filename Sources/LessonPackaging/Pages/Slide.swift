import LessonContent

/// What a pupil sees at once: a text, a picture, both, or a question.
struct Slide {
  var text: Markdown?
  var picture: (file: String, alt: String)?
  var question: Question?

  /// The slides of a pass, in order; text without a label, cautions and notes for no screen are not among them.
  static func slides(of pass: LessonPass) -> [Slide] {
    pass.steps.flatMap { step in
      step.blocks.reduce(into: [Slide]()) { slides, block in add(block, to: &slides) }
    }
  }

  private static func add(_ block: Block, to slides: inout [Slide]) {
    // A picture joins the text beside it, whichever comes first; a second of either begins a new slide.
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
    case .question(let question):
      slides.append(Slide(question: question))
    case .teacher, .caution, .withoutScreen:
      break
    }
  }
}
