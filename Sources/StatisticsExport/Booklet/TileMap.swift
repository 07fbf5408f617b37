import DeliveryStatistics
import Diagnostics
import LibXML

/// The regions as tiles of one size, in the order of the map, never of their numbers; a bar in the tile shows the share.
struct TileMap {
  private static let step = (x: 1000, y: 720)
  private static let size = (x: 960, y: 680)

  private let table: PublishedTable
  private let measure: String
  private let markup: BookletMarkup

  /// The map of a measure of a table whose rows are regions.
  init(_ table: PublishedTable, measure: String, _ markup: BookletMarkup) {
    self.table = table
    self.measure = measure
    self.markup = markup
  }

  /// The map; a region without a place of its own stands in a row below.
  func figure(width: Int) -> XMLElement {
    let strays = table.rows.items.indices.filter { place(table.rows.items[$0].code) == nil }
    let strayRows = (strays.count + TilePlace.columns - 1) / TilePlace.columns
    let tiles = table.rows.items.indices.map { row in
      let stray = strays.firstIndex(of: row) ?? 0
      let place =
        place(table.rows.items[row].code)
        ?? (stray % TilePlace.columns, TilePlace.rows + stray / TilePlace.columns)
      return tile(row, at: place)
    }
    let title = table.measures.first { $0.id == measure }?.title[markup.language] ?? measure
    return XMLElement(
      "figure",
      elements: [
        Drawing.picture(
          width: TilePlace.columns * Self.step.x / 10,
          height: (TilePlace.rows + strayRows) * Self.step.y / 10,
          label: "\(BookletWords.mapTitle[markup.language]): \(title)", id: "unknown-map",
          tiles.flatMap(\.self))
      ])
  }

  private func place(_ code: String) -> (column: Int, row: Int)? { TilePlace.all[code] }

  private func tile(_ row: Int, at place: (column: Int, row: Int)) -> [XMLElement] {
    let cell = table.cell(measure, row: row)
    let (left, top) = (place.column * Self.step.x + 5, place.row * Self.step.y + 5)
    var shapes = [
      Drawing.box(
        left, top, Self.size.x, Self.size.y, "tile",
        fill: cell.figure == nil ? "url(#unknown-map)" : nil)
    ]
    let lines = RegionLabel.lines(table.rows.items[row].name[markup.language], markup.language)
    for (number, line) in lines.enumerated() {
      shapes.append(
        Drawing.text(
          left + 60, top + 120 + number * 108, line,
          RegionLabel.kind(of: line, room: RegionLabel.lineLength)))
    }
    shapes.append(
      Drawing.text(left + 60, top + 548, markup.numbers.cell(cell), "number"))
    if let share = cell.figure?.perMille {
      let whole = Self.size.x - 120
      shapes.append(Drawing.box(left + 60, top + 588, whole, 62, "track"))
      shapes.append(Drawing.box(left + 60, top + 588, whole * min(share, 1000) / 1000, 62, "bar"))
    }
    return shapes
  }
}
