import DeliveryStatistics
import Diagnostics

/// What reports say beside names and definitions.
enum ReportWords {
  static let title = Sentence(
    kk: "«Жеке қауіпсіздік» сабақтары", ru: "Уроки «Личная безопасность»",
    en: "Personal Safety lessons")
  static let synthetic = Sentence(
    kk: "ЖАСАНДЫ ДЕРЕК. Бұл ел ойдан құрастырылған, сандары шын емес.",
    ru: "СИНТЕТИЧЕСКИЕ ДАННЫЕ. Страна выдумана, числа не настоящие.",
    en: "SYNTHETIC DATA. The country is made up and the numbers are not real.")
  static let period = Sentence(
    kk: "Кезең: {from} – {through}, екі күнін де қоса",
    ru: "Период: {from} – {through}, оба дня включительно",
    en: "Period: {from} to {through}, both days included")
  static let working = Sentence(
    kk: "Жұмыс көрінісі. Бұл – жарияланым емес: адамдар туралы шағын сандар жасырылмаған.",
    ru: "Рабочий вид. Это не публикация: малые числа о людях не скрыты.",
    en: "A working view. It is no publication: small numbers of people are not withheld.")
  static let filters = Sentence(
    kk: "Шарттар: {filters}",
    ru: "Условия: {filters}",
    en: "Filters: {filters}")
  static let knownBy = Sentence(
    kk: "Журнал сол кезде не білсе, сол бойынша: {known}.",
    ru: "По тому, что журнал знал на тот момент: {known}.",
    en: "By what the ledger knew then: {known}.")
  static let against = Sentence(
    kk: "Салыстыру: {what}.",
    ru: "Сравнение: {what}.",
    en: "Compared with: {what}.")
  static let hidden = Sentence(
    kk: "Тағы {count} жол көрсетілмеген; жиыны бәрінен.",
    ru: "Ещё строк не показано: {count}; итог – по всем.",
    en: "{count} more rows are not shown; the total is of all.")
  static let notSum = Sentence(
    kk: "{measure}: жиыны жолдардың қосындысы емес, өйткені {why}.",
    ru: "{measure}: итог – не сумма строк: {why}.",
    en: "{measure}: the total is not the sum of the lines: {why}.")
  static let refused = Sentence(
    kk: "{mark} {measure}: жиыны берілмейді, өйткені {why}.",
    ru: "{mark} {measure}: итога нет: {why}.",
    en: "{mark} {measure}: no total is given: {why}.")
  static let shareOf = Sentence(
    kk: "{measure}, үлесі",
    ru: "{measure}, доля",
    en: "{measure}, share")
  static let change = Sentence(
    kk: "{measure}, өзгерісі",
    ru: "{measure}, изменение",
    en: "{measure}, change")
  static let points = Sentence(
    kk: "{value} п. т.",
    ru: "{value} п. п.",
    en: "{value} pp")
  static let total = Sentence(kk: "Барлығы", ru: "Всего", en: "Total")
  static let silent = Sentence(kk: "Үнсіз ұйымдар", ru: "Молчат", en: "Silent")
  static let silentDefinition = Sentence(
    kk: "Бірде-бір тобынан хабар келмеген ұйымдар, барлық ұйымнан.",
    ru: "Организации, ни из одной группы которых не сообщили ничего, из всех организаций.",
    en: "Institutions none of whose groups has reported anything, of all institutions.")
  static let silentTotal = Sentence(
    kk: "Бірде-бір хабар бермеген ұйым: {silent}, барлық ұйым: {institutions}.",
    ru: "Организаций, не сообщивших ничего: {silent} из {institutions}.",
    en: "Institutions that have not reported anything: {silent} of {institutions}.")
  static let asOf = Sentence(
    kk: "Журналдың жайы: № {position} жазба, келген уақыты – {instant}; соңғы сабақ күні – {last}.",
    ru: "Состояние журнала: запись № {position}, получена {instant}; последнее занятие – {last}.",
    en: "As of ledger position {position}; last entry received {instant}; last session {last}.")
  static let emptyLedger = Sentence(
    kk: "Журнал бос: бірде-бір хабар келген жоқ.",
    ru: "Журнал пуст: не поступило ни одного сообщения.",
    en: "The ledger is empty: nothing has been reported.")
  static let unit = Sentence(kk: "Өлшемі", ru: "Единица", en: "Unit")
  static let denominator = Sentence(kk: "Неден", ru: "От чего", en: "Out of")
  static let definition = Sentence(kk: "Анықтамасы", ru: "Определение", en: "Definition")
  static let measure = Sentence(kk: "Көрсеткіш", ru: "Показатель", en: "Measure")
  static let measures = Sentence(kk: "Көрсеткіштер", ru: "Показатели", en: "Measures")
  static let nation = Sentence(kk: "Ел бойынша", ru: "По стране", en: "The whole country")
  static let table = Sentence(kk: "Кесте", ru: "Таблица", en: "Table")
  static let notes = Sentence(kk: "Ескертпелер", ru: "Примечания", en: "Notes")
  static let outOf = Sentence(
    kk: "{outOf} ішінен {count}", ru: "{count} из {outOf}", en: "{count} of {outOf}")
  static let missing = Sentence(
    kk: "{mark}: есептейтін ештеңе жоқ: топ жоқ не бөлінетін сан нөл.",
    ru: "{mark}: считать нечего: нет групп или не от чего брать долю.",
    en: "{mark}: nothing to count: no group, or nothing to take a share of.")
  static let zero = Sentence(
    kk: "0: есептелді, бірақ біреуі де жоқ.", ru: "0: посчитано, но нет ни одного.",
    en: "0: counted, and there was none.")
  static let suppressed = Sentence(
    kk: "{mark}: белгілі, бірақ ешкім танылып қалмас үшін жасырылған.",
    ru: "{mark}: известно, но скрыто, чтобы никого нельзя было узнать.",
    en: "{mark}: known, and withheld so that nobody can be recognised.")

