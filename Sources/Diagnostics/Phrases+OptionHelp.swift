extension Phrases {
  /// What options mean.
  package enum OptionHelp {
    package static let interface = Sentence(
      kk: "Бағдарлама сізбен қай тілде сөйлесін (әйтпесе LANG бойынша).",
      ru: "Язык, на котором говорит программа (иначе по LANG).",
      en: "The language the program speaks (else by LANG).")
    package static let lessons = Sentence(
      kk: "Сабақтар бумасы (әйтпесе lessons).", ru: "Папка уроков (иначе lessons).",
      en: "The folder of lessons (else lessons).")
    package static let database = Sentence(
      kk: "Дерекқор файлы (әйтпесе qorgan.sqlite).", ru: "Файл базы (иначе qorgan.sqlite).",
      en: "The database file (else qorgan.sqlite).")
    package static let language = Sentence(
      kk: "Мазмұнның тілі.", ru: "Язык содержания.", en: "The language of the content.")
    package static let format = Sentence(
      kk: "Тізім қалай жазылсын.", ru: "Как записать список.", en: "How the list is written.")
    package static let output = Sentence(
      kk: "Нәтижені экранға емес, осы файлға жазу.", ru: "Записать результат в этот файл.",
      en: "Write the result to this file.")
    package static let outputFolder = Sentence(
      kk: "Нәтиже жазылатын бума.", ru: "Папка для результата.", en: "The folder to write to.")
    package static let stage = Sentence(
      kk: "Тек осы кезең.", ru: "Только эта ступень.", en: "Only this stage.")
    package static let programme = Sentence(
      kk: "Бағдарламаның 130 сабағы мен ересектердің сабақтары, жазылғаны да, жазылмағаны да.",
      ru: "Все 130 уроков программы и уроки для взрослых, написанные и нет.",
      en: "All 130 lessons of the programme and those of adults, written or not.")
    package static let lesson = Sentence(
      kk: "Сабақтың коды, мысалы primary-ice.", ru: "Код урока, например primary-ice.",
      en: "The lesson's id, such as primary-ice.")
    package static let lessonsToCheck = Sentence(
      kk: "Тек осы сабақтар; көрсетілмесе, бәрі.", ru: "Только эти уроки; иначе все.",
      en: "Only these lessons; else all.")
    package static let lessonsToPack = Sentence(
      kk: "Тек осы сабақтар; көрсетілмесе, бәрі.", ru: "Только эти уроки; иначе все.",
      en: "Only these lessons; else all.")
    package static let paper = Sentence(
      kk: "Басып шығаратын парақтың өлшемі.", ru: "Размер бумаги для печати.",
      en: "The paper to print on.")
    package static let sideBySide = Sentence(
      kk: "Екі тілді бір пакетке қатар қою (print, pdf, epub).",
      ru: "Два языка рядом в одном пакете (print, pdf, epub).",
      en: "Two languages side by side in one pack (print, pdf, epub).")
    package static let helpCardRegion = Sentence(
      kk: "Көмек парағы жасалатын өңір, мысалы KZ-19; бәріне all.",
      ru: "Регион, для которого сделать карточку помощи, например KZ-19; all – для всех.",
      en: "The region to make a help card for, such as KZ-19; all for every one.")
    package static let packLanguage = Sentence(
      kk: "Тек осы тіл; қайталауға болады.", ru: "Только этот язык; можно несколько раз.",
      en: "Only this language; may be repeated.")
    package static let pass = Sentence(
      kk: "Тек осы рет.", ru: "Только этот раз.", en: "Only this pass.")
    package static let group = Sentence(
      kk: "Топтың коды.", ru: "Код группы.", en: "The group's code.")
    package static let dueByWeek = Sentence(
      kk: "Бүкіл ел: апта сайын неше сабақ өтуі тиіс.",
      ru: "Вся страна: сколько уроков приходится на неделю.",
      en: "The whole country: how many sessions are due each week.")
    package static let seed = Sentence(
      kk: "Қандай ел шығатынын анықтайтын сан: бірдей сан – бірдей ел.",
      ru: "Число, от которого зависит страна: то же число – та же страна.",
      en: "The number the country comes from: same number, same country.")
    package static let registrySubject = Sentence(
      kk: "Нені тізу керек.", ru: "Что перечислить.", en: "What to list.")
    package static let region = Sentence(
      kk: "Тек осы өңір, мысалы KZ-19.", ru: "Только этот регион, например KZ-19.",
      en: "Only this region, such as KZ-19.")
    package static let institution = Sentence(
      kk: "Тек осы білім ұйымы.", ru: "Только эта организация.", en: "Only this institution.")
    package static let combined = Sentence(
      kk: "Тек біріктірілген сыныптар.", ru: "Только совмещённые классы.",
      en: "Only combined classes.")
    package static let limit = Sentence(
      kk: "Ең көбі неше жол.", ru: "Не больше стольких строк.", en: "At most so many rows.")
    package static let reportGroup = Sentence(
      kk: "Қай топ.", ru: "Какая группа.", en: "Which group.")
    package static let reportLesson = Sentence(
      kk: "Қай сабақ: бағдарламадағы коды не мәтіннің коды.",
      ru: "Какой урок: код из программы или код текста.",
      en: "Which lesson: its id in the programme, or the text's.")
    package static let reportDate = Sentence(
      kk: "Қай күні, мысалы 2025-11-20.", ru: "В какой день, например 2025-11-20.",
      en: "On which day, such as 2025-11-20.")
    package static let reportPass = Sentence(
      kk: "Нешінші рет; айтылмаса, жоспардан алынады.",
      ru: "Который раз; если не сказано, берётся из плана.",
      en: "Which pass; taken from the plan when not said.")
    package static let present = Sentence(
      kk: "Неше бала қатысты; саналмаса, жазбаңыз.",
      ru: "Сколько присутствовало; если не считали, не пишите.",
      en: "How many were present; leave it out when nobody counted.")
    package static let enrolled = Sentence(
      kk: "Тізімде неше бала бар.", ru: "Сколько по списку.", en: "How many are enrolled.")
    package static let notHeld = Sentence(
      kk: "Сабақ өтпесе: себебі.", ru: "Если урок не состоялся: причина.",
      en: "When it was not held: the reason.")
    package static let role = Sentence(
      kk: "Кім өткізді.", ru: "Кто провёл.", en: "Who taught it.")
    package static let deliveriesFile = Sentence(
      kk: "Хабарлар файлы (CSV) не журнал үзігі.", ru: "Файл отчётов (CSV) или отрезок журнала.",
      en: "The file of reports (CSV), or a segment of a journal.")
    package static let from = Sentence(
      kk: "Осы күннен бастап.", ru: "Начиная с этого дня.", en: "From this day on.")
    package static let through = Sentence(
      kk: "Осы күнді қоса, соған дейін.", ru: "По этот день включительно.",
      en: "Through this day.")
    package static let rows = Sentence(
      kk: "Жолдары: {known}.", ru: "Строки: {known}.", en: "The rows: {known}.")
    package static let columns = Sentence(
      kk: "Бағандары, жолдардікі сияқты.", ru: "Столбцы, те же, что и строки.",
      en: "The columns, as for rows.")
    package static let measures = Sentence(
      kk: "Үтірмен: {known}.", ru: "Через запятую: {known}.", en: "With commas: {known}.")
    package static let statisticsThrough = Sentence(
      kk: "Осы күнге дейінгі сабақтар; айтылмаса, соңғы хабардың күні.",
      ru: "Уроки по этот день; если не сказано, по день последнего отчёта.",
      en: "Sessions through this day; else through the last one reported.")
    package static let statisticsFormat = Sentence(
      kk: "Кесте қалай жазылсын.", ru: "Как записать таблицу.", en: "How the table is written.")
    package static let packFormat = Sentence(
      kk: "Пакет түрі; қайталауға болады. Айтылмаса, pdf-тен басқасының бәрі.",
      ru: "Вид пакета, можно несколько раз; иначе все, кроме pdf.",
      en: "The kind of pack, may be repeated; else all but pdf.")
    package static let synthetic = Sentence(
      kk: "Жаңа дерекқор ойдан құрастырылған деректерге арналған.",
      ru: "Новая база предназначена для вымышленных данных.",
      en: "The new database is for made-up data.")
    package static let conflicts = Sentence(
      kk: "Тек қайшы хабарлар: оларды адам шешуі керек.",
      ru: "Только противоречащие отчёты: их должен разобрать человек.",
      en: "Only reports that contradict each other: a person has to settle them.")
    package static let reportID = Sentence(
      kk: "Хабардың нөмірі (delivery list көрсетеді).",
      ru: "Номер отчёта (его показывает delivery list).",
      en: "The report's id (delivery list shows it).")
    package static let nowHeld = Sentence(
      kk: "Сабақ өтті.", ru: "Урок состоялся.", en: "The session was held.")
    package static let notCounted = Sentence(
      kk: "Қатысқаны саналған жоқ.", ru: "Присутствующих не считали.",
      en: "Heads were not counted.")
    package static let reporter = Sentence(
      kk: "Кім хабарлайды: қызметкердің коды.", ru: "Кто сообщает: код сотрудника.",
      en: "Who reports: a staff code.")
    package static let together = Sentence(
      kk: "Бірге оқыған топтардың ортақ белгісі: бір ұйымда, бір күні.",
      ru: "Общий знак групп, занимавшихся вместе: в одной организации, в один день.",
      en: "The mark that groups taught together share: in one institution, on one day.")
    package static let alone = Sentence(
      kk: "Топ жеке оқыды.", ru: "Группа занималась отдельно.", en: "The group was taught alone.")
    package static let withdrawal = Sentence(
      kk: "Неге қайтарып алынады.", ru: "Почему отзывается.", en: "Why it is withdrawn.")
    package static let verify = Sentence(
      kk: "Осы қолхатты тексеру.", ru: "Проверить эту квитанцию.", en: "Check this receipt.")
    package static let publicKey = Sentence(
      kk: "Жарияланған ашық кілт, 64 таңба; айтылмаса, қолхаттың өз кілті.",
      ru: "Опубликованный открытый ключ, 64 знака; иначе ключ из квитанции.",
      en: "The published key, 64 characters; else the receipt's own.")
    package static let extractInstitution = Sentence(
      kk: "Қай білім ұйымы.", ru: "Какая организация.", en: "Which institution.")
    package static let reviewRule = Sentence(
      kk: "Тек осы белгі.", ru: "Только этот признак.", en: "Only this sign.")
    package static let reviewAll = Sentence(
      kk: "Шешілгендерін де көрсету.", ru: "Показать и решённые.",
      en: "Show those that were decided, too.")
    package static let decide = Sentence(
      kk: "Шешімді журналға жазу.",
      ru: "Внести решение в журнал.",
      en: "Write a decision down.")
    package static let explanation = Sentence(
      kk: "Себебі, --decide explained болғанда.", ru: "Причина, при --decide explained.",
      en: "The reason, with --decide explained.")
    package static let sampleSeed = Sentence(
      kk: "Кез келген сан; сол сан сол іріктемені береді.",
      ru: "Любое число; то же число даёт ту же выборку.",
      en: "Any number; the same number draws the same sample.")
    package static let sampleSize = Sentence(
      kk: "Неше сабақ.", ru: "Сколько уроков.", en: "How many sessions.")
    package static let sampleBy = Sentence(
      kk: "Қабаттарға бөліп іріктеу; әр қабаттан кемінде екеу.",
      ru: "Выборка по слоям, не меньше двух из каждого.",
      en: "Draw by strata, two at least from each.")
    package static let sampleFound = Sentence(
      kk: "found бағаны толтырылған тізім: yes, no не unclear.",
      ru: "Список с заполненным столбцом found: yes, no или unclear.",
      en: "The list with its column found filled in: yes, no or unclear.")
    package static let backupFile = Sentence(
      kk: "Көшірме файлы.", ru: "Файл копии.", en: "The file of the backup.")
    package static let trustClock = Sentence(
      kk: "Компьютердің сағаты дұрыс, журналдың соңғы жазбасынан қанша алыс болса да.",
      ru: "Часы компьютера верны, как бы далеко они ни были от последней записи журнала.",
      en: "The machine's clock is right, however far it is from the journal's last receipt.")
    package static let since = Sentence(
      kk: "Алушы білетін бас: нөмірі, не оның қолхат файлы; 0 – бәрі.",
      ru: "Вершина, которую знает получатель: номер или файл его квитанции; 0 – всё.",
      en: "The head that the receiver knows: its number, or the file of its receipt; 0 for all.")
    package static let segmentFile = Sentence(
      kk: "Үзік файлы.", ru: "Файл отрезка.", en: "The file of the segment.")
    package static let maxSize = Sentence(
      kk: "Үзікті осы көлемнен аспайтын файлдарға бөлу: 20MB, 700KB (64KB-тан кем емес).",
      ru: "Разделить на файлы не больше этого размера: 20MB, 700KB (не меньше 64KB).",
      en: "Part it into files of this size at most: 20MB, 700KB (64KB at least).")
    package static let senderKey = Sentence(
      kk: "Бірінші үзікте: жіберушінің телефон арқылы салыстырылған ашық кілті.",
      ru: "У первого отрезка: открытый ключ отправителя, сверенный по телефону.",
      en: "With a first segment: the sender's public key, compared by telephone.")
    package static let fullCheck = Sentence(
      kk: "SQLite файлының әр бетін де тексеру.", ru: "Проверить и каждую страницу файла SQLite.",
      en: "Look over every page of the SQLite file as well.")
    package static let demoFolder = Sentence(
      kk: "Қайда жазылсын; demo өзінің бұрынғы бумасын ғана алмастырады.",
      ru: "Куда писать; demo заменяет только свою прежнюю папку.",
      en: "Where to; demo replaces only a folder that it made itself.")
    package static let explainDate = Sentence(
      kk: "Сол аптадағы кез келген күн.",
      ru: "Любой день той недели.",
      en: "Any day of the week.")
    package static let explainLesson = Sentence(
      kk: "Бағдарламадағы сабақтың коды: барлық реті, --pass берілсе – біреуі.",
      ru: "Код урока программы: все его разы, с --pass – один.",
      en: "The entry's id: all its passes, with --pass one.")
    package static let overdueBy = Sentence(
      kk: "Жол нені білдіреді: өңір, аудан не ұйым.",
      ru: "Что в строке: регион, район или организация.",
      en: "What a row stands for: region, district or institution.")
    package static let overdueThrough = Sentence(
      kk: "Осы күнге дейін, оны қоса (әйтпесе бүгін).",
      ru: "По этот день включительно (иначе сегодня).",
      en: "Through this day (else today).")
    package static let closeScope = Sentence(
      kk: "Кімге қатысты: ел, өңір, аудан не ұйым.",
      ru: "Кого касается: страна, регион, район, организация.",
      en: "Whom it reaches: nation, region, district or institution.")
    package static let closeCode = Sentence(
      kk: "Өңірдің, ауданның не ұйымның коды; ел үшін бос.",
      ru: "Код региона, района или организации; для страны пусто.",
      en: "The code of region, district or institution; none for the nation.")
    package static let closeFrom = Sentence(
      kk: "Бірінші күні.",
      ru: "Первый день.",
      en: "The first day.")
    package static let closeTo = Sentence(
      kk: "Соңғы күні, оны қоса (әйтпесе бір күн).",
      ru: "Последний день включительно (иначе один день).",
      en: "The last day, included (else one day).")
    package static let closeReason = Sentence(
      kk: "Себебі.",
      ru: "Причина.",
      en: "The reason.")
    package static let closeDecided = Sentence(
      kk: "Шешім күні (әйтпесе бүгін): оған дейінгі апталар жылжымайды.",
      ru: "День решения (иначе сегодня): недели до него не двигаются.",
      en: "The day of the decision (else today): weeks before it never move.")
    package static let closeRegistry = Sentence(
      kk: "Тізілім файлдарының бумасы.",
      ru: "Папка файлов реестра.",
      en: "The folder of the registry's files.")
    package static let exportFormat = Sentence(
      kk: "Пішімі: ics, csv не html.",
      ru: "Формат: ics, csv или html.",
      en: "The format: ics, csv or html.")
    package static let exportWeek = Sentence(
      kk: "Апталық парақ: сол аптаның кез келген күні.",
      ru: "Лист недели: любой её день.",
      en: "The week sheet: any day of the week.")
    package static let exportFolder = Sentence(
      kk: "Файл; csv үшін бума.",
      ru: "Файл; для csv папка.",
      en: "The file; for csv a folder.")
    package static let visitKind = Sentence(
      kk: "Қандай маман: psychologist, juvenile-inspector, rescuer, medic.",
      ru: "Какой специалист: psychologist, juvenile-inspector, rescuer, medic.",
      en: "What kind of specialist: psychologist, juvenile-inspector, rescuer, medic.")
    package static let visitTo = Sentence(
      kk: "Соңғы күні, оны қоса; екі айдан аспайды.",
      ru: "Последний день включительно; не больше двух месяцев.",
      en: "The last day, included; two months at most.")
    package static let visitRegistry = Sentence(
      kk: "specialists.csv мен districts.csv жатқан бума.",
      ru: "Папка с specialists.csv и districts.csv.",
      en: "The folder with specialists.csv and districts.csv.")
  }
}
