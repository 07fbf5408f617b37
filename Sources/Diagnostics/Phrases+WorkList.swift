extension Phrases {
  /// The weekly work list of a district or region.
  package enum WorkList {
    package static let command = Sentence(
      kk: "Аудан мен өңірдің апталық жұмыс парағы: кім хабар бермеді, не қаралмай жатыр.",
      ru: "Рабочий лист района и региона на неделю: кто молчит и что не учтено.",
      en:
        "The week's work list of a district or region: who is silent, and what does not count yet.")
    package static let commandMore = Sentence(
      kk: "Қазақша және орысша XLSX пен HTML. --district пен --region берілмесе, барлық аудан мен "
        + "өңірге жазылады.",
      ru: "XLSX и HTML на казахском и русском. Без --district и --region – для всех районов и "
        + "регионов.",
      en: "XLSX and HTML in Kazakh and Russian. Without --district and --region, for all of them.")
    package static let district = Sentence(
      kk: "Тек осы ауданға.", ru: "Только для этого района.", en: "For this district only.")
    package static let region = Sentence(
      kk: "Тек осы өңірге, аудандарынсыз.", ru: "Только для этого региона, без районов.",
      en: "For this region only, without its districts.")
    package static let week = Sentence(
      kk: "Аптаның кез келген күні (әйтпесе осы апта); алдыңғы жексенбіге дейін қаралады.",
      ru: "Любой день недели (иначе эта неделя); учитывается всё по прошлое воскресенье.",
      en: "Any day of the week (else this week); everything through the Sunday before is looked at."
    )
    package static let rejected = Sentence(
      kk: "Импорттан қалған .rejected.csv файлдары.",
      ru: "Файлы .rejected.csv, оставшиеся от импорта.",
      en: "The .rejected.csv files that imports left.")
    package static let output = Sentence(
      kk: "Парақтар жазылатын бума.", ru: "Папка для листов.", en: "The folder for the lists.")
    package static let oneOfTwo = Sentence(
      kk: "--district пен --region бірге берілмейді.",
      ru: "--district и --region вместе не задаются.",
      en: "--district and --region do not go together.")
    package static let written = Sentence(
      kk: "{files} файл жазылды: {folder}", ru: "Записано файлов: {files}, в {folder}",
      en: "Wrote {files} files to {folder}")

    package static let title = Sentence(
      kk: "{place}: {day} күніне дейінгі жұмыс парағы", ru: "{place}: рабочий лист по {day}",
      en: "{place}: work list through {day}")
    package static let summary = Sentence(
      kk: "Хабар күтілетін ұйым: {institutions}; хабарланбаған сабақ: {sessions}; есепке алынбаған "
        + "жол: {rows}.",
      ru: "Организаций, от которых ждут отчёта: {institutions}; занятий без отчёта: {sessions}; "
        + "неучтённых строк: {rows}.",
      en: "Institutions whose reports are awaited: {institutions}; sessions without a report: "
        + "{sessions}; rows that do not count: {rows}.")
    package static let silentSheet = Sentence(
      kk: "Хабар күтілуде", ru: "Ждём отчёта", en: "Awaited reports")
    package static let unreadSheet = Sentence(
      kk: "Есепке алынбаған", ru: "Не учтено", en: "Not counted yet")
    package static let helpSheet = Sentence(
      kk: "Қалай хабарлау керек", ru: "Как отчитаться", en: "How to report")
    package static let lastReport = Sentence(
      kk: "Соңғы хабар", ru: "Последний отчёт", en: "Last report")
    package static let since = Sentence(
      kk: "Қай күннен бері", ru: "С какого дня", en: "Silent since")
    package static let sessions = Sentence(
      kk: "Хабарсыз сабақ", ru: "Занятий без отчёта", en: "Sessions unreported")
    package static let groups = Sentence(
      kk: "Топ (барлығы)", ru: "Групп (всего)", en: "Groups (of all)")
    package static let reasons = Sentence(
      kk: "Өтпеу себептері", ru: "Причины непроведения", en: "Reasons for not held")
    package static let never = Sentence(kk: "болған жоқ", ru: "не было", en: "none")
    package static let file = Sentence(kk: "Файл", ru: "Файл", en: "File")
    package static let line = Sentence(kk: "Жол", ru: "Строка", en: "Line")
    package static let reason = Sentence(kk: "Себебі", ru: "Почему", en: "Why")
    package static let remedy = Sentence(kk: "Не істеу керек", ru: "Что сделать", en: "What to do")
    package static let nothing = Sentence(kk: "Ештеңе жоқ.", ru: "Ничего нет.", en: "Nothing.")
    package static let help = [
      Sentence(
        kk: "Ұйымға толтыратын парақ беріңіз: qorgan delivery form --institution КОД --weeks 2. "
          + "Ішінде топ, күн, сабақ дайын тұрады.",
        ru:
          "Дайте организации бланк: qorgan delivery form --institution КОД --weeks 2. Группы, даты "
          + "и уроки в нём уже стоят.",
        en: "Give the institution its form: qorgan delivery form --institution CODE --weeks 2. "
          + "Groups, dates and lessons stand in it."),
      Sentence(
        kk:
          "Толтырылған файлды енгізу: qorgan delivery import ФАЙЛ.xlsx. Екі рет енгізілсе де, бір "
          + "рет саналады.",
        ru: "Принять заполненный файл: qorgan delivery import ФАЙЛ.xlsx. Принятый дважды, он "
          + "считается один раз.",
        en:
          "Take the filled file in: qorgan delivery import FILE.xlsx. Taken twice, it counts once."),
      Sentence(
        kk: "Сабақ өтпесе, оны да себебімен хабарлау керек: хабарсыз қалғаны «белгісіз» болып "
          + "тұрады. Бұл парақ – еске салу, баға емес.",
        ru:
          "О непроведённом уроке тоже сообщают, с причиной: без отчёта он остаётся «неизвестным». "
          + "Этот лист – напоминание, а не оценка.",
        en: "A session that was not held is reported too, with the reason: unreported, it stays "
          + "unknown. This list reminds; it does not judge."),
    ]
  }
}
