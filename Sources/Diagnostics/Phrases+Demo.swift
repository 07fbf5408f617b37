extension Phrases {
  /// What the demo does and has done.
  package enum Demo {
    package static let checking = Sentence(
      kk: "Сабақтар тексерілуде", ru: "Проверяю уроки", en: "Checking lessons")
    package static let lessons = Sentence(
      kk: "сабақтар тексерілді: {lessons} сабақ, {texts} мәтін",
      ru: "уроки проверены: {lessons}, текстов {texts}",
      en: "lessons checked: {lessons}, texts: {texts}")
    package static let packs = Sentence(
      kk: "пакеттер: {packs}, бекітілмеген жобасы: {drafts}",
      ru: "пакеты: {packs}, из них неутверждённых черновиков: {drafts}",
      en: "packs: {packs}, drafts that nobody approved: {drafts}")
    package static let makingCountry = Sentence(
      kk: "Ел құрастырылуда", ru: "Создаю страну", en: "Making the country")
    package static let country = Sentence(
      kk:
        "ойдан құрастырылған ел: {institutions} білім ұйымы, {groups} топ, ересектердің {adults} тобы",
      ru: "вымышленная страна: организаций {institutions}, групп {groups}, групп взрослых {adults}",
      en:
        "a made-up country: {institutions} institutions, {groups} class groups, {adults} cohorts of adults"
    )
    package static let writingRegistry = Sentence(
      kk: "Тізілім жазылуда", ru: "Пишу реестр", en: "Writing the registry")
    package static let registry = Sentence(
      kk: "тізілім файлдары", ru: "файлы реестра", en: "the registry as files")
    package static let planning = Sentence(
      kk: "Оқу жылы жоспарлануда", ru: "Планирую учебный год", en: "Planning the year")
    package static let plan = Sentence(
      kk: "жылдық жоспар: {sessions} сабақ (әртүрлі жоспар: {plans})",
      ru: "план года: уроков {sessions} (разных планов {plans})",
      en: "the year's plan: {sessions} sessions ({plans} distinct plans)")
    package static let writingFeed = Sentence(
      kk: "Хабарлар құрастырылуда", ru: "Пишу отчёты", en: "Writing the reports")
    package static let feed = Sentence(
      kk: "хабарлар: {rows} жол, {held} сабақ өтті делінген",
      ru: "отчёты: строк {rows}, проведённых уроков {held}",
      en: "reports: {rows} rows, {held} sessions held")
    package static let importingRegistry = Sentence(
      kk: "Тізілім енгізілуде", ru: "Вношу реестр", en: "Importing the registry")
    package static let ledger = Sentence(
      kk: "дерекқор, тізілім енгізілді", ru: "база, реестр внесён",
      en: "the database, with the registry in it")
    package static let writingAdults = Sentence(
      kk: "Ересектердің хабарлары енгізілуде", ru: "Вношу отчёты взрослых",
      en: "Taking in the reports of adults")
    package static let adults = Sentence(
      kk: "ересектердің хабарлары бөлек: {rows} жол, {held} сабақ өтті делінген",
      ru: "отчёты взрослых отдельно: строк {rows}, проведённых занятий {held}",
      en: "reports of adults, apart: {rows} rows, {held} sessions held")
    package static let imported = Sentence(
      kk: "енгізілді: {taken} қабылданды, {recognised} бұрыннан белгілі, {waiting} күтіп тұр, "
        + "{rejected} қабылданбады",
      ru: "внесено: принято {taken}, уже известно {recognised}, ждут {waiting}, отклонено "
        + "{rejected}",
      en: "imported: {taken} taken, {recognised} known already, {waiting} waiting, {rejected} "
        + "rejected")
    package static let publishing = Sentence(
      kk: "Кесте шығарылуда", ru: "Публикую таблицу", en: "Publishing the table")
    package static let published = Sentence(
      kk: "кесте: table.csv, table.json, table.html",
      ru: "таблица: table.csv, table.json, "
        + "table.html", en: "the table: table.csv, table.json, table.html")
    package static let made = Sentence(kk: "Не жасалды", ru: "Что сделано", en: "What was made")
    package static let place = Sentence(kk: "Қайда", ru: "Где", en: "Where")
    package static let seconds = Sentence(kk: "Секунд", ru: "Секунды", en: "Seconds")
    package static let figures = Sentence(
      kk: "{day} күніне дейін өтуі тиіс сабақ: {due}; өтті деп хабарланғаны: {covered} "
        + "({share} %). "
        + "Үндемеген білім ұйымы: {silent}, барлығы {institutions}.",
      ru: "По {day} включительно должно было пройти уроков: {due}; сообщено о проведённых: "
        + "{covered} ({share} %). Молчат организаций: {silent} из {institutions}.",
      en: "Through {day}, {due} sessions were due; {covered} ({share} %) are reported held. "
        + "{silent} of {institutions} institutions are silent.")
    package static let total = Sentence(
      kk: "Бәріне {seconds} секунд кетті.", ru: "Всё вместе: {seconds} с.",
      en: "All of it took {seconds} s.")
    package static let rejected = Sentence(
      kk: "қабылданбаған жолдар, себебімен", ru: "отклонённые строки с причинами",
      en: "the rejected rows, with reasons")
    package static let next = Sentence(
      kk: "Енді мыналарды көріңіз:", ru: "Теперь попробуйте:", en: "Try next:")
  }
}
