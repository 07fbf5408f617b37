import LessonContent

/// The teacher's card: a head a language, and rows whose cells say the same thing in each.
struct KitCard {
  /// A heading, a step, or a text, in one language.
  struct Cell {
    let cellLanguage: String
    let cellKind: String
    var cellPass: String?
    var cellHeading: String?
    var cellClock: String?
    var cellText: String?
    var cellBlocks: [TeacherPage.Piece] = []
  }

  struct Row {
    let cells: [Cell]
  }

  let heads: [TeacherPage]
  let rows: [Row]

  init(_ sources: [PackSource]) {
    heads = sources.map { TeacherPage($0.inGreys) }
    let columns = heads.map(Self.cells)
    let height = columns.map(\.count).max() ?? 0
    rows = (0..<height).map { row in
      Row(cells: columns.map { $0.indices.contains(row) ? $0[row] : Cell(empty: $0.first) })
    }
  }

  /// The cells of a language in the order of the card; steps stand in the same order in every language.
  private static func cells(of page: TeacherPage) -> [Cell] {
    func cell(
      _ kind: String, pass: String? = nil, _ heading: String? = nil, clock: String? = nil,
      text: String? = nil, blocks: [TeacherPage.Piece] = []
    ) -> Cell {
      Cell(
        cellLanguage: page.language, cellKind: kind, cellPass: pass, cellHeading: heading,
        cellClock: clock, cellText: text, cellBlocks: blocks)
    }
    let aims = Markdown(source: page.aims.map { "- \($0)" }.joined(separator: "\n")).html()
    var cells = [
      cell("aims", page.words.aims, text: aims),
      cell("before", page.before.title, blocks: page.before.blocks),
    ]
    if let rules = page.rules { cells.append(cell("rules", page.words.rules, text: rules)) }
    for walk in page.passes {
      for (place, step) in walk.steps.enumerated() {
        cells.append(
          cell(
            "step", pass: place == 0 ? walk.name : nil, step.title, clock: step.minutes,
            blocks: step.blocks))
      }
    }
    if let home = page.home { cells.append(cell("home", home.title, blocks: home.blocks)) }
    if let note = page.letterNote { cells.append(cell("home", text: "<p>\(note)</p>")) }
    if let care = page.disclosure { cells.append(cell("care", page.words.disclosure, text: care)) }
    let numbers = page.contacts.map { "\($0.number) \($0.name)" }.joined(separator: "; ")
    cells.append(cell("numbers", page.words.helpNumbers, text: "<p>\(numbers)</p>"))
    return cells
  }
}

extension KitCard.Cell {
  /// Nothing, where the other language has a cell more.
  fileprivate init(empty neighbour: KitCard.Cell?) {
    self.init(cellLanguage: neighbour?.cellLanguage ?? "", cellKind: "none")
  }
}
