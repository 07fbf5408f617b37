import LessonContent
import Programme

/// A page of pocket cards in one language, all alike: numbers in the order of dialling, and lines for a pen.
struct KitPocket {
  struct Pair {
    let pairs: [KitPage.Tile]
  }

  struct Copy {
    let heading: String
    let lines: [Pair]
    let blanks: [String]
  }

  let pocketLanguage: String
  let cut: String
  let copies: [Copy]

  /// The cards of a language; nothing on them says why a child might carry one.
  init(_ texts: GeneralTexts, on paper: PaperSize) {
    let tiles = texts.contacts.sorted { $0.number < $1.number }.map {
      KitPage.Tile(number: $0.number, label: texts.words.shortName(of: $0, in: texts.language))
    }
    let lines = stride(from: 0, to: tiles.count, by: 2).map {
      Pair(pairs: Array(tiles[$0..<min($0 + 2, tiles.count)]))
    }
    let card = Copy(
      heading: texts.words.pocket, lines: lines,
      blanks: [texts.words.atHome, texts.words.atSchool])
    pocketLanguage = texts.language.code
    cut = texts.words.cut
    // 86 by 54 millimetres, as bank cards are: two by five on A4, one by three on A5.
    copies = Array(repeating: card, count: paper == .a4 ? 10 : 3)
  }
}
