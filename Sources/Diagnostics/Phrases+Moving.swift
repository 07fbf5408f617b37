extension Phrases {
  /// What is said of backups, and of segments that are carried between ledgers.
  package enum Moving {
    package static let backedUp = Sentence(
      kk: "Көшірме дайын әрі тексерілген: {file}, {entries} жазба, журналдың басы №{head} "
        + "({code}), {megabytes} МБ, {seconds} с.",
      ru: "Копия готова и проверена: {file}, записей {entries}, вершина журнала №{head} ({code}), "
        + "{megabytes} МБ, {seconds} с.",
      en: "The backup is made and checked: {file}, {entries} entries, head No. {head} ({code}), "
        + "{megabytes} MB, {seconds} s.")
    package static let keyApart = Sentence(
      kk: "Қол қоятын кілт көшірмеге кірмейді: {key} файлын бөлек, сенімді жерде сақтаңыз.",
      ru: "Ключ подписи в копию не входит: храните {key} отдельно, в надёжном месте.",
      en: "The signing key is not in the backup: keep {key} apart, in a safe place.")
    package static let restored = Sentence(
      kk: "Қалпына келді: {database}, көшірмесі {file}, {entries} жазба; бәрі тексерілді.",
      ru: "Восстановлено: {database} из {file}, записей {entries}; всё проверено.",
      en: "Restored: {database} from {file}, {entries} entries; all of it checked.")
    package static let formerKept = Sentence(
      kk: "Бұрынғы файл сақталды: {file}.", ru: "Прежний файл сохранён: {file}.",
      en: "The former file is kept: {file}.")
    package static let formerKnewMore = Sentence(
      kk: "Бұрынғы файлда көшірмеде жоқ {count} жазба бар: сол хабарларды қайта енгізіңіз.",
      ru: "В прежнем файле на {count} записей больше: внесите эти отчёты заново.",
      en: "The former file knew {count} entries more: bring those reports in again.")
    package static let keyNeeded = Sentence(
      kk: "Журналдың кілті мұнда жоқ: {key} орнына қойғанша жаңа хабар жазылмайды.",
      ru: "Ключа этого журнала здесь нет: пока {key} не вернут, новые отчёты не записать.",
      en: "The journal's key is not here: until {key} is put back nothing can be recorded.")
    package static let exported = Sentence(
      kk: "Үзік жазылды: {file}, {entries} жазба, №{since} басынан №{through} басына дейін.",
      ru: "Отрезок записан: {file}, записей {entries}, от вершины №{since} до №{through}.",
      en: "The segment is written: {file}, {entries} entries, from head No. {since} to {through}.")
    package static let exportedParts = Sentence(
      kk: "Бөлік саны: {parts}. Оларды аттарының ретімен енгізіңіз; бұйрық үзілсе, қайталаңыз: "
        + "жазылып қойғаны сол күйі қалады.",
      ru: "Частей: {parts}. Вносите их по порядку имён; если команда прервалась, повторите её: "
        + "записанные части останутся.",
      en: "Parts: {parts}. Take them in by the order of their names; a command that was cut off "
        + "is repeated, and parts that are written stay.")
    package static let leastPart = Sentence(
      kk: "--max-size кемінде 64KB: мысалы, 20MB.",
      ru: "--max-size – не меньше 64KB: например, 20MB.",
      en: "--max-size is 64KB or more: 20MB, for example.")
    package static let ownKey = Sentence(
      kk: "Осы журналдың ашық кілті: {key}", ru: "Открытый ключ этого журнала: {key}",
      en: "This journal's public key: {key}")
    package static let imported = Sentence(
      kk: "{entries} жазба: {accepted} қабылданды, {duplicate} бұрыннан белгілі, {waiting} күтуде, "
        + "{rejected} қабылданбады. Келесі үзік: --since {through}.",
      ru: "Записей {entries}: принято {accepted}, известны {duplicate}, ждут {waiting}, отклонено "
        + "{rejected}. Следующий отрезок: --since {through}.",
      en: "{entries} entries: {accepted} accepted, {duplicate} duplicate, {waiting} waiting, "
        + "{rejected} rejected. The next segment: --since {through}.")
    package static let reason = Sentence(
      kk: "{count}: {reason} ({id})", ru: "{count}: {reason} ({id})", en: "{count}: {reason} ({id})"
    )
    package static let answer = Sentence(
      kk: "Жіберушіге қайтарылатын қолхат: {file} ({code}).",
      ru: "Квитанция для отправителя: {file} ({code}).",
      en: "The receipt to send back: {file} ({code}).")
    package static let verified = Sentence(
      kk: "Қолхат шынайы: {entries} жазбаның {accepted} қабылданды, {duplicate} бұрыннан белгілі, "
        + "{waiting} күтуде, {rejected} қабылданбады. Коды {code}.",
      ru: "Квитанция подлинная: из {entries} записей принято {accepted}, известны {duplicate}, "
        + "ждут {waiting}, отклонено {rejected}. Код {code}.",
      en:
        "The receipt is genuine: of {entries} entries {accepted} accepted, {duplicate} duplicate, "
        + "{waiting} waiting, {rejected} rejected. Code {code}.")
  }
}
