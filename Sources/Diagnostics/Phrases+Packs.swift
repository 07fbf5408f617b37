extension Phrases {
  /// What the commands about packs say.
  package enum Packs {
    package static let scope = Sentence(
      kk: "Бір пакетке не сыяды: lesson – бір сабақ, year – бір деңгейдің "
        + "жылы, school – барлық сынып, екі тілде.",
      ru: "Что в одном пакете: lesson – урок, year – год одной ступени, school – все классы на "
        + "всех языках.",
      en: "What one package holds: lesson, year (a level's), school (all levels and languages).")
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
