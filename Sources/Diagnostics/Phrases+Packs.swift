extension Phrases {
  /// What the commands about packs say.
  package enum Packs {
    package static let scope = Sentence(
      kk: "Бір пакетке не сыяды: lesson – бір сабақ, year – бір деңгейдің "
        + "жылы, school – барлық сынып, екі тілде.",
      ru: "Что в одном пакете: lesson – урок, year – год одной ступени, school – все классы на "
        + "всех языках.",
      en: "What one package holds: lesson, year (a level's), school (all levels and languages).")
    package static let check = Sentence(
      kk: "Пакеттің не екенін, стандартқа сай ма, оқу жүйесі не дерін айту.",
      ru: "Сказать о пакете: что это, соответствует ли стандарту, что с ним сделает система.",
      en: "Say what a package is, whether it conforms, and what a system would make of it.")
    package static let checkMore = Sentence(
      kk: "SCORM 1.2, SCORM 2004, cmi5, Common Cartridge, EPUB – біздікі де, бөтендікі де. Дискіге "
        + "ештеңе ашылмайды. Қате болса, 1 кодымен аяқталады. Мысалы: qorgan pack check "
        + "exports/packs --lms moodle",
      ru: "SCORM 1.2, SCORM 2004, cmi5, Common Cartridge, EPUB – свои и чужие. На диск ничего не "
        + "распаковывается. Если есть ошибки, завершается с кодом 1. Например: qorgan pack check "
        + "exports/packs --lms moodle",
      en: "SCORM 1.2, SCORM 2004, cmi5, Common Cartridge, EPUB, ours or foreign. Nothing is "
        + "unpacked to disk. Leaves with code 1 when there are errors. For example: qorgan pack check "
        + "exports/packs --lms moodle")
    package static let importing = Sentence(
      kk: "Бөтен SCORM пакетінен сабақтың жоба мәтінін жасау.",
      ru: "Сделать черновик урока из чужого пакета SCORM.",
      en: "Make the draft of a lesson out of a foreign SCORM package.")
    package static let importingMore = Sentence(
      kk: "Беттері Markdown қадамдарына, суреттері media бумасына түседі. Не алынбағаны айтылады. "
        + "Мысалы: qorgan pack import kurs.zip primary/street --topic stray-dogs --grades 2,3",
      ru: "Страницы становятся шагами в Markdown, рисунки ложатся в media. Что взять не удалось, "
        + "говорится. Например: qorgan pack import kurs.zip primary/street --topic stray-dogs "
        + "--grades 2,3",
      en: "Its pages become steps in Markdown, its pictures go to media; what could not be taken "
        + "is told. For example: qorgan pack import course.zip primary/street --topic stray-dogs "
        + "--grades 2,3")
    package static let importFile = Sentence(
      kk: "SCORM пакеті.", ru: "Пакет SCORM.", en: "The SCORM package.")
    package static let importLanguage = Sentence(
      kk: "Мәтіннің тілі (әйтпесе пакетте айтылғаны).", ru: "Язык текста (иначе как в пакете).",
      en: "The language of its text (else what the package says).")
    package static let files = Sentence(
      kk: "Пакеттер немесе олар жатқан бумалар.", ru: "Пакеты или папки с ними.",
      en: "Packages, or folders of them.")
    package static let lms = Sentence(
      kk: "Қай жүйенің көзімен қарау керек: {known}.",
      ru: "Глазами какой системы смотреть: {known}.",
      en: "Whose judgement counts: {known}.")
    package static let clause = Sentence(
      kk: "Ереже: {clause}", ru: "Правило: {clause}", en: "Rule: {clause}")
    package static let refuses = Sentence(
      kk: "{system} қабылдамайды ({evidence})", ru: "{system} не примет ({evidence})",
      en: "{system} refuses it ({evidence})")
    package static let misreads = Sentence(
      kk: "{system} қате түсінеді ({evidence})", ru: "{system} поймёт неверно ({evidence})",
      en: "{system} misreads it ({evidence})")
    package static let rules = Sentence(kk: "Ереже", ru: "Правил", en: "Rules")
    package static let errors = Sentence(kk: "Қате", ru: "Ошибок", en: "Errors")
    package static let warnings = Sentence(kk: "Ескерту", ru: "Замечаний", en: "Warnings")
    package static let notes = Sentence(kk: "Кеңес", ru: "Советов", en: "Notes")
    package static let level = Sentence(
      kk: "Деңгей, мысалы grade-3 (қайталауға болады; әйтпесе бәрі).",
      ru: "Ступень, например grade-3 (можно повторять; иначе все).",
      en: "A level, such as grade-3 (may be repeated; else all).")
    package static let weekHelp = Sentence(
      kk: "Бір мектептің апталық сабағын бір файлға жинау.",
      ru: "Собрать уроки одной школы на неделю в один файл.",
      en: "Pack one school's week as one file.")
    package static let weekMore = Sentence(
      kk:
        "Топтардың жоспары, сыныбы мен тілі тізілімнен алынады. Мысалы: qorgan pack week S10-00001 "
        + "--date 2025-11-10",
      ru: "План, классы и языки групп берутся из реестра. Например: qorgan pack week S10-00001 "
        + "--date 2025-11-10",
      en: "The groups' plan, grades and languages come from the registry. For example: qorgan pack "
        + "week S10-00001 --date 2025-11-10")
    package static let weekInstitution = Sentence(
      kk: "Білім ұйымының коды.", ru: "Код организации.", en: "The institution's code.")
    package static let weekDate = Sentence(
      kk: "Аптаның кез келген күні (әйтпесе бүгін).", ru: "Любой день недели (иначе сегодня).",
      en: "Any day of the week (else today).")
    package static let weekWritten = Sentence(
      kk: "{file}: {sessions} сабақ, {texts} пакет, {size} МБ.",
      ru: "{file}: уроков {sessions}, пакетов {texts}, {size} МБ.",
      en: "{file}: {sessions} lessons, {texts} packs, {size} MB.")
    package static let catalogueHelp = Sentence(
      kk: "Пакеттердің каталогын жасау: кез келген сервер мен флешкада жұмыс істейтін сайт.",
      ru: "Сделать каталог пакетов: сайт для любого сервера и флешки.",
      en: "Write the catalogue of the packs: a site for any server and any memory stick.")
    package static let catalogueMore = Sentence(
      kk: "Алдымен qorgan pack build. Жаңа мәтіндер Atom таспасына түседі, сілтемелер өзгермейді.",
      ru: "Сначала qorgan pack build. Новые тексты попадают в ленту Atom, ссылки не меняются.",
      en: "Build first: qorgan pack build. New texts go into the Atom feed; links never change.")
    package static let catalogueFolder = Sentence(
      kk: "Пакеттер бумасы.", ru: "Папка пакетов.", en: "The folder of packs.")
    package static let catalogueDay = Sentence(
      kk: "Жаңа мәтіндер қай күннен жаңа (әйтпесе бүгін).",
      ru: "С какого дня новы новые тексты (иначе сегодня).",
      en: "The day from which new texts are new (else today).")
    package static let catalogueWritten = Sentence(
      kk: "Каталогта {lessons} сабақ, {files} файл: {file}",
      ru: "В каталоге уроков: {lessons}, файлов: {files}. {file}",
      en: "The catalogue has {lessons} lessons in {files} files: {file}")
    package static let catalogueWithdrawn = Sentence(
      kk: "«{lesson}» сабағы енді таратылмайды; беті соны айтып тұр.",
      ru: "Урок «{lesson}» больше не распространяется; его страница так и говорит.",
      en: "Lesson “{lesson}” is no longer given out; its page says so.")
    package static let pullHelp = Sentence(
      kk: "Каталогтан өзіңізге керек пакеттерді алу.",
      ru: "Взять из каталога нужные пакеты.",
      en: "Bring the packs you want from a catalogue.")
    package static let pullMore = Sentence(
      kk:
        "Тек өзгергені алынады, үзілсе, сол жерінен жалғасады, әр файл тексеріледі. Мысалы: qorgan pack "
        + "pull /media/usb/packs --grade 3 --language kk",
      ru: "Берётся только изменившееся, после обрыва работа продолжается, каждый файл проверяется. "
        + "Например: qorgan pack pull /media/usb/packs --grade 3 --language kk",
      en: "Brings only what changed, goes on after a break, checks every file. For example: qorgan "
        + "pack pull /media/usb/packs --grade 3 --language kk")
    package static let pullOrigin = Sentence(
      kk: "Каталогтың веб-мекенжайы немесе бумасы.", ru: "Веб-адрес или папка каталога.",
      en: "The catalogue's web address or folder.")
    package static let pullGrade = Sentence(
      kk: "Тек осы сынып; қайталауға болады.", ru: "Только этот класс; можно несколько раз.",
      en: "Only this grade; may be repeated.")
    package static let pulling = Sentence(
      kk: "Пакеттер алынуда", ru: "Получаю пакеты", en: "Bringing packs")
    package static let pulled = Sentence(
      kk: "Алынған файл: {fetched}, {size} МБ; өзгермегені: {unchanged}. {folder}",
      ru: "Получено файлов: {fetched}, {size} МБ; без изменений: {unchanged}. {folder}",
      en: "{fetched} files brought, {size} MB; {unchanged} unchanged: {folder}")
  }
}
