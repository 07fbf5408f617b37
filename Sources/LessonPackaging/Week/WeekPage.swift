import Chronology
import Programme

/// The first page of a school's week in one language; its names are those of `week.mustache`.
struct WeekPage {
  struct Link {
    let address: String
    let label: String
  }

  struct Hour {
    let time: String
    let group: String
    let hourTitle: String
    let hourPass: String
    let links: [Link]
    let unwritten: String?
  }

  struct Day {
    let date: String
    let hours: [Hour]
  }

  let language: String
  let file: String
  let isFirst: Bool
  let heading: String
  let school: String
  let intro: String
  let days: [Day]
  let others: [Link]
  let style = Asset.text("catalogue/catalogue.css")

  /// The page in each language that has words for it; the language of most groups comes first.
  static func pages(of week: WeekPack, packed: Set<String>) -> [WeekPage] {
    let kazakh = week.sessions.count { $0.language == .kk }
    let order: [TeachingLanguage] = kazakh * 2 >= week.sessions.count ? [.kk, .ru] : [.ru, .kk]
    return order.enumerated().compactMap { place, language in
      CatalogueWords.all[language].map { words in
        WeekPage(week, packed, language, words, isFirst: place == 0, order)
      }
    }
  }

  private init(
    _ week: WeekPack, _ packed: Set<String>, _ language: TeachingLanguage, _ words: CatalogueWords,
    isFirst: Bool, _ order: [TeachingLanguage]
  ) {
    self.language = language.code
    file = "week.\(language.code).html"
    self.isFirst = isFirst
    heading = "\(words.week) · \(Self.text(week.monday))–\(Self.text(week.monday.adding(days: 6)))"
    school = "\(week.name.text(language)) · \(week.institution)"
    intro = words.weekNote
    let days = Dictionary(grouping: week.sessions, by: \.day).sorted { $0.key < $1.key }
    self.days = days.map { day, sessions in
      Day(
        date: "\(words.weekdays[day.weekday - 1]), \(Self.text(day))",
        hours: sessions.map { Hour($0, packed, language, words) })
    }
    others = order.filter { $0 != language }.compactMap { other in
      CatalogueWords.all[other].map { Link(address: "week.\(other.code).html", label: $0.ownName) }
    }
  }

  private static func text(_ day: SchoolDay) -> String {
    let civil = day.civil
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(civil.day)).\(two(civil.month)).\(civil.year)"
  }
}

extension WeekPage.Hour {
  fileprivate init(
    _ session: WeekSession, _ packed: Set<String>, _ language: TeachingLanguage,
    _ words: CatalogueWords
  ) {
    let stem = session.lesson.map { "\($0.text).\(session.language.code)" } ?? ""
    let minute = session.minute % 60
    time = "\(session.minute / 60):\(minute < 10 ? "0" : "")\(minute)"
    group = session.group
    hourTitle = session.title.text(language)
    hourPass = PlayerWords.fill(words.pass, session.pass.number)
    links =
      packed.contains(stem)
      ? [
        .init(address: "html/\(stem).html", label: words.open),
        .init(address: "html/\(stem).teacher.html", label: words.forTeacher),
        .init(address: "print/\(stem).html", label: words.forPaper),
        .init(address: "print/\(stem).teacher.html", label: words.cardOnPaper),
      ] : []
    unwritten = packed.contains(stem) ? nil : words.unwritten
  }
}
