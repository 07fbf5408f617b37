extension Words {
  /// What can be wrong with publications.
  static let publication: [Words] = [
    Words(
      "statistics.publication.empty",
      summary: Sentence(
        kk: "{day} күніне дейін өтуі тиіс сабақ жоқ, жариялайтын ештеңе жоқ",
        ru: "по {day} не положено ни одного занятия, публиковать нечего",
        en: "no session is due by {day}, so there is nothing to publish"),
      remedy: Sentence(
        kk: "алғашқы сабақтан кейінгі күнді беріңіз",
        ru: "укажите день после первого занятия",
        en: "give a day after the first session")),
    Words(
      "statistics.publication.unknown",
      summary: Sentence(
        kk: "бұл дерекқордан «{id}» деген басылым шықпаған",
        ru: "из этой базы публикация «{id}» не выходила",
        en: "no publication “{id}” came out of this database"),
      remedy: Sentence(
        kk: "басылым шыққан дерекқорды --database арқылы көрсетіңіз",
        ru: "укажите через --database базу, из которой она вышла",
        en: "name the database that it came from by --database")),
    Words(
      "statistics.folder.none",
      summary: Sentence(
        kk: "мұндай папка жоқ", ru: "такой папки нет", en: "there is no such folder"),
      remedy: Sentence(
        kk: "statistics publish жазған папканы көрсетіңіз",
        ru: "укажите папку, которую записала команда statistics publish",
        en: "name a folder that statistics publish wrote")),
    Words(
      "statistics.folder.taken",
      summary: Sentence(
        kk: "папкада басқа нәрсе жатыр: {file}", ru: "в папке лежит другое: {file}",
        en: "the folder holds something else: {file}"),
      remedy: Sentence(
        kk: "--output арқылы бос папканы көрсетіңіз", ru: "укажите через --output пустую папку",
        en: "name an empty folder by --output")),
    Words(
      "statistics.vintage.taken",
      summary: Sentence(
        kk: "осы атаумен басқа сандар жарияланып қойған",
        ru: "под этим именем уже опубликованы другие числа",
        en: "other numbers are published under this name already"),
      remedy: Sentence(
        kk:
          "тізілім, күнтізбе не бағдарлама содан бері өзгерген; statistics verify қайсысы екенін айтады, жаңа хабарлардан кейін қайта жариялаңыз",
        ru:
          "с тех пор изменились реестр, календарь или программа; statistics verify скажет, что именно, а новый выпуск делайте после новых отчётов",
        en:
          "registry, calendar or programme have changed since; statistics verify says which, and a new vintage follows new reports"
      )),
    Words(
      "statistics.file.changed",
      summary: Sentence(
        kk: "файл өзгертілген: {byte}-байттан бастап басқаша",
        ru: "файл изменён: отличается с байта {byte}",
        en: "the file was changed: it differs from byte {byte} on"),
      remedy: Sentence(
        kk: "бұл көшірмеге сенбеңіз; басылымды дерекқордан қайта шығарыңыз",
        ru: "не доверяйте этой копии; выпустите публикацию из базы заново",
        en: "do not trust this copy; publish from the database again")),
    Words(
      "statistics.file.absent",
      summary: Sentence(kk: "файл жоқ", ru: "файла нет", en: "the file is not there"),
      remedy: Sentence(
        kk: "толық көшірмені алыңыз", ru: "возьмите полную копию", en: "take a whole copy")),
    Words(
      "statistics.file.foreign",
      summary: Sentence(
        kk: "бұл файл басылымға жатпайды", ru: "этот файл не из публикации",
        en: "this file does not belong to the publication"),
      remedy: Sentence(
        kk: "оны басқа жерге көшіріңіз", ru: "уберите его в другое место",
        en: "move it elsewhere")),
    Words(
      "statistics.input.changed",
      summary: Sentence(
        kk: "басылым жасалған дерек содан бері өзгерген",
        ru: "то, из чего сделана публикация, с тех пор изменилось",
        en: "what the publication was made of has changed since"),
      remedy: Sentence(
        kk: "сол кездегі нұсқасын --database не --lessons арқылы көрсетіңіз",
        ru: "укажите тогдашнюю версию через --database или --lessons",
        en: "name its state of then by --database or --lessons")),
    Words(
      "statistics.disclosure.refused",
      summary: Sentence(
        kk: "жариялауға болмайды: біреу танылып қалуы мүмкін ({reason})",
        ru: "публиковать нельзя: кого-то можно было бы узнать ({reason})",
        en: "must not be published: somebody could be recognised ({reason})"),
      remedy: Sentence(
        kk: "кейінірек, хабарлар көбейгенде жариялаңыз",
        ru: "опубликуйте позже, когда отчётов станет больше",
        en: "publish later, when there are more reports")),
    Words(
      "statistics.threshold",
      summary: Sentence(
        kk: "«{found}» шек бола алмайды: {least}–{most} аралығындағы сан керек",
        ru: "«{found}» не может быть порогом: нужно число от {least} до {most}",
        en: "“{found}” cannot be a threshold: a number from {least} to {most} is needed"),
      remedy: Sentence(
        kk: "{least} немесе одан үлкен сан беріңіз: одан төмен шек ешкімді қорғамайды",
        ru: "дайте {least} или больше: порог ниже никого не защищает",
        en: "give {least} or more: a lower threshold protects nobody")),
    Words(
      "statistics.question.name",
      summary: Sentence(
        kk: "«{name}» деген атпен кесте жариялауға болмайды",
        ru: "таблицу нельзя опубликовать под именем «{name}»",
        en: "a table cannot be published under the name “{name}”"),
      remedy: Sentence(
        kk:
          "файлды өзгеше атаңыз: латынның кіші әріптері, цифр мен сызықша, ұлттық кестелердің атынан бөлек",
        ru:
          "назовите файл иначе: строчные латинские буквы, цифры и дефис, не так, как таблицы по стране",
        en:
          "name the file otherwise: lower-case letters a to z, digits and hyphens, unlike any national table"
      )),
    Words(
      "statistics.question.key",
      summary: Sentence(
        kk: "жарияланатын сұрақта «{name}» болмайды",
        ru: "в публикуемом вопросе не может быть «{name}»",
        en: "a published question cannot have “{name}”"),
      remedy: Sentence(
        kk:
          "бұл жолды алып тастаңыз: кезең мен журнал жазбасы басылымдікі, жолдардың бәрі көрсетіледі",
        ru: "уберите эту строку: период и запись журнала – от публикации, строки показываются все",
        en:
          "take the line out: period and ledger position are the publication's, and all rows are shown"
      )),
    Words(
      "statistics.question.working",
      summary: Sentence(
        kk: "«{name}» көрсеткіші жарияланбайды", ru: "показатель «{name}» не публикуется",
        en: "the measure “{name}” is never published"),
      remedy: Sentence(
        kk: "оны statistics table арқылы жұмыс көрінісінде қараңыз",
        ru: "смотрите его в рабочем виде командой statistics table",
        en: "look at it in the working view of statistics table")),
    Words(
      "statistics.question.filter",
      summary: Sentence(
        kk: "«{found}» шартын жариялауға болмайды", ru: "условие «{found}» нельзя опубликовать",
        en: "the filter “{found}” cannot be published"),
      remedy: Sentence(
        kk:
          "бір ғана мән қойыңыз (subtype=small): мәндердің жиынынан жасырылған сан шығып кетер еді",
        ru: "оставьте одно значение (subtype=small): из набора значений вычислялось бы скрытое",
        en:
          "leave one value (subtype=small): from sets of values what is withheld could be worked out"
      )
    ),
    Words(
      "statistics.question.dimension",
      summary: Sentence(
        kk: "адамдар туралы сан «{name}» бойынша жарияланбайды",
        ru: "числа о людях не публикуются в разрезе «{name}»",
        en: "numbers about people are not published by “{name}”"),
      remedy: Sentence(
        kk: "мыналардың бірін алыңыз: {known}", ru: "возьмите одно из этих: {known}",
        en: "take one of these: {known}")),
    Words(
      "statistics.wave.twice",
      summary: Sentence(
        kk: "«{id}» сауалнамасы екі рет берілген", ru: "анкета «{id}» дана дважды",
        en: "the questionnaire “{id}” is given twice"),
      remedy: Sentence(
        kk: "әр толқынға өз id белгісін беріңіз", ru: "дайте каждой волне свой id",
        en: "give each wave an id of its own")),
    Words(
      "statistics.input.needed",
      summary: Sentence(
        kk: "басылым осы файлдан да жасалған (SHA-256 {digest}…), ал ол берілмеген",
        ru: "публикация сделана и из этого файла (SHA-256 {digest}…), а он не дан",
        en: "the publication was made of this file too (SHA-256 {digest}…), and it is not given"),
      remedy: Sentence(
        kk: "оны {option} арқылы беріңіз", ru: "дайте его через {option}", en: "give it by {option}"
      )
    ),
    Words(
      "statistics.vintage.other",
      summary: Sentence(
        kk: "файлдар бір-біріне сәйкес, бірақ {id} кезінде дерекқор сақтаған сандардан бөлек",
        ru: "файлы согласны между собой, но не с тем, что база сохранила при выпуске {id}",
        en: "the files agree with each other, and not with what the database kept of {id}"),
      remedy: Sentence(
        kk: "бұл көшірмеге сенбеңіз; басылымды дерекқордан қайта шығарыңыз",
        ru: "не доверяйте этой копии; выпустите публикацию из базы заново",
        en: "do not trust this copy; publish from the database again")),
    Words(
      "statistics.table.sparse.whole",
      summary: Sentence(
        kk:
          "адамдар туралы {numbers} санның {withheld} жасырылды, ірірек кестеде де жартысынан көбі жасырылар еді",
        ru:
          "скрыто {withheld} из {numbers} чисел о людях, и более крупная таблица скрыла бы больше половины",
        en:
          "{withheld} of {numbers} numbers about people are withheld, and any coarser table would hide over half too"
      ),
      remedy: Sentence(
        kk: "бұл кестені жарияламаңыз", ru: "не публикуйте эту таблицу",
        en: "do not publish this table")),
    Words(
      "statistics.table.sparse",
      summary: Sentence(
        kk: "адамдар туралы {numbers} санның {withheld} жасырылды",
        ru: "скрыто {withheld} из {numbers} чисел о людях",
        en: "{withheld} of {numbers} numbers about people are withheld"),
      remedy: Sentence(
        kk: "мұның орнына ірірек кестені сұраңыз: {coarser}",
        ru: "вместо неё спросите таблицу крупнее: {coarser}",
        en: "ask for a coarser table instead: {coarser}")),
  ]
}
