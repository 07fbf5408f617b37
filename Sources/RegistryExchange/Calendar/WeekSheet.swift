package import Chronology
package import EducationRegistry
import LibXML
package import Programme
package import Scheduling

/// What an institution has in one week, as a sheet to hang up.
package struct WeekSheet: Sendable {
  /// One lesson of the week.
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
    /// Who teaches it and who may help.
    package let deliverers: [DelivererRole]
    /// Whether it asks for special care.
    package let isSensitive: Bool
  }

  /// The words above and beside the rows.
  package struct Words: Sendable {
    /// The heading of the page.
    package let heading: String
    /// Headings of day, time, group, grades, lesson, pass, taught by.
    package let columns: [String]
    /// Names of the weekdays from Monday.
    package let weekdays: [String]
    /// The name of a deliverer's role.
    package let role: @Sendable (DelivererRole) -> String
    /// What marks a sensitive lesson.
    package let sensitive: String
    /// What is said when the week has none.
    package let empty: String

    /// Words.
    package init(
      heading: String, columns: [String], weekdays: [String], sensitive: String, empty: String,
      role: @escaping @Sendable (DelivererRole) -> String
    ) {
      self.heading = heading
      self.columns = columns
      self.weekdays = weekdays
      self.role = role
      self.sensitive = sensitive
      self.empty = empty
    }
  }

  /// The rows by day and time.
  package let rows: [Row]

  /// The week of a day at an institution.
  package init(
    institution: Int, week day: SchoolDay, registry: RegistrySnapshot, plan: NationalPlan,
    language: TeachingLanguage
  ) {
    var rows: [Row] = []
    for place in 0..<registry.groups.count
    where Int(registry.groups.institution[place]) == institution {
      let group = registry.groups[place]
      let entries = plan.programme.entries(of: plan[place].key.level)
      for session in plan[place].sessions where session.day.monday == day.monday {
        let entry = entries[entries.startIndex + session.cell.topic]
        rows.append(
          Row(
            day: session.day, time: ClockTime.text(group.minute), group: group.code,
            grades: GradesText.of(group, in: language), lesson: entry.id.text,
            title: entry.title.text(language), pass: Int(session.cell.pass.number),
            deliverers: entry.deliverers, isSensitive: entry.sensitivity == .sensitive))
      }
    }
    self.rows = rows.sorted { ($0.day, $0.time, $0.group) < ($1.day, $1.time, $1.group) }
  }

  /// One self-contained page that prints on A4.
  package func html(language: TeachingLanguage, words: Words) -> [UInt8] {
    let cellStyle: XMLAttributes = ["style": "border:1px solid #1f2a44;padding:4px 8px"]
    // A date or a code that is broken in two is read as two.
    let wholeStyle: XMLAttributes = [
      "style": "border:1px solid #1f2a44;padding:4px 8px;white-space:nowrap"
    ]
    let head = words.columns.map { XMLElement("th", cellStyle, text: $0) }
    let body = rows.map { row in
      XMLElement(
        "tr",
        elements: [
          "\(words.weekdays[row.day.weekday - 1]) \(DayWords.text(row.day))", row.time, row.group,
          row.grades, row.isSensitive ? "\(row.title) (\(words.sensitive))" : row.title,
          String(row.pass), row.deliverers.map(words.role).joined(separator: ", "),
        ].enumerated().map { XMLElement("td", $0 < 4 ? wholeStyle : cellStyle, text: $1) })
    }
    let table = XMLElement(
      "table", ["style": "border-collapse:collapse;width:100%"],
      elements: [XMLElement("tr", elements: head)] + body)
    let page = XMLElement(
      "html", ["lang": language.code],
      elements: [
        XMLElement(
          "head",
          elements: [
            XMLElement("meta", ["charset": "utf-8"]), XMLElement("title", text: words.heading),
          ]),
        XMLElement(
          "body", ["style": "font:14px sans-serif;color:#1f2a44;margin:16px"],
          elements: [
            XMLElement("h1", ["style": "font-size:20px"], text: words.heading),
            rows.isEmpty ? XMLElement("p", text: words.empty) : table,
          ]),
      ])
    return HTMLWriter.bytes(of: page)
  }
}
