extension Phrases {
  /// What the commands of numbers say of themselves and of what they show.
  package enum Statistics {
    package static let programmeOfToday = Sentence(
      kk: "Хабарлар мен тізілім сол кездегі жайымен, ал бағдарлама мен күнтізбе – бүгінгі: "
        + "журналға ол кездегісі жазылмаған.",
      ru: "Отчёты и реестр – по состоянию на тот момент, программа и календарь – сегодняшние: "
        + "тогдашние в журнал не записаны.",
      en: "Reports and registry are those of that moment; programme and calendar are today’s, for "
        + "the ledger was not told of those of then.")
    package static let programmeUntold = Sentence(
      kk: "Бағдарлама мен күнтізбе файлдардан алынды, олардың өзгерісі журналға әлі жазылмаған.",
      ru: "Программа и календарь взяты из файлов; их изменения в журнал ещё не записаны.",
      en: "Programme and calendar are those of the files, and the ledger has not been told of "
        + "their changes yet.")
    package static let untoldFiles = Sentence(
      kk: "Журнал білмейтін өзгеріс: {files}. Келесі импорт не басылым оны журналға жазады.",
      ru: "Изменено, а журнал не знает: {files}. Запишет следующий импорт или публикация.",
      en: "Changed without the ledger knowing: {files}. The next import or publication records it.")
    package static let trace = Sentence(
      kk: "Кестедегі санның артында тұрған сабақтар.", ru: "Занятия, из которых сложилось число.",
      en: "The sessions behind a number of a table.")
    package static let traceMore = Sentence(
      kk: "Кестенің өзі сұралғандай сұралады, соңына ұяшық жазылады: ЖОЛ/КӨРСЕТКІШ не "
        + "ЖОЛ/БАҒАН/КӨРСЕТКІШ, жиыны – _T. Мысалы: qorgan statistics trace KZ-19/school/held "
        + "--rows region --columns kind",
      ru: "Таблица спрашивается как обычно, ячейка – СТРОКА/ПОКАЗАТЕЛЬ или "
        + "СТРОКА/СТОЛБЕЦ/ПОКАЗАТЕЛЬ, итог – _T. Например: qorgan statistics trace "
        + "KZ-19/school/held --rows region --columns kind",
      en: "The table is asked for as usual; the cell is ROW/MEASURE or ROW/COLUMN/MEASURE, and "
        + "the total _T. For example: qorgan statistics trace KZ-19/school/held --rows region "
        + "--columns kind")
    package static let cell = Sentence(
      kk: "Ұяшық: ЖОЛ/КӨРСЕТКІШ не ЖОЛ/БАҒАН/КӨРСЕТКІШ.",
      ru: "Ячейка: СТРОКА/ПОКАЗАТЕЛЬ или СТРОКА/СТОЛБЕЦ/ПОКАЗАТЕЛЬ.",
      en: "The cell: ROW/MEASURE or ROW/COLUMN/MEASURE.")
    package static let table = Sentence(
      kk: "Атаулы кесте: {known}.", ru: "Именованная таблица: {known}.",
      en: "A named table: {known}.")
    package static let period = Sentence(
      kk: "Кезең: 2025-11, 2025-W46, 2025-Q4, 2025-S2, 2025, 2025-26, 2025-01-01/P9M, "
        + "2025-09-01..2025-12-24, start.",
      ru: "Период: 2025-11, 2025-W46, 2025-Q4, 2025-S2, 2025, 2025-26, 2025-01-01/P9M, "
        + "2025-09-01..2025-12-24, start.",
      en: "The period: 2025-11, 2025-W46, 2025-Q4, 2025-S2, 2025, 2025-26, 2025-01-01/P9M, "
        + "2025-09-01..2025-12-24, start.")
    package static let from = Sentence(
      kk: "Осы күннен бастап; айтылмаса, оқу жылының басынан.",
      ru: "С этого дня; если не сказано, с начала учебного года.",
      en: "From this day on; else from the beginning of the school year.")
    package static let filter = Sentence(
      kk: "Тек осылар (region=KZ-19,KZ-10) не осылардан басқасы (kind!=school); қайталауға болады.",
      ru: "Только эти (region=KZ-19,KZ-10) или все, кроме (kind!=school); можно повторять.",
      en: "Only these (region=KZ-19,KZ-10), or all but these (kind!=school); may be repeated.")
    package static let knownBy = Sentence(
      kk: "Журналдың сол кездегі жайымен: орны, күні не уақыты.",
      ru: "По тому, что журнал знал тогда: позиция, дата или момент.",
      en: "By what the ledger knew then: a position, a date or a moment.")
    package static let sort = Sentence(
      kk: "Жолдар реті: code не көрсеткіш (көбінен), алдында «-» тұрса, азынан.",
      ru: "Порядок строк: code или показатель (по убыванию), с «-» впереди – по возрастанию.",
      en: "The order of rows: code, or a measure (greatest first), with “-” before it least first.")
    package static let top = Sentence(
      kk: "Алғашқы неше жол.", ru: "Сколько первых строк.", en: "How many of the first rows.")
    package static let bottom = Sentence(
      kk: "Соңғы неше жол.", ru: "Сколько последних строк.", en: "How many of the last rows.")
    package static let totals = Sentence(
      kk: "Жиындар: {known}. sums – бөліктері қосылмайтынының жиыны берілмейді.",
      ru: "Итоги: {known}. sums – где части не складываются, итога нет.",
      en: "Totals: {known}. With sums there is none where parts do not add up.")
    package static let shares = Sentence(
      kk: "Неден үлес: {known}.", ru: "Доли от чего: {known}.", en: "Shares of what: {known}.")
    package static let against = Sentence(
      kk: "Ертерек кезеңмен салыстыру.", ru: "Сравнить с более ранним периодом.",
      en: "Compare with an earlier period.")
    package static let againstKnownBy = Sentence(
      kk: "Журналдың ертерек жайымен салыстыру.", ru: "Сравнить с более ранним состоянием журнала.",
      en: "Compare with an earlier state of the ledger.")
    package static let question = Sentence(
      kk: "Сақталған сұрақ (YAML не JSON); қосымша опциялар одан басым.",
      ru: "Сохранённый вопрос (YAML или JSON); опции важнее него.",
      en: "A saved question (YAML or JSON); options win over it.")
    package static let saveQuestion = Sentence(
      kk: "Сұрақты осы файлға сақтау.", ru: "Сохранить вопрос в этот файл.",
      en: "Save the question to this file.")
    package static let limit = Sentence(
      kk: "Ең көбі неше жол көрсетіледі.", ru: "Сколько строк показать, не больше.",
      en: "How many lines at most.")
    package static let traced = Sentence(
      kk: "Барлығы {count}, көрсетілгені – {shown}.", ru: "Всего {count}, показано {shown}.",
      en: "{count} in all, {shown} shown.")
    package static let tracedWhole = Sentence(
      kk: "Үлестің бөлімі көрсетілген: алымына кірген-кірмегенін «Жайы» бағаны айтады.",
      ru: "Показан знаменатель доли; что вошло в числитель, говорит столбец «Что известно».",
      en:
        "What the share is a share of is shown; the column “State” tells what is in its upper part."
    )
    package static let tracedGatherings = Sentence(
      kk:
        "Осы жиналулардың барлық сабағы көрсетілген: бірге оқыған топтардың сабақтары – бір жиналу.",
      ru:
        "Показаны все занятия этих проведений: занятия групп, занимавшихся вместе, – одно проведение.",
      en:
        "All sessions of these gatherings are shown: those of groups taught together are one gathering."
    )
    package static let state = Sentence(kk: "Жайы", ru: "Что известно", en: "State")
    package static let batch = Sentence(kk: "Топтама", ru: "Пакет", en: "Batch")
    package static let source = Sentence(kk: "Қай файлдан", ru: "Из файла", en: "From")
    package static let known = Sentence(
      kk: "Қашан белгілі болды", ru: "Стало известно", en: "Known since")

    /// What is known of a counted thing, by its code.
    package static func state(_ code: String) -> Sentence {
      switch code {
      case "held": Sentence(kk: "өтті", ru: "проведено", en: "held")
      case "fulfilled": Sentence(kk: "орындалды", ru: "выполнено", en: "fulfilled")
      case "not-held": Sentence(kk: "өтпеді", ru: "не проведено", en: "not held")
      case "not-reported": Sentence(kk: "хабар жоқ", ru: "нет сведений", en: "not reported")
      case "closed": Sentence(kk: "жабық", ru: "закрыто", en: "closed")
      case "reported": Sentence(kk: "хабар берді", ru: "сообщила", en: "reported")
      case "silent": Sentence(kk: "үнсіз", ru: "молчит", en: "silent")
      case "certified": Sentence(kk: "куәлігі бар", ru: "есть сертификат", en: "certified")
      case "uncertified": Sentence(kk: "куәлігі жоқ", ru: "нет сертификата", en: "not certified")
      default: Sentence(kk: "\(code)", ru: "\(code)", en: "\(code)")
      }
    }
  }
}
