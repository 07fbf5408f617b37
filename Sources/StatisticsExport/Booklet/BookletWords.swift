import Diagnostics

/// What the report and the half-yearly form say.
enum BookletWords {
  static let howMany = Sentence(
    kk: "1. Қанша сабақ өтті?", ru: "1. Сколько проведено?", en: "1. How many?")
  static let ofHowMany = Sentence(
    kk: "2. Жоспардың қаншасы орындалды?", ru: "2. Сколько из положенных?",
    en: "2. Of how many due?")
  static let byWhen = Sentence(
    kk: "3. Қай күнге дейін?", ru: "3. По какой день?", en: "3. By when?")
  static let whereTo = Sentence(kk: "4. Қай өңірде?", ru: "4. Где?", en: "4. Where?")
  static let whoNot = Sentence(
    kk: "5. Кім хабар бермеді?", ru: "5. Кто не сообщил?", en: "5. Who did not report?")
  static let changed = Sentence(
    kk: "6. Не өзгерді?", ru: "6. Что изменилось?", en: "6. What changed?")
  static let unknown = Sentence(
    kk: "7. Не белгісіз?", ru: "7. Что неизвестно?", en: "7. What is not known?")
  static let heldNote = Sentence(
    kk: "сабақ өтті деп хабарланды: жоспардағысы да, жоспардан тысы да.",
    ru: "занятий прошло, как сообщено: и по плану, и сверх него.",
    en: "sessions were reported as held, planned or not.")
  static let dueNote = Sentence(
    kk:
      "Өтуі тиіс жоспарлы сабақ: {due}; орындалғаны: {fulfilled}; өтпеді деп хабарланғаны: {missed}.",
    ru: "Из {due} положенных занятий выполнено {fulfilled}, о {missed} сообщено, что их не было.",
    en:
      "Of {due} planned sessions due, {fulfilled} are fulfilled and {missed} reported as not held."
  )
  static let asOf = Sentence(
    kk: "Журналдың {position}-жазбасына дейінгі хабарлар ({instant}). Шығарылым: {vintage}.",
    ru: "По сообщениям до записи журнала № {position} ({instant}). Выпуск: {vintage}.",
    en: "From reports up to ledger position {position} ({instant}). Vintage: {vintage}.")
  static let asOfShort = Sentence(
    kk: "журналдың {position}-жазбасы, {instant}", ru: "запись журнала № {position}, {instant}",
    en: "ledger position {position}, {instant}")
  static let deadlineNote = Sentence(
    kk: "Есеп мерзімі ({half}): {deadline}.", ru: "Срок отчёта ({half}): {deadline}.",
    en: "Report for the {half} due: {deadline}.")
  static let mapTitle = Sentence(
    kk: "Өңірлер картасы", ru: "Карта регионов", en: "Map of the regions")
  static let mapNote = Sentence(
    kk:
      "Өңірлер картадағы орны бойынша орналасқан, бұл – рейтинг емес. Сан мен жолақ өтуі тиіс сабақтардың қанша пайызы өтті деп хабарланғанын көрсетеді.",
    ru:
      "Плитки стоят по месту на карте, это не рейтинг. Число и полоса – какая доля положенных занятий проведена по сообщениям.",
    en:
      "Tiles stand where the regions lie; this is no ranking. Number and bar: the share of due sessions reported as held."
  )
  static let multiplesNote = Sentence(
    kk: "Барлық шағын кестенің өлшемі бірдей; толық биіктік – 100 %. Сан – соңғы айдікі.",
    ru: "Масштаб у всех одинаков: полная высота – 100 %. Число – за последний месяц.",
    en: "All charts have one scale: the full height is 100 %. The number is the last month's.")
  static let reachNote = Sentence(
    kk:
      "Мұнда балалар саналады: тізім өңірдің жұмысын бағаламайды, сабақ жетпеген балалар қай жерде көп екенін көрсетеді.",
    ru:
      "Здесь считаются дети: список не оценивает работу региона, а показывает, где больше детей, до которых уроки не дошли.",
    en:
      "This counts children: the list does not judge a region's work; it shows where most children are whom no lesson has reached."
  )
  static let silentNote = Sentence(
    kk: "Бірде-бір тобынан хабар келмеген ұйымдар:",
    ru: "Организации, ни из одной группы которых не сообщили ничего:",
    en: "Institutions none of whose groups has reported anything:")
  static let silentOfAll = Sentence(
    kk: "Үнсіз / барлығы", ru: "Молчат / всего", en: "Silent / all")
  static let firstVintage = Sentence(
    kk: "Бұл – бірінші шығарылым: салыстыратын ештеңе жоқ.",
    ru: "Это первый выпуск: сравнивать не с чем.",
    en: "This is the first vintage: there is nothing to compare it with.")
  static let sinceVintage = Sentence(
    kk: "Алдыңғы шығарылымнан бері ({id}, {day}) журналға {entries} жазба қосылды.",
    ru: "С прошлого выпуска ({id}, {day}) в журнал пришло записей: {entries}.",
    en: "Since the vintage before ({id}, {day}) the ledger has taken {entries} entries.")
  static let before = Sentence(kk: "Бұрын", ru: "Было", en: "Before")
  static let now = Sentence(kk: "Қазір", ru: "Стало", en: "Now")
  static let change = Sentence(kk: "Айырма", ru: "Разница", en: "Change")
  static let notReportedNote = Sentence(
    kk: "Өткені де, өтпегені де хабарланбаған сабақ: {count}.",
    ru: "Занятий, о которых не сообщено ничего: {count}.",
    en: "Due sessions of which nothing is known: {count}.")
  static let headsNote = Sentence(
    kk:
      "Балалар саны тек санаған сабақтардан белгілі: тізім бойынша {enrolled}, қатысқаны {present}.",
    ru:
      "Посещаемость известна только там, где детей посчитали: по списку {enrolled}, было {present}.",
    en:
      "Attendance is known only where heads were counted: {enrolled} expected, {present} present.")
  static let noTable = Sentence(
    kk: "Бұл шығарылымда ондай кесте жоқ.", ru: "В этом выпуске такой таблицы нет.",
    en: "This vintage has no such table.")
  static let longTable = Sentence(
    kk: "Бұл кестеде {lines} жол бар; ол {file} файлында және statistics.xlsx ішінде тұр.",
    ru: "В этой таблице строк: {lines}; она лежит в файле {file} и в statistics.xlsx.",
    en: "This table has {lines} lines; it stands in {file} and in statistics.xlsx.")
  static let number = Sentence(kk: "Саны", ru: "Число", en: "Number")
  static let disclosureTitle = Sentence(
    kk: "Ешкім танылып қалмасын", ru: "Чтобы никого нельзя было узнать",
    en: "So that nobody can be recognised")
  static let audit = Sentence(
    kk:
      "Табалдырық: {threshold}. Жасырылған {attacked} санды бүкіл басылым мен бұрынғы {vintages} шығарылым бойынша есептеп шығаруға тырысып көрдік ({programmes} сызықтық есеп); тым дәл шыққаны: {exposed}.",
    ru:
      "Порог: {threshold}. Скрытые числа ({attacked}) пытались вычислить по всему изданию и прежним выпускам ({vintages}), задач линейного программирования: {programmes}; вычислено слишком точно: {exposed}.",
    en:
      "Threshold: {threshold}. Withheld numbers attacked with all that is published, {vintages} earlier vintages included: {attacked}, by {programmes} linear programmes; derived too closely: {exposed}."
  )
  static let inputsTitle = Sentence(
    kk: "Неден жасалды", ru: "Из чего сделано", en: "What it was made of")
  static let headNote = Sentence(
    kk: "Журналдың қол қойылған жайы:", ru: "Подписанное состояние журнала:",
    en: "The signed state of the ledger:")
  static let verifyNote = Sentence(
    kk:
      "qorgan statistics verify бұл басылымды дерекқордан қайта құрап, әр байтын салыстырады.",
    ru: "qorgan statistics verify строит это издание из базы заново и сравнивает каждый байт.",
    en:
      "qorgan statistics verify derives this publication from the database anew and compares every byte."
  )
  static let halfYearTitle = Sentence(
    kk: "«Жеке қауіпсіздік» сабақтары туралы жартыжылдық есеп",
    ru: "Полугодовой отчёт об уроках «Личная безопасность»",
    en: "Half-yearly report on the Personal Safety lessons")
  static let halfYearDays = Sentence(
    kk: "{half}: {from} – {to}. Тапсыру мерзімі: {deadline}.",
    ru: "{half}: {from} – {to}. Срок представления: {deadline}.",
    en: "{half}: {from} – {to}. To be handed in by {deadline}.")
  static let halfYearNation = Sentence(
    kk: "Ел бойынша", ru: "По стране", en: "The whole country")
  static let halfYearRegions = Sentence(
    kk: "Өңірлер бойынша", ru: "По регионам", en: "By region")
  static let halfYearByHand = Sentence(
    kk: "Қолмен толтырылады", ru: "Заполняется от руки", en: "To be filled in by hand")
  static let halfYearNotPublic = Sentence(
    kk:
      "Есептің ресми үлгісі жарияланбаған: бұл бет «Заң мен Тәртіп» тұжырымдамасының (Үкіметтің 2025 жылғы 1 сәуірдегі № 200 қаулысы) «жарты жылда бір рет, 15-іне дейін» деген тәртібі бойынша құрылды.",
    ru:
      "Официальная форма отчёта не опубликована: лист составлен по порядку концепции «Закон и порядок» (постановление Правительства от 1 апреля 2025 года № 200) – раз в полугодие, к 15-му числу.",
    en:
      "The official form of the report is not public; this sheet follows the Law and Order concept (Government resolution 200 of 1 April 2025): half-yearly, by the 15th."
  )
  static let halfYearLines = [
    Sentence(
      kk: "Қабылданған шаралар:", ru: "Принятые меры:", en: "Measures taken:"),
    Sentence(
      kk: "Кедергілер мен ұсыныстар:", ru: "Трудности и предложения:",
      en: "Obstacles and proposals:"),
    Sentence(
      kk: "Орындаушы, телефоны:", ru: "Исполнитель, телефон:", en: "Prepared by, telephone:"),
    Sentence(kk: "Қолы, күні:", ru: "Подпись, дата:", en: "Signature, date:"),
  ]
}
