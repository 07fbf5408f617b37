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
