extension Phrases {
  /// Headings of lists.
  package enum Heading {
    package static let lesson = Sentence(kk: "Сабақ", ru: "Урок", en: "Lesson")
    package static let entry = Sentence(
      kk: "Бағдарлама сабағы", ru: "Урок программы", en: "Programme lesson")
    package static let writtenLesson = Sentence(
      kk: "Жазылған мәтін", ru: "Написанный текст", en: "Written text")
    package static let stage = Sentence(kk: "Кезең", ru: "Ступень", en: "Stage")
    package static let level = Sentence(kk: "Деңгей", ru: "Уровень", en: "Level")
    package static let grades = Sentence(kk: "Сыныптар", ru: "Классы", en: "Grades")
    package static let title = Sentence(kk: "Атауы", ru: "Название", en: "Title")
    package static let languages = Sentence(kk: "Тілдері", ru: "Языки", en: "Languages")
    package static let language = Sentence(kk: "Тілі", ru: "Язык", en: "Language")
    package static let sensitivity = Sentence(
      kk: "Сақтық", ru: "Деликатность", en: "Sensitivity")
    package static let season = Sentence(kk: "Мезгілі", ru: "Сезон", en: "Season")
    package static let status = Sentence(kk: "Күйі", ru: "Состояние", en: "Status")
    package static let version = Sentence(kk: "Нұсқа", ru: "Версия", en: "Version")
    package static let source = Sentence(kk: "Дереккөз", ru: "Источник", en: "Source")
    package static let file = Sentence(kk: "Файл", ru: "Файл", en: "File")
    package static let line = Sentence(kk: "Жол", ru: "Строка", en: "Line")
    package static let column = Sentence(kk: "Орын", ru: "Столбец", en: "Column")
    package static let severity = Sentence(kk: "Салмағы", ru: "Важность", en: "Severity")
    package static let diagnostic = Sentence(kk: "Белгі", ru: "Код", en: "Code")
    package static let message = Sentence(kk: "Не болды", ru: "Что не так", en: "Message")
    package static let remedy = Sentence(kk: "Не істеу керек", ru: "Что делать", en: "Remedy")
    package static let code = Sentence(kk: "Коды", ru: "Код", en: "Code")
    package static let name = Sentence(kk: "Атауы", ru: "Название", en: "Name")
    package static let kind = Sentence(kk: "Түрі", ru: "Вид", en: "Kind")
    package static let ownership = Sentence(kk: "Меншігі", ru: "Собственность", en: "Ownership")
    package static let locality = Sentence(kk: "Қала/ауыл", ru: "Город/село", en: "Locality")
    package static let synthetic = Sentence(
      kk: "Жасанды", ru: "Синтетика", en: "Synthetic")
    package static let region = Sentence(kk: "Өңір", ru: "Регион", en: "Region")
    package static let district = Sentence(kk: "Аудан", ru: "Район", en: "District")
    package static let institution = Sentence(
      kk: "Білім ұйымы", ru: "Организация образования", en: "Institution")
    package static let institutions = Sentence(
      kk: "Білім ұйымдары", ru: "Организации", en: "Institutions")
    package static let group = Sentence(kk: "Топ", ru: "Группа", en: "Group")
    package static let groups = Sentence(kk: "Топтар", ru: "Группы", en: "Groups")
    package static let shift = Sentence(kk: "Ауысым", ru: "Смена", en: "Shift")
    package static let enrolled = Sentence(kk: "Тізімде", ru: "По списку", en: "Enrolled")
    package static let present = Sentence(kk: "Қатысты", ru: "Присутствовали", en: "Present")
    package static let classHour = Sentence(
      kk: "Сынып сағаты", ru: "Классный час", en: "Class hour")
    package static let week = Sentence(kk: "Апта", ru: "Неделя", en: "Week")
    package static let weekFrom = Sentence(
      kk: "Апта басы", ru: "Неделя с", en: "Week from")
    package static let weekday = Sentence(kk: "Күн", ru: "День", en: "Day")
    package static let date = Sentence(kk: "Күні", ru: "Дата", en: "Date")
    package static let pass = Sentence(kk: "Рет", ru: "Раз", en: "Pass")
    package static let why = Sentence(kk: "Неге осы апта", ru: "Почему здесь", en: "Why here")
    package static let due = Sentence(kk: "Өтуі тиіс", ru: "К проведению", en: "Due")
    package static let dueSoFar = Sentence(
      kk: "Басынан бері", ru: "С начала года", en: "Due so far")
    package static let held = Sentence(kk: "Өтті ме", ru: "Проведён", en: "Held")
    package static let reason = Sentence(kk: "Себебі", ru: "Причина", en: "Reason")
    package static let format = Sentence(kk: "Пішім", ru: "Формат", en: "Format")
    package static let bytes = Sentence(kk: "Байт", ru: "Байты", en: "Bytes")
    package static let position = Sentence(kk: "Реті", ru: "Позиция", en: "Position")
    package static let report = Sentence(kk: "Хабар", ru: "Отчёт", en: "Report")
    package static let outcome = Sentence(kk: "Нәтиже", ru: "Итог", en: "Outcome")
    package static let overdue = Sentence(
      kk: "Мерзімі өткені",
      ru: "Просрочено",
      en: "Overdue")
    package static let reportedNotHeld = Sentence(
      kk: "Өтпеді деп жазылғаны",
      ru: "Отмечено: не проведён",
      en: "Reported not held")
    package static let silentSessions = Sentence(
      kk: "Хабары жоғы",
      ru: "Без отчёта",
      en: "Not reported")
    package static let postponed = Sentence(
      kk: "Кейінге қалғаны",
      ru: "Отложено",
      en: "Put off")
    package static let since = Sentence(
      kk: "Қашаннан",
      ru: "С какого дня",
      en: "Since")
    package static let slot = Sentence(
      kk: "Қай орынға",
      ru: "Куда",
      en: "Where")
    package static let time = Sentence(
      kk: "Уақыты",
      ru: "Время",
      en: "Time")
    package static let deliverers = Sentence(
      kk: "Кім өткізеді",
      ru: "Кто проводит",
      en: "Taught by")
    package static let specialist = Sentence(
      kk: "Маман",
      ru: "Специалист",
      en: "Specialist")
    package static let travel = Sentence(
      kk: "Жолы",
      ru: "Дорога",
      en: "Travel")
    package static let unserved = Sentence(
      kk: "Қалған топтар",
      ru: "Остались группы",
      en: "Groups left")
  }
}
