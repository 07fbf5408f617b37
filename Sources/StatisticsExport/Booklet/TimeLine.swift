import DeliveryStatistics
import Diagnostics
import LibXML

/// Measures over stretches of time, a line each: dashed, solid, dotted, named at its end.
struct TimeLine {
  private static let size = (width: 7000, height: 2400)
  private static let left = 700
  private static let right = 1400
  private static let kinds = ["line dashed", "line", "line dotted"]

  private let table: PublishedTable
  private let measures: [String]
  private let markup: BookletMarkup

  /// The lines of some measures of a table whose rows are stretches of time.
  init(_ table: PublishedTable, measures: [String], _ markup: BookletMarkup) {
    self.table = table
    self.measures = measures
    self.markup = markup
  }

  private var values: [[Int?]] {
    measures.map { measure in
      table.rows.items.indices.map { table.cell(measure, row: $0).figure?.count }
    }
  }

  /// The chart with its title.
  var figure: XMLElement {
    let most = max(1, values.flatMap(\.self).compactMap(\.self).max() ?? 1)
    let title =
      measures.compactMap { id in table.measures.first { $0.id == id }?.title[markup.language] }
      .joined(separator: ", ")
    return XMLElement(
      "figure",
      elements: [
        XMLElement("figcaption", text: title),
        Drawing.picture(
          width: Self.size.width / 10, height: Self.size.height / 10 + 30, label: title,
          id: "unknown-time", axes(most) + values.indices.flatMap { line($0, most) } + names(most)),
      ])
  }

  private func point(_ place: Int, _ value: Int, _ most: Int) -> (Int, Int) {
    let width = Self.size.width - Self.left - Self.right
    let steps = max(1, table.rows.items.count - 1)
    return (
      Self.left + place * width / steps,
      Self.size.height - 100 - value * (Self.size.height - 300) / most
    )
  }

  private func axes(_ most: Int) -> [XMLElement] {
    let (bottom, top) = (point(0, 0, most).1, point(0, most, most).1)
    let end = point(table.rows.items.count - 1, 0, most).0
    var shapes = [
      Drawing.path([(Self.left, bottom), (end, bottom)], "axis"),
      Drawing.path([(Self.left, top), (end, top)], "grid"),
      Drawing.text(Self.left - 60, bottom + 40, "0", "label"),
      Drawing.text(Self.left - 60, top + 40, markup.numbers.count(most), "label"),
    ]
    // Every name of twenty weeks would lie over the next one.
    let every = max(1, (table.rows.items.count + 7) / 8)
    for place in table.rows.items.indices where place % every == 0 {
      shapes.append(
        Drawing.text(
          point(place, 0, most).0, bottom + 200, table.rows.items[place].code, "tick"))
    }
    return shapes
  }

  private func line(_ number: Int, _ most: Int) -> [XMLElement] {
    let kind = Self.kinds[number % Self.kinds.count]
    // A gap stays a gap: what is not known is not drawn as nought.
    var runs: [[(Int, Int)]] = [[]]
    for (place, value) in values[number].enumerated() {
      if let value {
        runs[runs.count - 1].append(point(place, value, most))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }.map { Drawing.path($0, kind) }
  }

  /// Each line's name at its end, the upper line's first, none over another.
  private func names(_ most: Int) -> [XMLElement] {
    let ends = values.indices.compactMap { number -> (text: String, point: (Int, Int))? in
      guard let place = values[number].lastIndex(where: { $0 != nil }),
        let value = values[number][place]
      else { return nil }
      let name = table.measures.first { $0.id == measures[number] }?.title[markup.language]
      return (name ?? "", point(place, value, most))
    }.sorted { $0.point.1 < $1.point.1 }
    var below = Int.min
    return ends.map { end in
      let top = max(end.point.1 + 40, below)
      below = top + 140
      return Drawing.text(end.point.0 + 60, top, end.text, "value")
    }
  }
}
