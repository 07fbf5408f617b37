extension Phrases {
  /// Waves of questionnaires, and numbers from outside.
  package enum Monitoring {
    package static let wave = Sentence(
      kk: "Мұғалімдер мен оқушылардан сауалнама алу толқындары.",
      ru: "Волны опросов учителей и учеников.", en: "Waves of questions to teachers and pupils.")
    package static let new = Sentence(
      kk: "Толқынды бастау: үлгі сауалнамасы бар папка.",
      ru: "Начать волну: папка с примером анкеты.",
      en: "Begin a wave: a folder with an example questionnaire.")
    package static let newMore = Sentence(
      kk: "Үлгі қазақша әрі орысша; сұрақтары мен жауаптарын өзіңізге лайықтап өзгертіңіз. Жауап – "
        + "тек таңдау, еркін мәтін болмайды.",
      ru:
        "Пример на казахском и русском; вопросы и ответы измените под себя. Ответ – только выбор, "
        + "свободного текста нет.",
      en:
        "The example is in Kazakh and Russian; change questions and answers as you need. An answer "
        + "is a choice; there is no free text.")
    package static let waveFolder = Sentence(
      kk: "Толқынның папкасы.", ru: "Папка волны.", en: "The wave's folder.")
    package static let whom = Sentence(
      kk: "Кімнен сұралады: pupils (оқушылар) не teachers (мұғалімдер).",
      ru: "Кого спрашивают: pupils (учеников) или teachers (учителей).",
      en: "Who is asked: pupils or teachers.")
    package static let newNext = Sentence(
      kk: "Енді: qorgan statistics wave sample {folder}/questionnaire.yaml --output "
        + "{folder}/sample.csv",
      ru: "Дальше: qorgan statistics wave sample {folder}/questionnaire.yaml --output "
        + "{folder}/sample.csv",
      en: "Next: qorgan statistics wave sample {folder}/questionnaire.yaml --output "
        + "{folder}/sample.csv")

    /// Who answers a questionnaire.
    package static func audience(_ code: String) -> Sentence {
      code == "teachers"
        ? Sentence(kk: "мұғалімдерден", ru: "учителей", en: "teachers")
        : Sentence(kk: "оқушылардан", ru: "учеников", en: "pupils")
    }
    package static let sample = Sentence(
      kk: "Тізілімнен сауалнамаға топтарды іріктеу.",
      ru: "Выбрать из реестра группы для опроса.",
      en: "Draw the groups to ask from the registry.")
    package static let sampleMore = Sentence(
      kk: "Өңір мен ұйым түрі бойынша, ұйымның мөлшеріне сай ықтималдықпен іріктейді; бір --seed "
        + "әрдайым бір іріктемені береді.",
      ru: "Отбор по регионам и видам организаций, вероятность пропорциональна размеру; один и тот "
        + "же --seed даёт одну и ту же выборку.",
      en: "By region and kind, with probability proportional to size; the same --seed draws the "
        + "same sample.")
    package static let estimate = Sentence(
      kk: "Жауаптардың үлесін өңір не ұйым түрі бойынша бағалау.",
      ru: "Оценить доли ответов по регионам или видам организаций.",
      en: "Estimate the shares of answers by region or kind.")
    package static let estimateMore = Sentence(
      kk: "Жауаптар файлының бағандары: group_code,question,answer,count. "
        + "Жауап саны оннан кем болса, ол көрсетілмейді.",
      ru: "Столбцы файла ответов: group_code,question,answer,count. Редкие ответы (меньше десяти) "
        + "не показываются.",
      en: "The file of answers has group_code,question,answer,count. Few answers (below ten) are "
        + "not told.")
    package static let split = Sentence(
      kk: "Не бойынша бөлінеді: region (өңір), kind (ұйым түрі), country (бөлінбейді).",
      ru: "По чему делить: region (регион), kind (вид организации), country (не делить).",
      en: "What to split by: region, kind (of institution), country (not at all).")
    package static let context = Sentence(
      kk: "Сырттан келген көрсеткіштерді сабақтардың қасына қою.",
      ru: "Показать внешние показатели рядом с уроками.",
      en: "Show indicators from outside beside delivery.")
    package static let contextMore = Sentence(
      kk: "Бағандары: indicator,subject,region,period,value,unit,definition_kk,definition_ru,"
        + "source,vintage. Олар қосылмайды, себеп те, рейтинг те емес.",
      ru: "Столбцы: indicator,subject,region,period,value,unit,definition_kk,definition_ru,"
        + "source,vintage. Они не складываются; это не причины и не рейтинг.",
      en: "Columns: indicator,subject,region,period,value,unit,definition_kk,definition_ru,"
        + "source,vintage. They are never added; they are neither causes nor a ranking.")
    package static let questionnaire = Sentence(
      kk: "Сауалнама файлы (YAML).", ru: "Файл анкеты (YAML).",
      en: "The questionnaire's file (YAML).")
    package static let groups = Sentence(
      kk: "Барлығы неше топ, 1-ден 1 000 000-ға дейін.",
      ru: "Сколько групп всего, от 1 до 1 000 000.",
      en: "How many groups in all, from 1 to 1,000,000.")
    package static let perInstitution = Sentence(
      kk: "Бір ұйымнан ең көбі неше топ, 1-ден 1000-ға дейін.",
      ru: "Не больше стольких групп из одной организации, от 1 до 1000.",
      en: "At most so many groups of one institution, from 1 to 1000.")
    package static let seed = Sentence(
      kk: "Іріктеуді қайталауға болатын сан.", ru: "Число, по которому выборку можно повторить.",
      en: "The number by which the draw can be repeated.")
    package static let year = Sentence(
      kk: "Оқу жылы, мысалы 2025-26.", ru: "Учебный год, например 2025-26.",
      en: "The school year, such as 2025-26.")
    package static let sampleFile = Sentence(
      kk: "Іріктеме файлы.", ru: "Файл выборки.", en: "The sample's file.")
    package static let answerFile = Sentence(
      kk: "Жауаптар файлы.", ru: "Файл ответов.", en: "The file of answers.")
    package static let indicatorFiles = Sentence(
      kk: "Көрсеткіштер файлдары (CSV).", ru: "Файлы показателей (CSV).",
      en: "Files of indicators (CSV).")
    package static let drawn = Sentence(
      kk: "Іріктелді: {institutions} ұйымнан {groups} топ, жауап беруі тиіс {people} адам.",
      ru: "Выбрано групп: {groups}, организаций: {institutions}, ответить должны {people} чел.",
      en: "Drawn: {groups} groups of {institutions} institutions, {people} people to answer.")
    package static let answered = Sentence(
      kk:
        "Іріктелген {groups} топтың {answered} жауап берді. Көрсетілмегені: {withheld}; шабуылмен "
        + "тексерілді ({programmes} сызықтық бағдарлама).",
      ru: "Ответивших групп: {answered} из {groups}. Не показано чисел: {withheld}; проверено "
        + "атакой ({programmes} линейных программ).",
      en: "{answered} of {groups} groups answered. Numbers withheld: {withheld}; checked by attack "
        + "({programmes} linear programmes).")
    package static let question = Sentence(kk: "Сұрақ", ru: "Вопрос", en: "Question")
    package static let answer = Sentence(kk: "Жауап", ru: "Ответ", en: "Answer")
    package static let share = Sentence(kk: "Үлесі, %", ru: "Доля, %", en: "Share, %")
    package static let low = Sentence(kk: "95 % кемі", ru: "95 % от", en: "95 % from")
    package static let high = Sentence(kk: "95 % көбі", ru: "95 % до", en: "95 % to")
    package static let respondents = Sentence(
      kk: "Жауап бергендер", ru: "Ответили", en: "Respondents")
    package static let country = Sentence(kk: "Ел бойынша", ru: "По стране", en: "The country")
    package static let held = Sentence(
      kk: "Өткізілген сабақ", ru: "Проведено занятий", en: "Sessions held")
    package static let coverage = Sentence(kk: "Қамту, %", ru: "Охват, %", en: "Coverage, %")
    package static let withheld = Sentence(
      kk: "аз, көрсетілмейді", ru: "мало, не показано", en: "few, not told")
    package static let definition = Sentence(
      kk: "{indicator} ({period}, {unit}): {definition} (дереккөз: {source}, {vintage})",
      ru: "{indicator} ({period}, {unit}): {definition} (источник: {source}, {vintage})",
      en: "{indicator} ({period}, {unit}): {definition} (source: {source}, {vintage})")
    package static let noCause = Sentence(
      kk: "Қатар тұрғаны себеп дегенді білдірмейді. Балалары сенім телефонына жүгінетін өңір "
        + "нашар емес.",
      ru: "Соседство столбцов не означает причины. Регион, где дети доверяют линии помощи, не хуже "
        + "других.",
      en: "Standing side by side is no cause. A region whose children trust the help line is none "
        + "the worse.")
  }
}
