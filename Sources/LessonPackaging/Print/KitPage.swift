/// What a page of the print kit knows; its names are those of `kit.mustache`.
///
/// Every list has an element a language: one, or two that stand side by side.
struct KitPage {
  /// One number of the help lines.
  struct Tile {
    let number: String
    let label: String
    var tileHours: String?
  }

  /// A sheet of paper, or one after the other for slides.
  struct Leaf {
    let kind: String
    var sheets: [KitSheet] = []
    var posters: [KitPoster] = []
    var screens: [KitScreen] = []
    var pockets: [KitPocket] = []
    var letters: [KitLetter] = []
    var regions: [KitRegion] = []
  }

  let language: String
  let pageTitle: String
  let layout: String
  let paperSize: String
  let paperMargin: String
  let isPair: Bool
  /// One card, or on a telephone's pages one a language.
  var cards: [KitCard] = []
  var cardSize = "8.0"
  var posterSize = "20.0"
  var leaves: [Leaf] = []
  let style = Asset.text("packs/kit.css")
}
