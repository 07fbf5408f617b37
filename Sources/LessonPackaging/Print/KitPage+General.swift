import LessonContent
import Programme

extension KitPage {
  /// What pupils carry: the pocket cards.
  static func pocketCards(_ texts: [GeneralTexts], on paper: PaperSize) -> KitPage {
    var page = KitPage(texts, title: texts[0].words.pocket, on: paper, margin: "9mm 12mm")
    page.leaves = [Leaf(kind: "pocket", pockets: texts.map { KitPocket($0, on: paper) })]
    return page
  }

  /// The general letter home.
  static func letter(_ texts: [GeneralTexts], on paper: PaperSize) -> KitPage {
    var page = KitPage(texts, title: texts[0].player.lessons, on: paper, margin: "14mm 15mm")
    page.leaves = [Leaf(kind: "letter", letters: texts.map(KitLetter.init))]
    return page
  }

  /// The help card of a region.
  static func region(
    _ region: RegionServices, _ texts: [GeneralTexts], on paper: PaperSize
  ) -> KitPage {
    var page = KitPage(texts, title: texts[0].words.regionHelp, on: paper, margin: "12mm")
    page.leaves = [Leaf(kind: "region", regions: texts.map { KitRegion(region, $0) })]
    return page
  }

  private init(_ texts: [GeneralTexts], title: String, on paper: PaperSize, margin: String) {
    let isPair = texts.count > 1
    self.init(
      language: texts[0].language.code, pageTitle: title,
      layout: isPair ? "\(paper.rawValue) pair" : paper.rawValue, paperSize: paper.styleName,
      paperMargin: margin, isPair: isPair)
  }
}
