import LessonContent
import Programme

/// What a row is called in its first column, in the words of the repository where it has them.
struct RowLabel {
  let headings: Headings
  let languages: [TeachingLanguage]

  /// The label in each language; one when both say the same.
  func lines(of row: ExchangeSheet.Row) -> [String] {
    let lines = languages.compactMap { language in
      headings[language].map { text(of: row, in: language, $0) }
    }
    return lines.count == 2 && lines[0] == lines[1] ? [lines[0]] : lines
  }

  private func text(
    of row: ExchangeSheet.Row, in language: TeachingLanguage, _ words: HeadingWords
  ) -> String {
    switch row.kind {
    case .title: own("Атауы", "Название", language)
    case .aim: own("Мақсаты", "Цель", language)
    case .part: own("Бөлім", "Раздел", language)
    case .pass: "\(row.section.code)\(words.pass)"
    case .step: own("Қадам", "Шаг", language) + " \(row.section.code)"
    case .teacher: own("Мұғалімге", "Учителю", language)
    case .caution: words.caution
    case .screen: words.screen
    case .withoutScreen: words.withoutScreen
    case .picture(let file): "\(words.picture): \(file)"
    case .sound(let file): "\(words.sound): \(file)"
    case .film(let file): "\(words.film): \(file)"
    case .question: words.question
    case .right: words.right
    case .wrong: words.wrong
    case .because: words.because
    case .stray: own("Орынсыз мәтін", "Текст не на месте", language)
    }
  }

  private func own(_ kk: String, _ ru: String, _ language: TeachingLanguage) -> String {
    language == .kk ? kk : ru
  }
}