  /// What a note says.
  static func note(_ note: AnswerNote) -> Sentence {
    switch note {
    case .noStaff:
      Sentence(
        kk: "Тізілімде қызметкерлер жоқ, сондықтан даярлық туралы ештеңе айтылмайды.",
        ru: "Реестр не знает сотрудников, поэтому о подготовке ничего не сказано.",
        en: "The registry knows no staff, so nothing is said of their training.")
    case .adults:
      Sentence(
        kk:
          "Мұнда ересектердің топтары ғана саналған, балалар саналмаған. «Бала» деген жерде тыңдаушыны түсініңіз.",
        ru:
          "Здесь посчитаны только группы взрослых, детей среди них нет. Где сказано «дети», читайте «слушатели».",
        en:
          "Only cohorts of adults are counted here, no children. Where it says pupils, read participants."
      )
    case .registryOfToday:
      Sentence(
        kk: "Хабарлар сол кездегі жайымен, ал тізілім мен бағдарлама – бүгінгі.",
        ru: "Отчёты – по состоянию на тот момент, реестр и программа – сегодняшние.",
        en: "The reports are those of that moment; the registry and the programme are today’s.")
    case .programmeOfToday: Phrases.Statistics.programmeOfToday
    case .programmeUntold: Phrases.Statistics.programmeUntold
    case .daysOfTwoKinds:
      Sentence(
        kk: "Жоспарлы сабақ жоспардағы күніне, өткен сабақ өткен күніне жатады.",
        ru: "Плановое занятие относится ко дню плана, проведённое – ко дню проведения.",
        en: "A planned session stands on its day in the plan, a held one on the day it was held.")
    case .unplanned:
      Sentence(
        kk: "Бағдарламадан тыс сабақтар бөлек жолда.",
        ru: "Занятия вне программы – отдельной строкой.",
        en: "Sessions outside the programme stand in a line of their own.")
    }
  }
}
