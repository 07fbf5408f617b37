import Chronology
import Diagnostics
import Tabular

/// What workbooks say around their tables, in three languages at once: a workbook has no language of its own.
enum WorkbookText {
  /// Kazakh, Russian and English below each other.
  static func lines(_ sentence: Sentence) -> String {
    sentence.kk == sentence.ru && sentence.ru == sentence.en
      ? sentence.en : "\(sentence.kk)\n\(sentence.ru)\n\(sentence.en)"
  }

  /// Kazakh, Russian and English behind each other.
  static func line(_ sentence: Sentence, _ values: [String: String] = [:]) -> String {
    InterfaceLanguage.allCases.map { sentence.text($0, values) }.joined(separator: " / ")
  }

  /// The title among the properties of the file.
  static func title(of publication: Publication) -> String {
    let vintage = publication.vintage
    let title = "\(line(ReportWords.title)) · \(vintage.id)"
    return vintage.isSynthetic ? "\(line(ReportWords.synthetic)) \(title)" : title
  }

  /// The lines above a table: the warning first, so that it is printed on every page.
  static func notes(_ title: Sentence, period: DayRange, of publication: Publication) -> [String] {
    let vintage = publication.vintage
    let dates = ["from": period.first.iso, "to": period.last.iso]
    let position = [
      "position": String(vintage.position), "instant": vintage.receivedAt?.iso ?? "–",
    ]
    return (vintage.isSynthetic ? [line(ReportWords.synthetic)] : []) + [
      line(title), line(PublicationWords.period, dates),
      "\(line(PublicationWords.vintage)): \(vintage.id)",
      line(BookletWords.asOfShort, position),
    ]
  }

  /// What alone a table counts; nothing for a table of everything.
  static func limits(of table: PublishedTable) -> [String] {
    guard !table.filters.isEmpty else { return [] }
    let words = { (language: InterfaceLanguage) in
      table.filters.map { "\($0.title[language]) – \($0.item.name[language])" }
        .joined(separator: "; ")
    }
    return [
      InterfaceLanguage.allCases.map {
        PublicationWords.onlyCounted.text($0, ["filters": words($0)])
      }.joined(separator: " / ")
    ]
  }

  /// What the workbook is, and what its signs mean.
  static func addAbout(
    _ publication: Publication, to book: XLSXWriter
  ) throws(TableFault) {
    try book.addSheet(
      "About", columns: ["Қазақша", "Русский", "English"],
      notes: notes(ReportWords.title, period: publication.vintage.period, of: publication))
    for sentence in [PublicationWords.disclosureRule, PublicationWords.proof] {
      try book.addRow([.text(sentence.kk), .text(sentence.ru), .text(sentence.en)])
    }
    for (sign, state) in [
      (NumberText.missing, "missing"), (NumberText.suppressed, "suppressed"), ("0", "zero"),
    ] {
      guard let sentence = PublicationWords.states[state] else { continue }
      try book.addRow(
        [sentence.kk, sentence.ru, sentence.en].map { .text("\(sign): \($0)") })
    }
    for (number, table) in publication.tables.enumerated() {
      try book.addRow(
        [table.title.kk, table.title.ru, table.title.en].map { .text("\(number + 1). \($0)") })
    }
  }

  /// What the measures mean.
  static func addDefinitions(
    _ measures: [PublishedMeasure], of publication: Publication, to book: XLSXWriter
  ) throws(TableFault) {
    try book.addSheet(
      "Definitions",
      columns: [
        ReportWords.measure, ReportWords.unit, ReportWords.denominator, ReportWords.definition,
        PublicationWords.caution,
      ].map(lines),
      notes: notes(
        PublicationWords.definitions, period: publication.vintage.period, of: publication))
    for measure in measures {
      for language in InterfaceLanguage.allCases {
        try book.addRow(
          [
            measure.title, measure.unit, measure.denominator, measure.definition, measure.caution,
          ].map { .text($0?[language] ?? "") })
      }
    }
  }
}
