import DeliveryStatistics
import Diagnostics

/// What the HTML page knows; the template says how it looks.
struct ReportPage {
  struct Tile {
    let title: String
    let value: String
    let counts: String?
    let unit: String
  }

  struct Line {
    /// The row's name where it begins; nil further down.
    let row: String?
    let span: Int
    /// The column's name; nil when the question has no columns.
    let column: String?
    let isTotal: Bool
    let fields: [ReportFields.Field]
  }

  struct Definition {
    let title: String
    let unit: String
    let denominator: String
    let definition: String
  }

  let language: String
  let css: String
  let title: String
  let split: String
  let synthetic: String?
  let date: String
  let conditions: [String]
  let asOf: String
  let silent: String
  let nation: String
  let tiles: [Tile]
  let chart: BarChart
  let table: String
  let names: [String]
  let headings: [String]
  /// How many columns the table has.
  let width: Int
  let lines: [Line]
  let measures: String
  let definitionHeadings: [String]
  let definitions: [Definition]
  let notes: String
  let legend: [String]
}
