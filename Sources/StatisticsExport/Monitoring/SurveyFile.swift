import Chronology
import Diagnostics
import Tabular

/// What a wave found, as CSV: a line a question, region and answer, with all that is needed to read it alone.
struct SurveyFile {
  private static let columns = [
    "survey", "question", "question_kk", "question_ru", "region", "region_kk", "region_ru",
    "region_en", "answer", "answer_kk", "answer_ru", "state", "share_percent", "low_percent",
    "high_percent", "respondents", "as_of_position", "as_of", "vintage", "synthetic",
  ]

  private let survey: PublishedSurvey
  private let publication: Publication

  /// The file of a wave.
  init(_ survey: PublishedSurvey, of publication: Publication) {
    self.survey = survey
    self.publication = publication
  }

  /// UTF-8, with a byte order mark when the publication has them.
  func bytes() throws(TableFault) -> [UInt8] {
    var writer = CSVWriter(hasMark: publication.hasMark)
    try writer.writeRow(Self.columns)
    for item in survey.items {
      for line in survey.lines where line.item == item.id {
        guard let answer = item.answers.first(where: { $0.id == line.answer }) else { continue }
        let region = line.region ?? Self.nation
        try writer.writeRow(
          [
            survey.id, item.id, item.text.kk, item.text.ru, region.code, region.name.kk,
            region.name.ru, region.name.en, answer.id, answer.text.kk, answer.text.ru,
            line.state.name,
          ] + Self.shares(line.state) + [line.respondents.map { String($0) } ?? ""] + context)
      }
    }
    return writer.takeBytes()
  }

  /// The country among regions.
  static let nation = PublishedItem(code: PublishedItem.totalCode, name: ReportWords.nation)

  /// `43.7`.
  static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  private static func shares(_ state: PublishedSurvey.State) -> [String] {
    guard case .share(let share) = state else { return ["", "", ""] }
    return [share.value, share.low, share.high].map(percent)
  }

  private var context: [String] {
    let vintage = publication.vintage
    return [
      String(vintage.position), vintage.receivedAt?.iso ?? "", vintage.id,
      vintage.isSynthetic ? "yes" : "no",
    ]
  }
}
