import Chronology
import Diagnostics
import Programme
import RegistryExchange

/// A week sheet as rows for programs.
enum WeekSheetListing {
  /// A row a lesson.
  static func listing(of sheet: WeekSheet) -> Listing {
    var listing = Listing([
      .init("date", Phrases.Heading.date), .init("time", Phrases.Heading.time),
      .init("group", Phrases.Heading.group), .init("grades", Phrases.Heading.grades),
      .init("lesson", Phrases.Heading.entry), .init("title", Phrases.Heading.title),
      .init("pass", Phrases.Heading.pass), .init("deliverers", Phrases.Heading.deliverers),
    ])
    for row in sheet.rows {
      listing.append([
        .text(row.day.iso), .text(row.time), .text(row.group), .text(row.grades),
        .text(row.lesson), .text(row.title), .number(row.pass),
        .text(row.deliverers.map(\.code).joined(separator: "+")),
      ])
    }
    return listing
  }
}

extension WeekSheet.Words {
  /// The words of a sheet in a language.
  init(institution: String, week monday: SchoolDay, language: InterfaceLanguage) {
    let columns = [
      Phrases.Heading.date, Phrases.Heading.time, Phrases.Heading.group, Phrases.Heading.grades,
      Phrases.Heading.entry, Phrases.Heading.pass, Phrases.Heading.deliverers,
    ]
    self.init(
      heading: Phrases.Plan.weekSheet.text(
        language,
        [
          "institution": institution, "from": DateText.day(monday),
          "to": DateText.day(monday.adding(days: 6)),
        ]),
      columns: columns.map { $0[language] },
      weekdays: Phrases.Plan.weekdays.map { $0[language] },
      sensitive: Phrases.Plan.sensitiveMark[language], empty: Phrases.Plan.weekIsFree[language],
      role: { Phrases.Plan.role($0.code)[language] })
  }
}
