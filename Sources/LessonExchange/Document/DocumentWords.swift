import LessonContent
import Programme

/// What the document says to who edits it, in both state languages.
struct DocumentWords {
  private let sheet: ExchangeSheet

  init(_ sheet: ExchangeSheet) {
    self.sheet = sheet
  }

  /// The titles, the left one first.
  var title: String {
    [sheet.key.left, sheet.key.right].compactMap { sheet.lesson.texts[$0]?.title }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Which lesson, which version, and where it stands in review.
  var status: String {
    let record = sheet.lesson.record
    let state = Self.states[record.status.rawValue] ?? record.status.rawValue
    return "\(sheet.lesson.id) · v\(record.version) · \(state)"
  }

  /// How the table is edited.
  let how: (kk: String, ru: String) = (
    "Екі бағандағы сөзді түзетіңіз. Бірінші бағанға тимеңіз, жол қоспаңыз, өшірмеңіз. Тіркелген түзетулер "
      + "қабылданған болып оқылады. Файл сабаққа кері енгізіледі.",
    "Правьте слова в двух столбцах. Первый столбец не трогайте, строк не добавляйте и не удаляйте. "
      + "Записанные исправления читаются как принятые. Файл вернётся в урок."
  )

  /// The name of a language in itself.
  static func name(of language: TeachingLanguage) -> String {
    switch language {
    case .kk: "Қазақша"
    case .ru: "Русский"
    case .uz: "O‘zbekcha"
    case .ug: "Уйғурчә"
    case .tg: "Тоҷикӣ"
    case .en: "English"
    }
  }

  private static let states = [
    "draft": "жоба / черновик", "review": "қаралып жатыр / на рассмотрении",
    "approved": "бекітілген / утверждён", "retired": "қолданыстан шыққан / выведен",
    "recalled": "кері алынған / отозван",
  ]
}
