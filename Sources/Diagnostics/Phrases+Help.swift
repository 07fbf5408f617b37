extension Phrases {
  /// What commands do, in one line each, and what more there is to say.
  package enum Help {
    package static let qorgan = Sentence(
      kk: "«Жеке қауіпсіздік» сабақтары: мәтіні, пакеті, жоспары, есебі.",
      ru: "Уроки «Личная безопасность»: тексты, пакеты, план, учёт.",
      en: "Personal Safety lessons: texts, packs, plan, records, numbers.")
    package static let qorganMore = Sentence(
      kk: "Бәрін бірден көру үшін: qorgan demo",
      ru: "Увидеть всё сразу: qorgan demo",
      en: "To see all of it at once: qorgan demo")
    package static let lesson = Sentence(
      kk: "Сабақтарды көру және тексеру.", ru: "Смотреть и проверять уроки.",
      en: "Look at lessons and check them.")
    package static let lessonList = Sentence(
      kk: "Жазылған сабақтардың тізімі.", ru: "Список написанных уроков.",
      en: "List the written lessons.")
    package static let lessonListMore = Sentence(
      kk: "--programme бағдарламаның 130 сабағын түгел көрсетеді. Жоспар, есеп және сандар "
        + "осы тізімнің кодтарын қолданады.",
      ru: "--programme показывает все 130 уроков программы; их кодами пользуются план, учёт и "
        + "статистика.",
      en: "--programme lists all 130 lessons of the programme; plan, reports and numbers use "
        + "their ids.")
    package static let lessonShow = Sentence(
      kk: "Бір сабақты мұғалім оқитындай етіп көрсету.",
      ru: "Показать урок так, как его читает учитель.",
      en: "Show a lesson as the teacher reads it.")
    package static let lessonShowMore = Sentence(
      kk: "Мысалы: qorgan lesson show primary-ice --pass 1",
      ru: "Например: qorgan lesson show primary-ice --language ru --pass 1",
      en: "For example: qorgan lesson show primary-ice --language ru --pass 1")
    package static let lessonCheck = Sentence(
      kk: "Сабақтарды тексеріп, қатенің бәрін бірден айту.",
      ru: "Проверить уроки и назвать сразу все ошибки.",
      en: "Check the lessons and name everything that is wrong.")
    package static let lessonCheckMore = Sentence(
      kk: "Қате болса, 1 кодымен аяқталады.",
      ru: "Если есть ошибки, завершается с кодом 1.",
      en: "Leaves with code 1 when there are errors.")
    package static let pack = Sentence(
      kk: "Сабақ пакеттерін жасау.", ru: "Делать пакеты уроков.", en: "Make packs of lessons.")
    package static let packBuild = Sentence(
      kk: "SCORM пакеттерін және экранға, қағазға арналған беттерді жасау.",
      ru: "Собрать пакеты SCORM и страницы для экрана и печати.",
      en: "Build SCORM packages and pages for screen and paper.")
    package static let packBuildMore = Sentence(
      kk: "Оқушының пакетінде мұғалімге арналған ештеңе жоқ, мұғалімдікі қатар жатады. Қатесі бар "
        + "сабаққа пакет жасалмайды.",
      ru: "В пакете ученика нет ничего для учителя, пакет учителя лежит рядом. Урок с ошибкой "
        + "пакета не получает.",
      en: "The pupil's pack holds nothing for the teacher; the teacher's lies beside it. A lesson "
        + "with an error gets no pack.")
    package static let registry = Sentence(
      kk: "Білім ұйымдары мен топтардың тізілімі.",
      ru: "Реестр организаций и групп.", en: "The registry of institutions and class groups.")
    package static let registryGenerate = Sentence(
      kk: "Ойдан құрастырылған ел тізілімін жасау.", ru: "Создать реестр вымышленной страны.",
      en: "Make the registry of a made-up country.")
    package static let registryGenerateMore = Sentence(
      kk: "Жарияланған сандар сақталады, қалғаны бағаланып толтырылады. Әр файл өзінің ойдан "
        + "құрастырылғанын айтып тұрады.",
      ru: "Опубликованные числа соблюдены, остальные оценены. Каждый файл говорит, что он "
        + "вымышлен.",
      en: "Published figures are kept, the others estimated. Every file says that it is made up.")
    package static let registryImport = Sentence(
      kk: "Тізілім файлдарын базаға енгізу.", ru: "Внести файлы реестра в базу.",
      en: "Bring registry files into the database.")
    package static let registryList = Sentence(
      kk: "Өңірлерді, білім ұйымдарын не топтарды тізу.",
      ru: "Перечислить регионы, организации или группы.",
      en: "List regions, institutions or class groups.")
    package static let registryListMore = Sentence(
      kk: "Ұйымдардың кодын өңір бойынша, топтардың кодын ұйым бойынша табасыз: --region KZ-19, "
        + "--institution КОД.",
      ru: "Код организации ищите по региону, код группы – по организации: --region KZ-19, "
        + "--institution КОД.",
      en: "Find an institution's code by region, a group's by institution: --region KZ-19, "
        + "--institution CODE.")
    package static let plan = Sentence(
      kk: "Оқу жылының жоспары.", ru: "План учебного года.", en: "The plan of the school year.")
    package static let planShow = Sentence(
      kk: "Топтың жылдық жоспарын не елдегі апталық санды көрсету.",
      ru: "Показать план группы на год или число уроков страны по неделям.",
      en: "Show a group's year, or the country's sessions by week.")
    package static let planShowMore = Sentence(
      kk: "Жоспар ешқайда сақталмайды: әр жолы бағдарламадан, күнтізбеден және тізілімнен "
        + "есептеледі.",
      ru: "План нигде не хранится: каждый раз он вычисляется из программы, календаря и реестра.",
      en: "The plan is stored nowhere: it is computed from programme, calendar and registry.")
    package static let delivery = Sentence(
      kk: "Өткен сабақтар туралы хабарлар.", ru: "Отчёты о проведённых уроках.",
      en: "Reports of sessions.")
    package static let deliveryRecord = Sentence(
      kk: "Бір сабақ өтті не өтпеді деп жазу.", ru: "Записать: урок проведён или не проведён.",
      en: "Record that a session was held, or not.")
    package static let deliveryRecordMore = Sentence(
      kk: "Мысалы: qorgan delivery record --group КОД --lesson grade-3-water-and-ice --date "
        + "2025-11-20 --present 24 --enrolled 26. Бір хабар екі рет жіберілсе, бір рет саналады.",
      ru: "Например: qorgan delivery record --group КОД --lesson grade-3-water-and-ice --date "
        + "2025-11-20 --present 24 --enrolled 26. Отчёт, посланный дважды, считается один раз.",
      en: "For example: qorgan delivery record --group CODE --lesson grade-3-water-and-ice --date "
        + "2025-11-20 --present 24 --enrolled 26. A report sent twice counts once.")
    package static let deliveryAmend = Sentence(
      kk: "Хабарды түзету; бұрын айтылғаны да сақталады.",
      ru: "Исправить отчёт; прежнее тоже сохраняется.",
      en: "Amend a report; what was said before is kept.")
    package static let deliveryAmendMore = Sentence(
      kk: "Мысалы: qorgan delivery amend ХАБАР --present 23. Айтылмағаны сол күйінде қалады. Топ, "
        + "сабақ не күн қате болса, хабарды қайтарып алып (delivery withdraw), жаңадан жазыңыз.",
      ru: "Например: qorgan delivery amend ОТЧЁТ --present 23. Что не сказано, остаётся. Если "
        + "неверны группа, урок или дата, отзовите отчёт (delivery withdraw) и запишите новый.",
      en: "For example: qorgan delivery amend REPORT --present 23. What is not said stays. If "
        + "group, lesson or date are wrong, withdraw the report (delivery withdraw) and record "
        + "another.")
    package static let deliveryWithdraw = Sentence(
      kk: "Хабарды қайтарып алу; ол журналда қалады, бірақ саналмайды.",
      ru: "Отозвать отчёт; он остаётся в журнале и не считается.",
      en: "Withdraw a report; it stays in the journal and no longer counts.")
    package static let deliveryReceipt = Sentence(
      kk: "Хабардың журналда тұрғанын дәлелдейтін қолхат.",
      ru: "Квитанция: доказательство, что отчёт стоит в журнале.",
      en: "A receipt: the proof that a report is in the journal.")
    package static let deliveryReceiptMore = Sentence(
      kk: "Атауы .html болса, басып шығаруға арналған бет; басқаша JSON. --verify қолхатты "
        + "дерекқорсыз тексереді; --database де айтылса, өткеннің өзгермегенін қоса тексереді.",
      ru: "Имя на .html даёт лист для печати, иначе JSON. --verify проверяет квитанцию без базы; "
        + "если назвать и --database, то и то, что прошлое не изменено.",
      en: "A name that ends in .html gives a sheet for print, any other JSON. --verify checks a "
        + "receipt without the database; with --database also that the past is unchanged.")
    package static let deliveryExtract = Sentence(
      kk: "Білім ұйымының сабақтары: тексерушіге арналған A4 бет, қазақша және орысша.",
      ru: "Уроки одной организации: лист A4 для проверяющего, на казахском и русском.",
      en: "One institution's sessions: an A4 sheet for an inspector, in Kazakh and Russian.")
    package static let deliveryReview = Sentence(
      kk: "Сұрақ туғызатын хабарларды білім ұйымы бойынша тізу.",
      ru: "Перечислить по организациям отчёты, о которых стоит спросить.",
      en: "List, by institution, reports that are worth a question.")
    package static let deliveryReviewMore = Sentence(
      kk: "Тізім ешкімді айыптамайды, адамды атамайды. Шешім: --institution КОД --rule БЕЛГІ "
        + "--decide accepted|corrected|explained; ол журналға жазылады.",
      ru:
        "Список никого не обвиняет и не называет людей. Решение: --institution КОД --rule ПРИЗНАК "
        + "--decide accepted|corrected|explained; оно вносится в журнал.",
      en: "The list accuses nobody and names no person. A decision: --institution CODE --rule SIGN "
        + "--decide accepted|corrected|explained; it goes into the journal.")
    package static let deliverySample = Sentence(
      kk: "Барып тексеруге сабақ іріктеу, не тапқаннан үлесін бағалау.",
      ru: "Выбрать уроки для проверки на месте или оценить долю по найденному.",
      en: "Draw sessions to visit, or estimate a share from what was found there.")
    package static let deliverySampleMore = Sentence(
      kk: "Алдымен: --seed 7 --size 400 --format csv --output list.csv. Барған соң found бағанын "
        + "толтырып: --seed 7 --size 400 --found list.csv. Қабаттар бойынша болса, екеуінде де --by "
        + "region,kind.",
      ru: "Сначала: --seed 7 --size 400 --format csv --output list.csv. После проверки заполните "
        + "столбец found: --seed 7 --size 400 --found list.csv. По слоям – оба раза --by region,kind.",
      en: "First: --seed 7 --size 400 --format csv --output list.csv. After the visits fill in the "
        + "column found: --seed 7 --size 400 --found list.csv. By strata: --by region,kind both "
        + "times.")
    package static let deliveryExport = Sentence(
      kk: "Журналдың қол қойылған үзігін жазу: флешкамен не поштамен жеткізуге.",
      ru: "Записать подписанный отрезок журнала: на флешку или для почты.",
      en: "Write a signed segment of the journal, to be carried on a stick or by mail.")
    package static let deliveryExportMore = Sentence(
      kk: "Алушы оны delivery import арқылы енгізіп, қолхат береді; келесі үзік содан басталады: "
        + "--since ҚОЛХАТ.json. Бірінші үзік: --since 0.",
      ru: "Получатель вносит его через delivery import и отвечает квитанцией; с неё начинается "
        + "следующий отрезок: --since КВИТАНЦИЯ.json. Первый отрезок: --since 0.",
      en: "The receiver takes it in with delivery import and answers with a receipt, from which "
        + "the next segment goes on: --since RECEIPT.json. The first one: --since 0.")
    package static let deliveryImport = Sentence(
      kk: "CSV файлындағы хабарларды енгізу.", ru: "Внести отчёты из файла CSV.",
      en: "Bring in the reports of a CSV file.")
    package static let deliveryImportMore = Sentence(
      kk: "Қабылданбаған жолдар себебімен қатар ФАЙЛ.rejected.csv ішінде қалады. Енгізу үзілсе, "
        + "сол бұйрықты қайталаңыз: жалғасады.",
      ru: "Строки, которые принять нельзя, остаются с причиной в ФАЙЛ.rejected.csv. Если внесение "
        + "прервалось, повторите ту же команду: она продолжит.",
      en: "Rows that cannot be taken stay, with the reason, in FILE.rejected.csv. If an import is "
        + "cut off, the same command goes on with it.")
    package static let deliveryList = Sentence(
      kk: "Бір топтың хабарларын тізу.", ru: "Перечислить отчёты группы.",
      en: "List the reports of a group.")
    package static let statistics = Sentence(
      kk: "Сандар: бірлігі, бөлімі, күні көрсетіледі.",
      ru: "Числа: с единицей, знаменателем и датой.",
      en: "Numbers, each with its unit, denominator and date.")
    package static let statisticsTable = Sentence(
      kk: "Кесте: жолдары, бағандары, өлшемдері.", ru: "Таблица: строки, столбцы, показатели.",
      en: "A table: rows, columns, measures.")
    package static let statisticsTableMore = Sentence(
      kk: "Мысалы: qorgan statistics table --rows region --columns kind --measure "
        + "held,due,coverage,not-reported,present\n\nКесте балаларды санайды. Ересектер бөлек: "
        + "--table adults не --where stage=staff,parents.",
      ru: "Например: qorgan statistics table --rows region --columns kind --measure "
        + "held,due,coverage,not-reported,present\n\nТаблица считает детей. Взрослые – отдельно: "
        + "--table adults или --where stage=staff,parents.",
      en: "For example: qorgan statistics table --rows region --columns kind --measure "
        + "held,due,coverage,not-reported,present\n\nA table counts children. Adults are counted "
        + "apart: --table adults, or --where stage=staff,parents.")
    package static let database = Sentence(
      kk: "Дерекқор файлы.", ru: "Файл базы данных.", en: "The database file.")
    package static let databaseMigrate = Sentence(
      kk: "Дерекқорды жасау не бағдарламаның нұсқасына келтіру.",
      ru: "Создать базу или обновить её до версии программы.",
      en: "Make a database, or bring one up to this version.")
    package static let databaseMigrateMore = Sentence(
      kk: "Дерекқор не нақты, не ойдан құрастырылған деректерді ғана сақтайды; бұл жасалғанда "
        + "шешіледі.",
      ru: "База хранит либо настоящие, либо вымышленные данные; это решается при создании.",
      en: "A database holds real data or made-up data, never both; that is settled when it is made."
    )
    package static let databaseBackup = Sentence(
      kk: "Дерекқордың тексерілген көшірмесін жасау.", ru: "Сделать проверенную копию базы.",
      en: "Make a checked backup of the database.")
    package static let databaseBackupMore = Sentence(
      kk: "Хабар қабылдау тоқтамайды. Көшірме бір файл болып тұтас шығады не мүлде шықпайды; бар "
        + "файлдың үстіне жазылмайды. Қол қоятын кілт оған кірмейді.",
      ru: "Приём отчётов не прерывается. Копия появляется одним целым файлом или не появляется; "
        + "существующий файл не заменяет. Ключ подписи в неё не входит.",
      en: "Reports come in meanwhile. The backup appears as one whole file or not at all, and "
        + "replaces none. The signing key is not in it.")
    package static let databaseRestore = Sentence(
      kk: "Дерекқорды көшірмеден қалпына келтіру.", ru: "Восстановить базу из копии.",
      en: "Restore the database from a backup.")
    package static let databaseRestoreMore = Sentence(
      kk: "Көшірме алдымен түгел тексеріледі, содан кейін ғана орнына қойылады; бұрынғы файл "
        + "басқа атпен сақталады. Ол кезде дерекқорды басқа бағдарлама ашып тұрмауы керек.",
      ru: "Копия сначала проверяется целиком и только потом встаёт на место; прежний файл "
        + "сохраняется под другим именем. База не должна быть открыта другой программой.",
      en: "All of the backup is checked before it takes its place; the former file is kept under "
        + "another name. No other program may have the database open.")
    package static let databaseCheck = Sentence(
      kk: "Дерекқордың бүтіндігін тексеру.", ru: "Проверить целость базы.",
      en: "Check that the database is whole.")
    package static let databaseCheckMore = Sentence(
      kk: "Журналды қайта санап, одан шыққан сандармен салыстырады. Сабақтың шынымен өткенін "
        + "ешқандай тексеру дәлелдей алмайды.",
      ru: "Пересчитывает журнал и сравнивает с тем, что из него выведено. Что урок действительно "
        + "был, никакая проверка не докажет.",
      en: "Counts the journal anew and compares. That a lesson was really held, no check can "
        + "prove.")
    package static let demo = Sentence(
      kk: "Бүкіл жолды бір рет жүріп өту: сабақтан ел санына дейін.",
      ru: "Пройти весь путь: от урока до чисел страны.",
      en: "Walk the whole road once: from lessons to national numbers.")
    package static let demoMore = Sentence(
      kk: "Сабақтарды тексереді, пакеттерін жасайды, ойдан құрастырылған елді толтырады, оқу "
        + "жылын жоспарлайды, 1,4 миллионнан астам хабарды енгізіп, кестесін шығарады.",
      ru: "Проверяет уроки, собирает пакеты, населяет вымышленную страну, планирует учебный год, "
        + "вносит больше 1,4 миллиона отчётов и публикует таблицу.",
      en: "Checks lessons, builds packs, fills a made-up country, plans the year, brings in more "
        + "than 1.4 million reports and publishes the table.")
    package static let planExplain = Sentence(
      kk: "Сабақ неге осы аптада тұрғанын айту.",
      ru: "Сказать, почему урок стоит на этой неделе.",
      en: "Say why a lesson stands in its week.")
    package static let planExplainMore = Sentence(
      kk:
        "Себебі: бағдарламадағы кезегі, мезгілі, ел бойынша аптасы, мереке не жабылу және өз кезегінде тұрса не нашарлар еді.",
      ru:
        "Причины: порядок, сезон, общая неделя страны, праздник или закрытие, и что стало бы хуже на своём месте.",
      en:
        "The reasons: its turn, its season, the country's week, a holiday or closure, and what would be worse in its own turn."
    )
    package static let planOverdue = Sentence(
      kk: "Мерзімі өткен сабақтардың тізімі.",
      ru: "Список просроченных уроков.",
      en: "List overdue lessons.")
    package static let planOverdueMore = Sentence(
      kk:
        "--group берілсе, қай күндері өткізіп алуға болатыны көрсетіледі: аптасына екеуден асырмай. Маман кеңесімен кейінге қалғаны мерзімі өткен саналмайды.",
      ru:
        "С --group показывает дни, когда можно наверстать: не больше двух в неделю. Отложенное по совету специалиста не считается просроченным.",
      en:
        "With --group it shows the days on which to catch up: two a week at most. What a specialist put off is never overdue."
    )
    package static let planClose = Sentence(
      kk: "Сабақ болмайтын күндерді тізілім файлына жазу.",
      ru: "Записать закрытые дни в файл реестра.",
      en: "Write closed days into the registry's file.")
    package static let planCloseMore = Sentence(
      kk:
        "closures.csv файлына бір жол қосады; содан кейін қайта жүктеңіз: qorgan registry import.",
      ru: "Добавляет строку в closures.csv; затем загрузите снова: qorgan registry import.",
      en: "Adds a row to closures.csv; then import again: qorgan registry import.")
    package static let planExport = Sentence(
      kk: "Жоспарды күнтізбе, кесте не апталық парақ етіп шығару.",
      ru: "Выдать план календарём, таблицей или листом недели.",
      en: "Write the plan as a calendar, a table or a week sheet.")
    package static let planExportMore = Sentence(
      kk:
        "ics: топтың не ұйымның күнтізбесі; csv: барлық сабақ, --output бумасында өңірге бір файл; html: ұйымның апталық парағы (--week).",
      ru:
        "ics: календарь группы или организации; csv: все уроки, в папке --output по файлу на регион; html: лист недели организации (--week).",
      en:
        "ics: a group's or institution's calendar; csv: every session, a file a region in the folder --output; html: an institution's week sheet (--week)."
    )
    package static let planVisits = Sentence(
      kk: "Маман қай күні қай ұйымға баратынын жоспарлау.",
      ru: "Спланировать, в какую организацию в какой день едет специалист.",
      en: "Plan which institution each specialist visits on each day.")
    package static let planVisitsMore = Sentence(
      kk:
        "Топтар барынша көп қамтылады, содан кейін ертерек, содан кейін жол аз. Бару мүмкін болмағандар себебімен соңында тұрады.",
      ru:
        "Сначала как можно больше групп, затем раньше, затем меньше дороги. Кому не хватило, стоят в конце с причиной.",
      en:
        "The most groups first, then the earliest days, then the least travel. Those left out stand at the end with the reason."
    )
  }
}
