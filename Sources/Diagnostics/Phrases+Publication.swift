extension Phrases {
  /// What is said of publications.
  package enum Publication {
    package static let publishHelp = Sentence(
      kk: "Ел кестелерінің шығарылымын жариялауға дайындау.",
      ru: "Выпустить таблицы по стране для публикации.",
      en: "Freeze a vintage of the national tables for publication.")
    package static let publishMore = Sentence(
      kk: "CSV, XLSX, SDMX, өңірлер мен аудандардың үзінділері, жартыжылдық есеп, data.egov.kz "
        + "пакеті және үш тілдегі report.html жазылады. Адамдар туралы аз сандар жасырылады. "
        + "Жарияланған сандар дерекқорда қалады.",
      ru: "Пишутся CSV, XLSX, SDMX, выписки по регионам и районам, полугодовой отчёт, пакет для "
        + "data.egov.kz и report.html на трёх языках. Малые числа о людях скрываются. "
        + "Опубликованное остаётся в базе.",
      en: "Writes CSV, XLSX, SDMX, extracts of regions and districts, the half-yearly report, a "
        + "package for data.egov.kz and report.html in three languages. Small numbers about people "
        + "are withheld. What is published stays in the database.")
    package static let verifyHelp = Sentence(
      kk: "Басылымды дерекқордан қайта құрап, әр байтын салыстыру.",
      ru: "Построить публикацию из базы заново и сравнить каждый байт.",
      en: "Derive a publication from the database anew and compare every byte.")
    package static let verifyMore = Sentence(
      kk: "Өзгерген, жоғалған не бөтен әр файл аталады.",
      ru: "Называется каждый изменённый, пропавший или чужой файл.",
      en: "Names every file that is changed, lacking or foreign.")
    package static let periodTo = Sentence(
      kk: "Кезеңнің соңғы күні; оқу жылының басынан саналады.",
      ru: "Последний день периода; счёт с начала учебного года.",
      en: "The last day of the period, which begins with the school year.")
    package static let knownBy = Sentence(
      kk: "Журналдың осы жазбасына не осы уақытқа дейін белгілі болғаны; айтылмаса, бәрі.",
      ru: "Что было известно к этой записи журнала или к этому моменту; иначе всё.",
      en: "What was known by this ledger position or moment; else everything.")
    package static let threshold = Sentence(
      kk: "Адамдар туралы мұнан аз сан жасырылады, 3-тен 1000-ға дейін; айтылмаса, 5.",
      ru: "Меньшие числа о людях скрываются, от 3 до 1000; по умолчанию 5.",
      en: "Smaller counts of people are withheld, 3 to 1000; 5 unless set.")
    package static let outsideThreshold = Sentence(
      kk: "Сауалнама мен сырттан келген сандарға арналған шек, 5-тен 1000-ға дейін; айтылмаса, 10.",
      ru: "То же для опросов и внешних чисел, от 5 до 1000; по умолчанию 10.",
      en: "The same for surveys and numbers from outside, 5 to 1000; 10 unless set.")
    package static let question = Sentence(
      kk: "Ел кестелерімен бірге жарияланатын сақталған сұрақ; кестенің аты – файлдың аты. "
        + "Бірнеше рет беруге болады.",
      ru: "Сохранённый вопрос, который публикуется вместе с таблицами по стране; имя таблицы – имя "
        + "файла. Можно указать несколько раз.",
      en:
        "A saved question to publish beside the national tables; the table is named for the file. "
        + "May be given several times.")
    package static let wave = Sentence(
      kk: "Сауалнама толқынының папкасы: questionnaire.yaml, sample.csv, answers.csv. Бірнеше рет "
        + "беруге болады.",
      ru:
        "Папка волны опроса: questionnaire.yaml, sample.csv, answers.csv. Можно указать несколько "
        + "раз.",
      en: "The folder of a wave: questionnaire.yaml, sample.csv, answers.csv. May be given several "
        + "times.")
    package static let indicators = Sentence(
      kk: "Сыртқы көрсеткіштер файлы (CSV). Бірнеше рет беруге болады.",
      ru: "Файл внешних показателей (CSV). Можно указать несколько раз.",
      en: "A file of indicators from outside (CSV). May be given several times.")
    package static let mark = Sentence(
      kk: "CSV файлдары Excel танитын UTF-8 белгісінен (BOM) басталсын.",
      ru: "Начать файлы CSV с метки UTF-8 (BOM), по которой их узнаёт Excel.",
      en: "Begin CSV files with a byte order mark, by which Excel knows UTF-8.")
    package static let folder = Sentence(
      kk: "Қай папкаға; айтылмаса, exports/statistics ішіне.",
      ru: "В какую папку; иначе в exports/statistics.",
      en: "Into which folder; else one in exports/statistics.")
    package static let verifiedFolder = Sentence(
      kk: "Басылымның папкасы.", ru: "Папка публикации.", en: "The publication's folder.")
    package static let publishing = Sentence(
      kk: "басылым құралып жатыр", ru: "готовится публикация", en: "making the publication")
    package static let verifying = Sentence(
      kk: "басылым тексеріліп жатыр", ru: "публикация проверяется",
      en: "verifying the publication")
    package static let published = Sentence(
      kk: "Жарияланды: {id}. Кесте: {tables}, файл: {files}, жасырылған ұяшық: {withheld}; "
        + "есептеп шығаруға тырысып көрілген сан: {attacked}, шыққаны жоқ. Папка: {folder}",
      ru: "Опубликовано: {id}. Таблиц {tables}, файлов {files}, скрытых ячеек {withheld}; "
        + "попыток вычислить скрытое {attacked}, удачных нет. Папка: {folder}",
      en: "Published {id}: {tables} tables, {files} files, {withheld} cells withheld; "
        + "{attacked} numbers attacked, none derived. Folder: {folder}")
    package static let verified = Sentence(
      kk: "{id}: дерекқордан қайта құралды, {files} файлдың әр байты сәйкес: {folder}",
      ru: "{id}: построено из базы заново, все файлы ({files}) совпали до байта: {folder}",
      en: "{id}: derived anew, every byte of {files} files is the same: {folder}")
  }
}
