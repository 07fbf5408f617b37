/// The shape of the JSON file; names stand in all three languages, so that it has no language of its own.
struct ReportDocument: Encodable {
  struct Names: Encodable {
    let kk: String
    let ru: String
    let en: String
  }

  struct MeasureEntry: Encodable {
    let id: String
    let title: Names
    let unit: Names
    let denominator: Names?
    let definition: Names
    let isAdditive: Bool
    let isAboutPeople: Bool
    /// Over which dimensions of this table its numbers do not add up, and why.
    let notAdditive: [Objection]
  }

  struct Objection: Encodable {
    let dimension: String
    let reason: Names
  }

  struct Split: Encodable {
    let dimension: String
    let title: Names
    let values: [Value]
  }

  struct Value: Encodable {
    let code: String
    let name: Names
  }

  struct AsOf: Encodable {
    let position: Int
    let receivedAt: String?
    let lastSession: String?
  }

  struct Line: Encodable {
    let row: String
    let column: String?
    let institutions: Int
    let silentInstitutions: Int
    let cells: [Cell]
  }

  struct Cell: Encodable {
    let measure: String
    let state: String
    let count: Int?
    let outOf: Int?
    let percent: Double?
    let earlier: Count?
    let sharePercent: Double?
    /// `not-additive` of a total that is refused.
    let reason: String?
  }

  struct Count: Encodable {
    let state: String
    let count: Int?
    let outOf: Int?
  }

  let synthetic: Bool
  let workingView: Bool
  let from: String
  let through: String
  let filters: [String]
  let hiddenRows: Int
  let notes: [Names]
  let asOf: AsOf
  let measures: [MeasureEntry]
  let rows: Split
  let columns: Split?
  let lines: [Line]
}
