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
      "statistics.table.sparse",
      summary: Sentence(
        kk: "адамдар туралы {numbers} санның {withheld} жасырылды",
        ru: "скрыто {withheld} из {numbers} чисел о людях",
        en: "{withheld} of {numbers} numbers about people are withheld"),
      remedy: Sentence(
        kk: "ірірек кесте көбірек көрсетеді: {coarser}",
        ru: "более крупная таблица покажет больше: {coarser}",
        en: "a coarser table would show more: {coarser}")),
  ]
}
