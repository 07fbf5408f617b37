package import Chronology
package import DeliveryModel
package import Diagnostics
package import EducationRegistry
import LibXML
package import Programme
package import Scheduling
package import Tabular

/// The planned sessions of an institution for some weeks, to be marked by hand: as a workbook, and on paper.
///
/// Groups, dates, lessons and ids stand there already; a person says held or the reason and, if counted, the heads.
package struct DeliveryForm: Sendable {
  /// One session to be marked.
  package struct Row: Hashable, Sendable {
    /// The day.
    package let day: SchoolDay
    /// When, as `08:30`.
    package let time: String
    /// The group's code.
    package let group: String
    /// The group's grades, empty where it has none.
    package let grades: String
    /// The entry's id.
    package let lesson: String
    /// The lesson's title.
    package let title: String
    /// The pass.
    package let pass: Int
    /// How many are enrolled.
    package let enrolled: Int
  }

  /// The sessions by day, time and group.
  package let rows: [Row]
  /// The first day of the first week.
  package let monday: SchoolDay
  /// How many weeks.
  package let weeks: Int
  /// The language of the form.
  package let language: TeachingLanguage
  private let isSynthetic: Bool
  private let institution: Institution

  /// The form of an institution from the week of a day on.
  ///
  /// - Parameters:
  ///   - institution: Its place in the registry.
  ///   - day: Any day of the first week.
  ///   - weeks: How many weeks.
  ///   - language: The form's language; nil means the one that most of its groups are taught in.
  ///   - registry: The registry.
  ///   - plan: The plan over it.
  package init(
    institution: Int, from day: SchoolDay, weeks: Int, language: TeachingLanguage?,
    registry: RegistrySnapshot, plan: NationalPlan
  ) {
    let places = (0..<registry.groups.count).filter {
      Int(registry.groups.institution[$0]) == institution
    }
    let inRussian = places.count { registry.groups[$0].language == .ru }
    let language = language ?? (inRussian * 2 > places.count ? .ru : .kk)
    let last = day.monday.adding(days: 7 * weeks - 1)
    var rows: [Row] = []
    for place in places {
      let group = registry.groups[place]
      let entries = plan.programme.entries(of: plan[place].key.level)
      for session in plan[place].sessions where day.monday <= session.day && session.day <= last {
        let entry = entries[entries.startIndex + session.cell.topic]
        rows.append(
          Row(
            day: session.day, time: ClockTime.text(group.minute), group: group.code,
            grades: GradesText.of(group, in: language), lesson: entry.id.text,
            title: entry.title.text(language),
            pass: Int(session.cell.pass.number), enrolled: group.enrolled))
      }
    }
    self.rows = rows.sorted { ($0.day, $0.time, $0.group) < ($1.day, $1.time, $1.group) }
    self.language = language
    self.weeks = weeks
    monday = day.monday
    isSynthetic = registry.isSynthetic
    self.institution = registry.institutions[institution]
  }

  /// The words' language; other languages of teaching read the Kazakh form.
  package var interface: InterfaceLanguage {
    language == .ru ? .ru : .kk
  }

  /// Writes the workbook; the ids are those that the ledger would derive, so a form that comes twice counts once.
  package func writeWorkbook(
    to path: String, reportID: (Row) -> ReportID
  ) throws(TableFault) {
    let words = Phrases.Form.self
    var cells: [[XLSXCell]] = []
    for row in rows {
      cells.append([
        .text(dayText(row.day)), .text(row.time), .text(row.group), .text(row.grades),
        .text(row.title), .number(row.pass), .empty, .empty, .empty, .number(row.enrolled), .empty,
        .text(row.lesson), .text(row.day.iso), .text(reportID(row).text),
        .text(isSynthetic ? SyntheticMark.value : ""),
      ])
    }
    try XLSXForm(columns: columns).write(
      to: path, title: words.sheet[interface], help: helpLines,
      helpTitle: words.helpSheet[interface], rows: cells)
  }

  private var columns: [XLSXForm.Column] {
    let text = { (sentence: Sentence) in sentence[interface] }
    let columns: [XLSXForm.Column] = [
      .init(text(Phrases.Heading.date), width: 15),
      .init(text(Phrases.Heading.classHour), width: 7),
      .init(text(Phrases.Heading.group), code: DeliveryColumn.group.rawValue, width: 20),
      .init(text(Phrases.Heading.grades), width: 8),
      .init(text(Phrases.Heading.title), width: 34),
      .init(text(Phrases.Heading.pass), code: DeliveryColumn.pass.rawValue, width: 6),
      .init(
        text(Phrases.Form.held), code: DeliveryColumn.held.rawValue, width: 9,
        .choice([text(Phrases.Reason.held), text(Phrases.Reason.notHeld)])),
      .init(
        text(Phrases.Form.reason), code: DeliveryColumn.reason.rawValue, width: 26,
        .choice(NotHeldReason.allCases.map { Phrases.Reason.of($0.code)[interface] })),
      .init(
        text(Phrases.Form.present), code: DeliveryColumn.present.rawValue, width: 9, .number(999)),
      .init(text(Phrases.Heading.enrolled), code: DeliveryColumn.enrolled.rawValue, width: 9),
      .init(
        text(Phrases.Form.together), code: DeliveryColumn.together.rawValue, width: 12, .number(99)),
      .init("lesson_id", code: DeliveryColumn.lesson.rawValue, .hidden),
      .init("date", code: DeliveryColumn.date.rawValue, .hidden),
      .init("report_id", code: DeliveryColumn.report.rawValue, .hidden),
      .init("synthetic", code: isSynthetic ? SyntheticMark.column : "", .hidden),
    ]
    return columns
  }

  /// `пн 24.11.2025`.
  func dayText(_ day: SchoolDay) -> String {
    "\(Phrases.Form.weekdays[day.weekday - 1][interface]) \(DayWords.text(day))"
  }

  /// What stands above the form on paper, and on the workbook's second sheet.
  var helpLines: [String] {
    let name = institution.name.text(language)
    let title = Phrases.Form.title.text(
      interface,
      [
        "institution": name, "code": institution.code, "from": dayText(monday),
        "to": dayText(monday.adding(days: 7 * weeks - 1)),
      ])
    return [title] + Phrases.Form.help.map { $0[interface] }
      + (isSynthetic ? [Phrases.Result.synthetic[interface]] : [])
  }
}
