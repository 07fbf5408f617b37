import LessonContent
import Programme

/// The poster of a lesson: its name, its telling picture, what to remember, the numbers.
struct KitPoster {
  let posterLanguage: String
  let of: String
  let name: String
  let illustration: PupilPage.Picture?
  let main: String?
  let closing: String?
  let tiles: [KitPage.Tile]

  /// The poster shows the first screen that has a list, with its picture, and the last words of the first pass.
  init(_ source: PackSource) {
    let slides = source.text.passes.map(Slide.slides)
    let chosen = Self.telling(slides)
    let last = slides.first?.last { $0.text != nil }?.text
    posterLanguage = source.language.code
    of = source.overline
    name = source.text.title
    illustration =
      chosen?.picture.flatMap { source.illustration($0) } ?? source.firstPicture
    main = chosen?.text?.html()
    closing = last == chosen?.text ? nil : last?.html()
    tiles = source.tiles
  }

  /// The largest size at which a poster of each language fits on its page.
  static func size(_ sources: [PackSource], on paper: PaperSize) -> String {
    let width = (paper == .a4 ? 190.0 : 128.0) / Double(max(1, sources.count))
    let height = paper == .a4 ? 277.0 : 190.0
    let sizes = sources.map { source in
      var estimate = PrintEstimate(columnMillimetres: width)
      let slides = source.text.passes.map(Slide.slides)
      // The picture at its largest, the numbers, the gaps.
      estimate.addBox(paper == .a4 ? 165 : 118)
      // The title is set at 1.7 times the size, so it takes three times the room.
      estimate.addLines(of: String(repeating: source.text.title, count: 3))
      for text in [telling(slides)?.text, slides.first?.last { $0.text != nil }?.text] {
        if let text { estimate.addLines(of: text.source) }
      }
      return estimate.largest(from: 52, to: 18, within: height)
    }
    return sizes.min { $0.halfPoints < $1.halfPoints }?.points ?? "14.0"
  }

  private static func telling(_ slides: [[Slide]]) -> Slide? {
    let all = slides.joined().filter { $0.question == nil && $0.text != nil }
    return all.first { $0.text?.source.contains("\n- ") == true && $0.picture != nil }
      ?? all.first { $0.text?.source.contains("\n- ") == true }
      ?? all.first { $0.picture != nil } ?? all.first
  }
}
