import DeliveryStatistics
import Diagnostics
import LibXML

/// A small chart a row, all of one scale: columns of a share over time, an outline for the whole.
struct SmallMultiples {
  private static let panel = (width: 1500, height: 900, perLine: 5)

  private let table: PublishedTable
  private let measure: String
  private let markup: BookletMarkup

  /// The charts of a share of a table whose columns are stretches of time.
  init(_ table: PublishedTable, measure: String, _ markup: BookletMarkup) {
    self.table = table
    self.measure = measure
    self.markup = markup
  }

  /// All charts in one picture.
  var figure: XMLElement {
    let count = table.rows.items.count
    let lines = (count + Self.panel.perLine - 1) / Self.panel.perLine
    let title = table.measures.first { $0.id == measure }?.title[markup.language] ?? measure
    let first = table.columns?.items.first?.name[markup.language] ?? ""
    let last = table.columns?.items.last?.name[markup.language] ?? ""
    return XMLElement(
      "figure",
      elements: [
        XMLElement("figcaption", text: "\(title), 0–100 % · \(first) – \(last)"),
        Drawing.picture(
          width: Self.panel.width * Self.panel.perLine / 10, height: lines * Self.panel.height / 10,
          label: "\(table.title[markup.language]): \(title)", id: "unknown-multiples",
          table.rows.items.indices.flatMap(panel)),
      ])
  }

  private func panel(_ row: Int) -> [XMLElement] {
    let left = row % Self.panel.perLine * Self.panel.width + 40
    let top = row / Self.panel.perLine * Self.panel.height
    let columns = table.columns?.items.count ?? 0
    let width = (Self.panel.width - 120) / max(1, columns)
    let name = RegionLabel.text(table.rows.items[row].name[markup.language], markup.language)
    var shapes = [Drawing.text(left, top + 140, name, RegionLabel.kind(of: name, room: 23))]
    for column in 0..<columns {
      let cell = table.cell(measure, row: row, column: column)
      let share = min(cell.figure?.perMille ?? 1000, 1000)
      let x = left + column * width
      shapes.append(
        Drawing.box(
          x, top + 220, width - 20, 500, "track",
          fill: cell.figure == nil ? "url(#unknown-multiples)" : nil))
      guard cell.figure != nil else { continue }
      shapes.append(
        Drawing.box(x, top + 220 + 500 - share / 2, width - 20, share / 2, "bar"))
    }
    if columns > 0 {
      let last = table.cell(measure, row: row, column: columns - 1)
      shapes.append(Drawing.text(left, top + 850, markup.numbers.cell(last), "last"))
    }
    return shapes
  }
}
