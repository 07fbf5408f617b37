import DeliveryStatistics
import Diagnostics
import LibXML

/// A bar a line; length and the written number carry it, no colour does.
struct BarFigure {
  private static let leastLabel = 2300
  private static let track = 3600
  private static let step = 230

  private let bars: [(name: String, cell: TableCell)]
  private let title: String
  private let markup: BookletMarkup

  /// A measure over the rows of a table, in the table's order, or by size where children are counted.
  init(
    rowsOf table: PublishedTable, measure: String, _ markup: BookletMarkup, isRanked: Bool = false
  ) {
    let bars = table.rows.items.indices.map { row in
      (
        name: table.rows.items[row].name[markup.language],
        cell: table.cell(measure, row: row)
      )
    }
    self.bars =
      isRanked
      ? bars.enumerated().sorted {
        let (left, right) = (
          $0.element.cell.figure?.count ?? -1, $1.element.cell.figure?.count ?? -1
        )
        return left == right ? $0.offset < $1.offset : left > right
      }.map(\.element) : bars
    title = table.measures.first { $0.id == measure }.map { Self.heading($0, markup) } ?? measure
    self.markup = markup
  }

  /// All counts of a table over the whole country.
  init(measuresOf table: PublishedTable, _ markup: BookletMarkup) {
    bars = table.measures.indices.filter { table.measures[$0].denominator == nil }.map {
      (name: table.measures[$0].title[markup.language], cell: table[nil, nil, $0])
    }
    title = "\(table.title[markup.language]), \(table.measures[0].unit[markup.language])"
    self.markup = markup
  }

  private static func heading(_ measure: PublishedMeasure, _ markup: BookletMarkup) -> String {
    "\(measure.title[markup.language]), \(measure.unit[markup.language])"
  }

  /// Where bars begin: behind the longest name, at seven pixels a letter.
  private var label: Int {
    max(Self.leastLabel, 160 + 70 * (bars.map(\.name.count).max() ?? 0))
  }

  /// The chart with its title.
  var figure: XMLElement {
    let label = label
    let most = max(1, bars.compactMap { $0.cell.figure?.count }.max() ?? 1)
    let shapes = bars.enumerated().flatMap { number, bar -> [XMLElement] in
      let top = number * Self.step
      var shapes = [Drawing.text(label - 80, top + 155, bar.name, "label")]
      var end = label
      if let figure = bar.cell.figure {
        let share = figure.perMille
        let length = (share ?? figure.count) * Self.track / (share == nil ? most : 1000)
        if share != nil {
          shapes.append(Drawing.box(label, top + 30, Self.track, 160, "track"))
        }
        shapes.append(
          Drawing.box(label, top + 30, min(length, Self.track), 160, "bar"))
        end += share == nil ? length : Self.track
      }
      return shapes + [
        Drawing.text(end + 80, top + 155, markup.numbers.cell(bar.cell), "value")
      ]
    }
    return XMLElement(
      "figure",
      elements: [
        XMLElement("figcaption", text: title),
        Drawing.picture(
          width: (label + Self.track + 1100) / 10, height: (bars.count * Self.step + 40) / 10,
          label: title, id: "unknown-bars",
          shapes),
      ])
  }
}
