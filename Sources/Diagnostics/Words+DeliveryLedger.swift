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
      "delivery.correction.session",
      summary: Sentence(
        kk: "түзету басқа сабақ туралы: хабардың тобы, сабағы не күні басқа",
        ru: "исправление о другом уроке: у отчёта другая группа, урок или дата",
        en: "the correction is of another session: the report has another group, lesson or date"),
      remedy: Sentence(
        kk: "хабарды `qorgan delivery withdraw` арқылы қайтарып алып, жаңасын жазыңыз",
        ru: "отзовите отчёт через `qorgan delivery withdraw` и запишите новый",
        en: "withdraw the report with `qorgan delivery withdraw` and record another")),
    Words(
      "delivery.report.absent",
      summary: Sentence(
        kk: "журналда мұндай хабар жоқ", ru: "в журнале нет такого отчёта",
        en: "there is no such report in the journal"),
      remedy: Sentence(
        kk: "нөмірін `qorgan delivery list` арқылы табыңыз",
        ru: "найдите номер через `qorgan delivery list`",
        en: "find its id with `qorgan delivery list`")),
    Words(
      "delivery.receipt.form",
      summary: Sentence(
        kk: "бұл – қолхат емес не бүлінген", ru: "это не квитанция, или она повреждена",
        en: "this is no receipt, or it is damaged"),
      remedy: Sentence(
        kk: "`qorgan delivery receipt` жазған JSON файлын көрсетіңіз",
        ru: "укажите файл JSON, который записала `qorgan delivery receipt`",
        en: "name the JSON file that `qorgan delivery receipt` wrote")),
    Words(
      "delivery.receipt.key",
      summary: Sentence(
        kk: "қолхатқа басқа кілтпен қол қойылған", ru: "квитанция подписана другим ключом",
        en: "the receipt is signed by another key"),
      remedy: Sentence(
        kk: "бұл қолхат осы журналдан емес; шыққан жерінен сұраңыз",
        ru: "квитанция не из этого журнала; спросите там, где её выдали",
        en: "it is not of this journal; ask where it was issued")),
    Words(
      "delivery.receipt.false",
      summary: Sentence(
        kk: "қолхат шынайы емес: {what}", ru: "квитанция не подлинная: {what}",
        en: "the receipt is not genuine: {what}"),
      remedy: Sentence(
        kk: "оған сенбеңіз; хабардың жаңа қолхатын сұраңыз",
        ru: "не верьте ей; запросите новую квитанцию этого отчёта",
        en: "do not believe it; ask for a new receipt of the report")),
    Words(
      "delivery.receipt.inconsistent",
      summary: Sentence(
        kk: "дерекқордың журналы осы қолхаттағы журналды жалғастырмайды: өткені өзгертілген",
        ru: "журнал базы не продолжает журнал квитанции: прошлое изменено",
        en: "the database's journal does not continue the receipt's: its past was changed"),
      remedy: Sentence(
        kk: "дерекқор мен қолхатты сақтап, тексерушіге көрсетіңіз",
        ru: "сохраните базу и квитанцию и покажите проверяющему",
        en: "keep both the database and the receipt, and show them to an inspector")),
    Words(
      "database.key.missing",
      summary: Sentence(
        kk: "дерекқордың қол қоятын кілті жоқ", ru: "нет ключа, которым база подписывает записи",
        en: "the key that the database signs with is not there"),
      remedy: Sentence(
        kk: "кілт файлын сақтық көшірмеден қайтарыңыз не оның жолын QORGAN_KEY арқылы көрсетіңіз",
        ru: "верните файл ключа из резервной копии или укажите путь к нему в QORGAN_KEY",
        en: "restore the key's file from a backup, or name its path in QORGAN_KEY")),
    Words(
      "database.key.exposed",
      summary: Sentence(
        kk: "кілтті иесінен басқалар да оқи не өзгерте алады",
        ru: "ключ могут прочесть или изменить не только владелец",
        en: "others than its owner may read or change the key"),
      remedy: Sentence(
        kk:
          "оны бағдарламаны жүргізетін адамға ғана қалдырыңыз: `chmod 600` және `chown`; содан соң "
          + "команданы қайталаңыз",
        ru: "оставьте его только тому, кто запускает программу: `chmod 600` и `chown`; затем "
          + "повторите команду",
        en: "leave it to whoever runs the program alone: `chmod 600` and `chown`; then run the "
          + "command again")),
    Words(
      "database.key.foreign",
      summary: Sentence(
        kk: "бұл – басқа дерекқордың кілті", ru: "это ключ другой базы",
        en: "this is another database's key"),
      remedy: Sentence(
        kk: "осы дерекқордың кілтін көрсетіңіз: QORGAN_KEY; ештеңе жазылған жоқ",
        ru: "укажите ключ этой базы в QORGAN_KEY; ничего не записано",
        en: "name this database's key in QORGAN_KEY; nothing was written")),
    Words(
      "database.key.unusable",
      summary: Sentence(
        kk: "кілт файлын қолдану мүмкін емес: {reason}", ru: "файл ключа непригоден: {reason}",
        en: "the key's file cannot be used: {reason}"),
      remedy: Sentence(
        kk: "кілт файлын сақтық көшірмеден қайтарыңыз; ештеңе жазылған жоқ",
        ru: "верните файл ключа из резервной копии; ничего не записано",
        en: "restore the key's file from a backup; nothing was written")),
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
      "delivery.together.institutions",
      summary: Sentence(
        kk: "together бағанындағы {count} белгі бірнеше ұйымның топтарында тұр",
        ru: "столбец together: знаков, что стоят у групп разных организаций, – {count}",
        en: "the column together: marks that stand at groups of several institutions: {count}"),
      remedy: Sentence(
        kk:
          "бірге саналмайды: әр ұйымның топтары бөлек жиналу болады; қате болса, белгіні түзетіңіз",
        ru:
          "вместе не считаются: группы каждой организации – отдельное проведение; если это ошибка, исправьте знак",
        en:
          "they do not count as one: the groups of each institution are a gathering of their own; if that is wrong, correct the mark"
      )),
    Words(
      "delivery.together.days",
      summary: Sentence(
        kk: "together бағанындағы {count} белгі бірнеше күнде тұр",
        ru: "столбец together: знаков, что стоят у занятий разных дней, – {count}",
        en: "the column together: marks that stand at sessions of several days: {count}"),
      remedy: Sentence(
        kk: "бірге саналмайды: әр күн бөлек жиналу болады; қате болса, белгіні түзетіңіз",
        ru:
          "вместе не считаются: каждый день – отдельное проведение; если это ошибка, исправьте знак",
        en:
          "they do not count as one: each day is a gathering of its own; if that is wrong, correct the mark"
      )),
    Words(
      "delivery.date.dotted",
      summary: Sentence(
        kk: "{count} жолда күн КК.АА.ЖЖЖЖ түрінде жазылған",
        ru: "строк, где дата записана как ДД.ММ.ГГГГ: {count}",
        en: "{count} rows have the date as DD.MM.YYYY"),
      remedy: Sentence(
        kk: "бұл жолы қабылданды; келесіде ЖЖЖЖ-АА-КК деп жазыңыз",
        ru: "на этот раз принято; в следующий раз пишите ГГГГ-ММ-ДД",
        en: "taken this time; write YYYY-MM-DD next time")),
  ]
}
