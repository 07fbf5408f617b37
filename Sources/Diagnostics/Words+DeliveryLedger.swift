extension Words {
  /// What the ledger says of itself and of the rows of `deliveries.csv`.
  static let deliveryLedger: [Words] = [
    Words(
      "database.missing",
      summary: Sentence(
        kk: "мұндай дерекқор жоқ", ru: "такой базы данных нет", en: "there is no such database"),
      remedy: Sentence(
        kk: "жолды тексеріңіз не алдымен `qorgan registry import` орындаңыз",
        ru: "проверьте путь или сначала выполните `qorgan registry import`",
        en: "check the path, or run `qorgan registry import` first")),
    Words(
      "database.foreign",
      summary: Sentence(
        kk: "бұл файл – Қорғанның дерекқоры емес не бүлінген",
        ru: "это не база данных Qorgan, или она повреждена",
        en: "this is no database of Qorgan, or it is damaged"),
      remedy: Sentence(
        kk: "`--database` жолын тексеріңіз не сақтық көшірмеден қалпына келтіріңіз",
        ru: "проверьте путь `--database` или восстановите базу из резервной копии",
        en: "check the `--database` path, or restore a backup")),
    Words(
      "database.newer",
      summary: Sentence(
        kk: "бұл дерекқорды бағдарламаның жаңарақ нұсқасы жазған",
        ru: "эту базу данных записала более новая версия программы",
        en: "a newer version of the program wrote this database"),
      remedy: Sentence(
        kk: "бағдарламаны жаңартыңыз; дерекқорға ештеңе жазылған жоқ",
        ru: "обновите программу; в базу ничего не записано",
        en: "update the program; nothing was written to the database")),
    Words(
      "database.synthetic",
      summary: Sentence(
        kk: "бұл дерекқорда жасанды деректер тұр, шынайы дерек оған қосылмайды",
        ru: "в этой базе синтетические данные, настоящие к ним не добавляются",
        en: "this database holds synthetic data, real data is not added to it"),
      remedy: Sentence(
        kk: "`--database` арқылы басқа файлды көрсетіңіз",
        ru: "укажите другой файл через `--database`", en: "name another file with `--database`")),
    Words(
      "database.real",
      summary: Sentence(
        kk: "бұл дерекқорда шынайы деректер тұр, жасанды дерек оған қосылмайды",
        ru: "в этой базе настоящие данные, синтетические к ним не добавляются",
        en: "this database holds real data, synthetic data is not added to it"),
      remedy: Sentence(
        kk: "`--database` арқылы басқа файлды көрсетіңіз",
        ru: "укажите другой файл через `--database`", en: "name another file with `--database`")),
    Words(
      "database.busy",
      summary: Sentence(
        kk: "дерекқорға басқа процесс жазып жатыр", ru: "в базу пишет другой процесс",
        en: "another process is writing to the database"),
      remedy: Sentence(
        kk: "ол аяқталған соң команданы қайталаңыз; ештеңе жоғалған жоқ",
        ru: "повторите команду, когда он закончит; ничего не потеряно",
        en: "run the command again when it is done; nothing is lost")),
    Words(
      "database.unwritable",
      summary: Sentence(
        kk: "дерекқорға жазу мүмкін болмады: {reason}", ru: "в базу не удалось записать: {reason}",
        en: "the database cannot be written: {reason}"),
      remedy: Sentence(
        kk:
          "дискіде орын босатыңыз не рұқсатты тексеріңіз де, сол команданы қайталаңыз: ол тоқтаған жерінен жалғасады",
        ru:
          "освободите место на диске или проверьте права и повторите ту же команду: она продолжит с места остановки",
        en:
          "free some disk space or check the permissions, then run the same command: it goes on where it stopped"
      )),
    Words(
      "database.registry.empty",
      summary: Sentence(
        kk: "тізілімде бірде-бір сынып жоқ", ru: "в реестре нет ни одной группы",
        en: "the registry has no class group"),
      remedy: Sentence(
        kk: "алдымен `qorgan registry import` орындаңыз",
        ru: "сначала выполните `qorgan registry import`",
        en: "run `qorgan registry import` first")),
    Words(
      "database.derived.differs",
      summary: Sentence(
        kk: "{what} журналмен сәйкес емес: {count}", ru: "{what} расходится с журналом: {count}",
        en: "{what} does not agree with the journal: {count}"),
      remedy: Sentence(
        kk: "дерекқорды қолданбаңыз, сақтық көшірмеден қалпына келтіріңіз",
        ru: "не пользуйтесь базой, восстановите её из резервной копии",
        en: "do not use the database, restore a backup")),
    Words(
      "delivery.file.unreadable",
      summary: Sentence(
        kk: "файлды оқу мүмкін болмады: {reason}", ru: "файл не читается: {reason}",
        en: "the file cannot be read: {reason}"),
      remedy: Sentence(
        kk: "файлдың жолы мен рұқсатын тексеріңіз", ru: "проверьте путь к файлу и права",
        en: "check the file's path and permissions")),
    Words(
      "delivery.file.changed",
      summary: Sentence(
        kk: "файл оқылып жатқанда өзгерді", ru: "файл изменился, пока его читали",
        en: "the file changed while it was being read"),
      remedy: Sentence(
        kk: "файл толық жазылып біткен соң команданы қайталаңыз; ештеңе есепке алынған жоқ",
        ru: "повторите команду, когда файл будет записан целиком; в учёт ничего не вошло",
        en: "run the command again when the file is written out; nothing was counted")),
    Words(
      "registry.group.year",
      summary: Sentence(
        kk: "{group} коды ({count} топ) {known} оқу жылынікі, енді {found} деп келді",
        ru: "код {group} (групп: {count}) принадлежит {known} учебному году, а пришёл с {found}",
        en: "the code {group} ({count} groups) belongs to {known} and now comes with {found}"),
      remedy: Sentence(
        kk: "жаңа оқу жылының топтарына жаңа код беріңіз: бір топ – бір оқу жылы",
        ru: "дайте группам нового учебного года новые коды: одна группа – один учебный год",
        en: "give the groups of a new school year new codes: a group is of one year")),
    Words(
      "delivery.date.dotted",
      summary: Sentence(
        kk: "{count} жолда күн КК.АА.ЖЖЖЖ түрінде жазылған",
        ru: "в {count} строках дата записана как ДД.ММ.ГГГГ",
        en: "{count} rows have the date as DD.MM.YYYY"),
      remedy: Sentence(
        kk: "бұл жолы қабылданды; келесіде ЖЖЖЖ-АА-КК деп жазыңыз",
        ru: "на этот раз принято; в следующий раз пишите ГГГГ-ММ-ДД",
        en: "taken this time; write YYYY-MM-DD next time")),
  ]
}
