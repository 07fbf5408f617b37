extension Phrases {
  /// What a command says when it is done.
  package enum Result {
    package static let wrote = Sentence(
      kk: "Жазылды: {file}", ru: "Записано: {file}", en: "Wrote {file}")
    package static let otherLanguage = Sentence(
      kk: "Бұл сабақ «{asked}» тілінде жоқ, «{given}» тілінде көрсетілді.",
      ru: "На языке «{asked}» этого урока нет, показан на «{given}».",
      en: "This lesson has no text in \"{asked}\"; shown in \"{given}\".")
    package static let checked = Sentence(
      kk: "Тексерілді: {lessons} сабақ, {texts} мәтін. Қате жоқ, ескертпе: {warnings}.",
      ru: "Проверено: уроков {lessons}, текстов {texts}. Ошибок нет, замечаний: {warnings}.",
      en: "Checked {lessons} lessons, {texts} texts: no errors, {warnings} warnings.")
    package static let checkedWithErrors = Sentence(
      kk: "Тексерілді: {lessons} сабақ, {texts} мәтін. Қате: {errors}, ескертпе: {warnings}.",
      ru: "Проверено: уроков {lessons}, текстов {texts}. Ошибок: {errors}, замечаний: {warnings}.",
      en: "Checked {lessons} lessons, {texts} texts: {errors} errors, {warnings} warnings.")
    package static let synthetic = Sentence(
      kk: "Бұл – ойдан құрастырылған ел: сандары нақты емес.",
      ru: "Это вымышленная страна: числа ненастоящие.",
      en: "This is a made-up country: the figures are not real.")
    package static let groupOrWeeks = Sentence(
      kk: "--group КОД не --due-by-week: біреуін таңдаңыз.",
      ru: "Выберите одно: --group КОД или --due-by-week.",
      en: "Give one of --group CODE and --due-by-week.")
    package static let notHeldWithHeads = Sentence(
      kk: "Сабақ өтпесе, қатысқан бала саналмайды: --present пен --not-held бірге тұрмайды.",
      ru: "Если урок не состоялся, присутствовавших нет: --present и --not-held вместе не бывают.",
      en: "Nobody is present when it was not held: give --present or --not-held, not both.")
    package static let aloneTogether = Sentence(
      kk: "Топ не жеке, не бірге оқиды: --alone пен --together бірге тұрмайды.",
      ru: "Группа занималась либо отдельно, либо вместе: --alone и --together вместе не бывают.",
      en: "A group is taught alone or together: give --alone or --together, not both.")
    package static let daysBackwards = Sentence(
      kk: "--from соңғы күннен (--to не --through) кейін тұр.",
      ru: "--from позже последнего дня (--to или --through).",
      en: "--from is later than the last day (--to or --through).")
    package static let registryWritten = Sentence(
      kk: "{institutions} білім ұйымы, {groups} топ, ересектердің {adults} тобы жазылды: {folder}",
      ru:
        "Записано организаций: {institutions}, групп: {groups}, групп взрослых: {adults}, в {folder}",
      en:
        "Wrote {institutions} institutions, {groups} groups and {adults} cohorts of adults to {folder}"
    )
    package static let registryImported = Sentence(
      kk: "{database}: {added} жаңа, {changed} өзгерген; күтіп тұрған {released} хабар саналды.",
      ru: "{database}: новых {added}, изменённых {changed}; засчитано ждавших отчётов: {released}.",
      en: "{database}: {added} new, {changed} changed; {released} waiting reports now count.")
    package static let staffImported = Sentence(
      kk: "Қызметкер кодтары: {added} жаңа, {changed} өзгерген.",
      ru: "Коды сотрудников: новых {added}, изменённых {changed}.",
      en: "Staff codes: {added} new, {changed} changed.")
    package static let closuresImported = Sentence(
      kk: "Жабық күндер туралы {added} жаңа шешім: жоспар соған қарай есептеледі.",
      ru: "Новых решений о закрытых днях: {added}; план считается с ними.",
      en: "{added} new closures: the plan reckons with them.")
    package static let firstOfMany = Sentence(
      kk: "{all} жолдың алғашқы {shown} жолы. Қалғаны: --limit N не --format csv.",
      ru: "Первые {shown} из {all}. Остальное: --limit N или --format csv.",
      en: "The first {shown} of {all}. For the rest: --limit N or --format csv.")
    package static let recordedHeld = Sentence(
      kk: "Жазылды: {group}, {date}, {lesson}, {pass}, {heads}. №{position}",
      ru: "Записано: {group}, {date}, {lesson}, {pass}, {heads}. №{position}",
      en: "Recorded: {group}, {date}, {lesson}, {pass}, {heads}. No. {position}")
    package static let recordedNotHeld = Sentence(
      kk: "Жазылды: {group}, {date}, {lesson}, {pass}. Өтпеді: {reason}. №{position}",
      ru: "Записано: {group}, {date}, {lesson}, {pass}. Не состоялся: {reason}. №{position}",
      en: "Recorded: {group}, {date}, {lesson}, {pass}. Not held: {reason}. No. {position}")
    package static let pass = Sentence(
      kk: "{number}-рет", ru: "{number}-й раз", en: "pass {number}")
    package static let notPlanned = Sentence(
      kk: "топтың жоспарында жоқ", ru: "вне плана группы", en: "not in the group's plan")
    package static let headsLeftOut = Sentence(
      kk: "Қатысқаны тізімдегіден көп: сабақ саналды, бала саны алынбады.",
      ru: "Присутствующих больше, чем по списку: урок засчитан, число детей не взято.",
      en: "More present than enrolled: the session counts, the heads do not.")
    package static let recordedBefore = Sentence(
      kk: "Бұл сабақ бұрын жазылған, екінші рет саналмайды: {group}, {date}, {lesson}.",
      ru: "Этот урок уже записан, второй раз не считается: {group}, {date}, {lesson}.",
      en: "This session is recorded already and counts once: {group}, {date}, {lesson}.")
    package static let headsNotCounted = Sentence(
      kk: "қатысқаны саналмады", ru: "присутствующих не считали", en: "heads not counted")
    package static let headsPresent = Sentence(
      kk: "{present} бала қатысты", ru: "присутствовало {present}", en: "{present} present")
    package static let headsOfEnrolled = Sentence(
      kk: "{present} бала қатысты, тізімде {enrolled}",
      ru: "присутствовало {present} из {enrolled}",
      en: "{present} of {enrolled} present")
    package static let imported = Sentence(
      kk: "{rows} жол, {seconds} с: {taken} қабылданды, {recognised} бұрыннан белгілі, {waiting} "
        + "күтіп тұр, {rejected} қабылданбады.",
      ru: "Строк {rows}, {seconds} с: принято {taken}, уже известно {recognised}, ждут {waiting}, "
        + "отклонено {rejected}.",
      en: "{rows} rows in {seconds} s: {taken} taken, {recognised} known already, {waiting} "
        + "waiting, {rejected} rejected.")
    package static let importedBefore = Sentence(
      kk: "Бұл файл бұрын енгізілген, ештеңе өзгерген жоқ. Сондағысы: {taken} қабылданған, "
        + "{recognised} белгілі, {waiting} күткен, {rejected} қабылданбаған.",
      ru: "Этот файл уже внесён, ничего не изменилось. Тогда: принято {taken}, известно "
        + "{recognised}, ждали {waiting}, отклонено {rejected}.",
      en: "This file was imported before and nothing has changed. Then: {taken} taken, "
        + "{recognised} known, {waiting} waiting, {rejected} rejected.")
    package static let importFlagged = Sentence(
      kk: "{flagged} хабарда қатысқан бала тізімдегіден көп: сабағы саналды, бала саны алынбады.",
      ru: "В {flagged} отчётах присутствующих больше, чем по списку: урок засчитан, число детей "
        + "не взято.",
      en: "In {flagged} reports more are present than enrolled: the session counts, the heads do "
        + "not.")
    package static let importWaiting = Sentence(
      kk: "{waiting} хабардың тобы тізілімде әлі жоқ: тізілім енгізілгенде саналады.",
      ru: "У {waiting} отчётов группы ещё нет в реестре: их засчитает внесение реестра.",
      en: "{waiting} reports wait for a group that the registry does not have yet.")
    package static let importRejected = Sentence(
      kk: "Қабылданбаған жолдар себебімен: {file}", ru: "Отклонённые строки с причинами: {file}",
      en: "The rejected rows, with reasons: {file}")
    package static let noSessions = Sentence(
      kk: "Хабар жоқ.", ru: "Отчётов нет.", en: "No sessions.")
    package static let databaseReady = Sentence(
      kk: "{database} дайын.", ru: "{database}: готово.", en: "{database} is ready.")
    package static let databaseWhole = Sentence(
      kk: "{database} бүтін: {entries} жазба.", ru: "{database}: всё цело, записей {entries}.",
      en: "{database} is whole: {entries} entries.")
    package static let packsWritten = Sentence(
      kk: "Жазылған файл: {packs}, {size} МБ; өзгермеген пакет: {unchanged}. {folder}",
      ru: "Записано файлов: {packs}, {size} МБ; пакетов без изменений: {unchanged}. {folder}",
      en: "{packs} files written, {size} MB; {unchanged} packs unchanged: {folder}")
    package static let dateOrLesson = Sentence(
      kk: "--date не --lesson беріңіз; --pass тек --lesson-мен бірге беріледі",
      ru: "укажите --date или --lesson; --pass – только вместе с --lesson",
      en: "give --date or --lesson; --pass goes with --lesson only")
    package static let closureAdded = Sentence(
      kk: "Жазылды: {scope} {code}, {from} – {to}. Енді жүктеңіз: qorgan registry import {folder}",
      ru:
        "Записано: {scope} {code}, {from} – {to}. Теперь загрузите: qorgan registry import {folder}",
      en: "Written: {scope} {code}, {from} – {to}. Now import it: qorgan registry import {folder}")
    package static let closureKnown = Sentence(
      kk: "Бұл жабылу файлда бұрыннан бар: {file}",
      ru: "Это закрытие уже есть в файле: {file}",
      en: "This closure stands in the file already: {file}")
    package static let exportNeedsPlace = Sentence(
      kk: "бұл пішімге --group не --institution керек",
      ru: "этому формату нужен --group или --institution",
      en: "this format needs --group or --institution")
    package static let exportNeedsWeek = Sentence(
      kk: "апталық параққа --institution мен --week керек",
      ru: "листу недели нужны --institution и --week",
      en: "a week sheet needs --institution and --week")
    package static let exportNeedsFolder = Sentence(
      kk: "csv файлдары бумаға жазылады: --output",
      ru: "файлы csv пишутся в папку: --output",
      en: "csv files go to a folder: --output")
    package static let planWritten = Sentence(
      kk: "Жоспар: {sessions} сабақ, {files} файл, {folder}",
      ru: "План: уроков {sessions}, файлов {files}, {folder}",
      en: "The plan: {sessions} sessions, {files} files, {folder}")
    package static let windowTooLong = Sentence(
      kk: "аралық екі айдан аспасын",
      ru: "промежуток не больше двух месяцев",
      en: "the window is two months at most")
  }
}
