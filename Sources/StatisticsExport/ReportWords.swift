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
  static let date = Sentence(
    kk: "Кестенің күні: {date}, осы күнді қоса", ru: "Дата таблицы: {date}, включительно",
    en: "Date of the table: {date}, included")
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
}
