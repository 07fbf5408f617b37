extension Words {
  /// What is said of backups, of segments carried between ledgers, and of clocks.
  static let ledgerMoving: [Words] = [
    Words(
      "database.backup.exists",
      summary: Sentence(
        kk: "мұндай файл бар, көшірме оның үстіне жазылмайды",
        ru: "такой файл уже есть, копия его не заменит",
        en: "there is such a file already, a backup never replaces one"),
      remedy: Sentence(
        kk: "басқа атау беріңіз, мысалы күнімен", ru: "дайте другое имя, например с датой",
        en: "give another name, for example one with the date")),
    Words(
      "database.backup.itself",
      summary: Sentence(
        kk: "көшірме мен дерекқор – бір файл", ru: "копия и база – один и тот же файл",
        en: "the backup and the database are one file"),
      remedy: Sentence(
        kk: "`--database` арқылы қалпына келтіретін орынды көрсетіңіз",
        ru: "укажите через `--database`, куда восстановить",
        en: "name the place to restore to with `--database`")),
    Words(
      "database.backup.other",
      summary: Sentence(
        kk: "бұл орында басқа журналдың дерекқоры тұр, көшірме оныкі емес",
        ru: "на этом месте база другого журнала, копия не её",
        en: "another journal's database is in this place, the backup is not of it"),
      remedy: Sentence(
        kk: "`--database` арқылы бос орынды көрсетіңіз",
        ru: "укажите через `--database` свободное место",
        en: "name a free place with `--database`")),
    Words(
      "database.clock.behind",
      summary: Sentence(
        kk: "компьютердің сағаты артта: {now}, ал журналға соңғы жазба {last} түскен",
        ru: "часы компьютера отстали: {now}, а последняя запись в журнале от {last}",
        en: "the machine's clock is behind: {now}, and the journal's last receipt is of {last}"),
      remedy: Sentence(
        kk:
          "сағатты түзетіңіз; сағат дұрыс болса, `qorgan database migrate --trust-clock` орындаңыз",
        ru:
          "переведите часы; если они верны, выполните `qorgan database migrate --trust-clock`",
        en: "set the clock; if it is right, run `qorgan database migrate --trust-clock`")),
    Words(
      "database.clock.ahead",
      summary: Sentence(
        kk: "компьютердің сағаты тым алда: {now}, ал журналға соңғы жазба {last} түскен",
        ru: "часы компьютера ушли далеко вперёд: {now}, а последняя запись в журнале от {last}",
        en: "the machine's clock is far ahead: {now}, and the journal's last receipt is of {last}"),
      remedy: Sentence(
        kk:
          "сағатты түзетіңіз; журнал шынымен осынша тұрған болса, `qorgan database migrate --trust-clock` орындаңыз",
        ru:
          "переведите часы; если журнал действительно столько простоял, выполните `qorgan database migrate --trust-clock`",
        en:
          "set the clock; if the journal really rested that long, run `qorgan database migrate --trust-clock`"
      )),
    Words(
      "delivery.head.absent",
      summary: Sentence(
        kk: "журналда мұндай бас жоқ, соңғысы – №{last}",
        ru: "в журнале нет такой вершины, последняя – №{last}",
        en: "the journal has no such head, the last one is No. {last}"),
      remedy: Sentence(
        kk: "0 (бәрі), бастың нөмірін не орталықтың қолхат файлын беріңіз",
        ru: "назовите 0 (всё), номер вершины или файл квитанции центра",
        en: "name 0 (everything), a head's number, or the file of the centre's receipt")),
    Words(
      "delivery.segment.receipt",
      summary: Sentence(
        kk: "бұл – осы журналдың үзігіне берілген қолхат емес",
        ru: "это не квитанция за отрезок этого журнала",
        en: "this is no receipt for a segment of this journal"),
      remedy: Sentence(
        kk: "орталық осы дерекқордың үзігіне жауап еткен файлды көрсетіңіз",
        ru: "укажите файл, которым центр ответил на отрезок этой базы",
        en: "name the file with which the centre answered a segment of this database")),
    Words(
      "delivery.segment.form",
      summary: Sentence(
        kk: "бұл – журнал үзігі емес", ru: "это не отрезок журнала",
        en: "this is no segment of a journal"),
      remedy: Sentence(
        kk: "`qorgan delivery export` жазған файлды көрсетіңіз",
        ru: "укажите файл, который записала `qorgan delivery export`",
        en: "name a file that `qorgan delivery export` wrote")),
    Words(
      "delivery.segment.torn",
      summary: Sentence(
        kk: "үзік соңына дейін жетпеген не бүлінген", ru: "отрезок оборван или повреждён",
        en: "the segment is torn or damaged"),
      remedy: Sentence(
        kk: "ештеңе алынған жоқ; файлды қайта көшіріңіз",
        ru: "ничего не принято; перепишите файл заново",
        en: "nothing of it was taken; copy the file again")),
    Words(
      "delivery.segment.forged",
      summary: Sentence(
        kk: "үзік өзінің қолтаңбасына сай емес: жолда өзгертілген не жалған",
        ru: "отрезок не соответствует своей подписи: изменён в пути или поддельный",
        en: "the segment is not what its signature says: changed on the way, or forged"),
      remedy: Sentence(
        kk: "ештеңе алынған жоқ; файлды қайта сұрап, қалай жеткенін анықтаңыз",
        ru: "ничего не принято; запросите файл снова и выясните, как он пришёл",
        en: "nothing of it was taken; ask for the file again, and find out how it came")),
    Words(
      "delivery.segment.stranger",
      summary: Sentence(
        kk: "бұл журналдың кілті бізге белгісіз: {key}",
        ru: "ключ этого журнала нам неизвестен: {key}",
        en: "the key of that journal is not known here: {key}"),
      remedy: Sentence(
        kk: "жіберушіге қоңырау шалып, кілтті салыстырыңыз да, `--public-key` арқылы айтыңыз",
        ru: "позвоните отправителю, сверьте ключ и назовите его через `--public-key`",
        en: "telephone the sender, compare the key, then name it with `--public-key`")),
    Words(
      "delivery.segment.own",
      summary: Sentence(
        kk: "бұл – осы дерекқордың өз журналының үзігі", ru: "это отрезок журнала этой же базы",
        en: "this is a segment of this database's own journal"),
      remedy: Sentence(
        kk: "оны басқа дерекқорға енгізіңіз", ru: "внесите его в другую базу",
        en: "import it into another database")),
    Words(
      "delivery.segment.country",
      summary: Sentence(
        kk: "үзік басқа елден: {found}, мұнда {expected}",
        ru: "отрезок из другой страны: {found}, а здесь {expected}",
        en: "the segment is of another country: {found}, and this is {expected}"),
      remedy: Sentence(
        kk: "файл қателесіп келген; жіберушіге хабарлаңыз",
        ru: "файл попал сюда по ошибке; сообщите отправителю",
        en: "the file came here by mistake; tell the sender")),
    Words(
      "delivery.segment.stale",
      summary: Sentence(
        kk: "үзік ескі: {since}–{through}, ал №{last} басына дейін бәрі белгілі",
        ru: "отрезок устарел: {since}–{through}, а всё по вершину №{last} уже известно",
        en: "the segment is stale: {since}–{through}, and all through head No. {last} is known"),
      remedy: Sentence(
        kk: "жаңасын сұраңыз: `qorgan delivery export --since {last}`",
        ru: "запросите новый: `qorgan delivery export --since {last}`",
        en: "ask for a new one: `qorgan delivery export --since {last}`")),
    Words(
      "delivery.segment.gap",
      summary: Sentence(
        kk: "алдыңғы үзік жетіспейді: бұл №{since} басынан басталады, ал белгілісі №{last}",
        ru: "не хватает предыдущего отрезка: этот начинается с вершины №{since}, известна №{last}",
        en: "a segment before it is missing: it begins at head No. {since}, known is No. {last}"),
      remedy: Sentence(
        kk: "алдымен соны енгізіңіз не `qorgan delivery export --since {last}` сұраңыз",
        ru: "сначала внесите его или запросите `qorgan delivery export --since {last}`",
        en: "import that one first, or ask for `qorgan delivery export --since {last}`")),
    Words(
      "delivery.segment.forked",
      summary: Sentence(
        kk: "ол журнал бұрын көргенімізді жалғастырмайды: №{head} басы басқа",
        ru: "тот журнал не продолжает известный нам: вершина №{head} другая",
        en: "that journal does not go on from what is known of it: head No. {head} is another"),
      remedy: Sentence(
        kk: "екі файлды да сақтап, ондағы дерекқордың көшірмеден қалпына келтірілгенін анықтаңыз",
        ru: "сохраните оба файла и выясните, не восстанавливали ли там базу из старой копии",
        en: "keep both files, and find out whether an old backup was restored there")),
    Words(
      "delivery.segment.large",
      summary: Sentence(
        kk: "№{head} басымен бір мезгілде қабылданғаны бір файлға сыймайды: ол {kilobytes} КБ",
        ru: "принятое разом под вершиной №{head} не помещается в один файл: это {kilobytes} КБ",
        en: "what was taken at once under head No. {head} does not fit into a file: it is "
          + "{kilobytes} KB"),
      remedy: Sentence(
        kk:
          "--max-size шамасын {kilobytes}КБ не одан көп етіңіз; бірге қабылданған хабарлар бөлінбейді",
        ru: "задайте --max-size не меньше {kilobytes}КБ: принятое одним файлом не делится",
        en: "give --max-size {kilobytes}KB or more: what came as one file is not parted")),
  ]
}
