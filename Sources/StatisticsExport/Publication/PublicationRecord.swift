import Chronology
import DeliveryStatistics
import Diagnostics
import FoundationEssentials

/// `publication.json`: what the numbers are, what they were made of, what is withheld, and the digest of every file.
struct PublicationRecord: Encodable {
  /// The form of the file.
  static let form = "qorgan-publication/1"

  struct Names: Encodable {
    let kk: String
    let ru: String
    let en: String

    init(_ sentence: Sentence) {
      kk = sentence.kk
      ru = sentence.ru
      en = sentence.en
    }
  }

  struct AsOf: Encodable {
    let position: Int
    let receivedAt: String?
  }

  struct MeasureEntry: Encodable {
    let id: String
    let title: Names
    let unit: Names
    let denominator: Names?
    let definition: Names
    let mustNotBeAddedOver: Names?
    let isAboutPeople: Bool
  }

  struct TableEntry: Encodable {
    let id: String
    let title: Names
    let rows: String
    let columns: String?
    let filters: String?
    let measures: [String]
    let periodFrom: String
    let periodTo: String
    let cells: Int
    let suppressed: Int
  }

  struct SuppressedCell: Encodable {
    let table: String
    let row: String
    let column: String
    let measure: String
  }

  struct SurveyEntry: Encodable {
    let id: String
    let title: Names
    let groups: Int
    let answeredGroups: Int
    let people: Int
    let numbers: Int
    let suppressed: Int
  }

  struct SeriesEntry: Encodable {
    let id: String
    let subject: String
    let period: String
    let unit: String
    let definition: Names
    let source: String
    let saidOn: String
    let suppressed: [String]
  }

  struct FileEntry: Encodable {
    let path: String
    let bytes: Int
    let sha256: String
  }

  let format = Self.form
  let id: String
  let synthetic: Bool
  let notice: Names?
  let title: Names
  let periodFrom: String
  let periodTo: String
  let asOf: AsOf
  let csvMark: Bool
  let earlier: String?
  let ledgerHead: PublishedHead?
  let inputs: [PublishedInput]
  let measures: [MeasureEntry]
  let states: [String: Names]
  let tables: [TableEntry]
  let disclosure: DisclosureRecord
  let disclosureRule: Names
  let suppressed: [SuppressedCell]
  let questions: [PublishedQuestion]
  let surveys: [SurveyEntry]
  let context: [SeriesEntry]
  let proof: Names
  let files: [FileEntry]

  /// The record of a publication and its other files.
  init(_ publication: Publication, _ files: [PublicationFile]) {
    let vintage = publication.vintage
    id = vintage.id
    synthetic = vintage.isSynthetic
    notice = vintage.isSynthetic ? Names(ReportWords.synthetic) : nil
    title = Names(ReportWords.title)
    periodFrom = vintage.period.first.iso
    periodTo = vintage.period.last.iso
    asOf = AsOf(position: vintage.position, receivedAt: vintage.receivedAt?.iso)
    csvMark = publication.hasMark
    earlier = publication.earlier?.id
    ledgerHead = publication.head
    inputs = publication.inputs
    measures = publication.measures.map(Self.entry)
    states = PublicationWords.states.mapValues(Names.init)
    tables = publication.tables.map(Self.entry)
    disclosure = publication.disclosure
    disclosureRule = Names(PublicationWords.disclosureRule)
    suppressed = publication.tables.flatMap(Self.suppressed)
    questions = publication.questions
    surveys = publication.surveys.map(Self.entry)
    context = publication.series.map(Self.entry)
    proof = Names(PublicationWords.proof)
    self.files = files.sorted { $0.path < $1.path }.map {
      FileEntry(path: $0.path, bytes: $0.bytes.count, sha256: PublishedInput.digest(of: $0.bytes))
    }
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  private static func entry(_ measure: PublishedMeasure) -> MeasureEntry {
    MeasureEntry(
      id: measure.id, title: Names(measure.title), unit: Names(measure.unit),
      denominator: measure.denominator.map(Names.init), definition: Names(measure.definition),
      mustNotBeAddedOver: measure.caution.map(Names.init), isAboutPeople: measure.isAboutPeople)
  }

  private static func entry(_ table: PublishedTable) -> TableEntry {
    TableEntry(
      id: table.id, title: Names(table.title), rows: table.rows.id, columns: table.columns?.id,
      filters: table.filters.isEmpty ? nil : table.filterText, measures: table.measures.map(\.id),
      periodFrom: table.period.first.iso,
      periodTo: table.period.last.iso, cells: table.lines.count * table.measures.count,
      suppressed: suppressed(table).count)
  }

  private static func entry(_ survey: PublishedSurvey) -> SurveyEntry {
    SurveyEntry(
      id: survey.id, title: Names(survey.title), groups: survey.groups,
      answeredGroups: survey.answered, people: survey.people, numbers: survey.lines.count,
      suppressed: survey.lines.count { $0.state == .suppressed })
  }

  private static func entry(_ series: PublishedSeries) -> SeriesEntry {
    let hidden = series.values.filter { $0.value == .suppressed }.keys.sorted()
    return SeriesEntry(
      id: series.id, subject: series.subject, period: series.period, unit: series.unit,
      definition: Names(series.definition), source: series.source, saidOn: series.vintage,
      suppressed: hidden + (series.nation == .suppressed ? [PublishedItem.totalCode] : []))
  }

  private static func suppressed(_ table: PublishedTable) -> [SuppressedCell] {
    table.lines.flatMap { line in
      table.measures.indices.compactMap { measure in
        guard table[line.row, line.column, measure] == .suppressed else { return nil }
        return SuppressedCell(
          table: table.id, row: table.rows.item(line.row).code,
          column: table.columns?.item(line.column).code ?? "", measure: table.measures[measure].id)
      }
    }
  }
}
