import Programme

/// The list of lessons in one language; its names are those of `catalogue.mustache`.
struct CataloguePage {
  struct Link {
    let address: String
    let label: String
    var code = ""
  }

  struct Choice {
    let value: String
    let label: String
  }

  struct Chooser {
    let name: String
    let caption: String
    let choices: [Choice]
  }

  struct Card {
    let id: String
    let address: String
    let name: String
    let others: [Link]
    let preview: String?
    let meta: String
    let tags: [String]
    let opens: [Link]
    let stage: String
    let grades: String
    let topic: String
    let season: String
    let languages: String
    let sought: String
  }

  struct Group {
    let id: String
    let heading: String
    let cards: [Card]
  }

  struct Jump {
    let caption: String
    let links: [Link]
  }

  let language: String
  let words: CatalogueWords
  let count: Int
  let otherLanguages: [Link]
  let choosers: [Chooser]
  let jumps: [Jump]
  let groups: [Group]
  let general: [Link]
  let courses: [Link]
  let wordsAddress: String
  let feedAddress: String
  var hasGeneral: Bool
  var hasCourses: Bool
  let style = Asset.text("catalogue/catalogue.css")
  let script = Asset.text("catalogue/catalogue.js")
}
