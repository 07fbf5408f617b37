extension Words {
  /// Table files: what cannot be read as a table at all, and columns.
  static let tabular: [Words] = tabularFiles + tabularColumns + tabularWorkbooks

  private static let tabularFiles: [Words] = [
    Words(
      "table.file.unreadable",
      summary: Sentence(
        kk: "файлды оқу мүмкін болмады: {reason}",
        ru: "файл не удалось прочитать: {reason}",
        en: "the file cannot be read: {reason}"),
      remedy: Sentence(
        kk: "файлдың аты мен оқу құқығын тексеріңіз",
        ru: "проверьте имя файла и право на чтение",
        en: "check the name of the file and the right to read it")),
    Words(
      "table.file.unwritable",
      summary: Sentence(
        kk: "файлға жазу мүмкін болмады: {reason}",
        ru: "файл не удалось записать: {reason}",
        en: "the file cannot be written: {reason}"),
      remedy: Sentence(
        kk: "дискідегі бос орынды және қалтаға жазу құқығын тексеріңіз",
        ru: "проверьте свободное место на диске и право записи в папку",
        en: "check the free space on the disk and the right to write to the folder")),
    Words(
      "table.file.empty",
      summary: Sentence(
        kk: "файл бос: баған атаулары жоқ",
        ru: "файл пуст: нет названий столбцов",
        en: "the file is empty: it has no column names"),
      remedy: Sentence(
        kk: "бірінші жолға баған атауларын жазыңыз",
        ru: "запишите в первую строку названия столбцов",
        en: "write the column names into the first line")),
    Words(
      "table.file.workbook",
      summary: Sentence(
        kk: "бұл CSV емес, Excel кітабы",
        ru: "это не CSV, а книга Excel",
        en: "this is an Excel workbook, not CSV"),
      remedy: Sentence(
        kk: "Excel-де «Басқаша сақтау → CSV UTF-8» тармағын таңдаңыз",
        ru: "в Excel выберите «Сохранить как → CSV UTF-8»",
        en: "in Excel choose “Save as → CSV UTF-8”")),
    Words(
      "table.encoding.unknown",
      summary: Sentence(
        kk: "мәтін UTF-8 емес; бұл Windows-1251 болса, онда ә, ғ, қ әріптері жоқ",
        ru: "текст не в UTF-8; если это Windows-1251, в ней нет букв ә, ғ, қ",
        en: "the text is not UTF-8; if it is Windows-1251, that has no letters ә, ғ, қ"),
      remedy: Sentence(
        kk: "файлды XLSX немесе «CSV UTF-8» түрінде қайта сақтаңыз",
        ru: "сохраните файл заново как XLSX или «CSV UTF-8»",
        en: "save the file again as XLSX or “CSV UTF-8”")),
    Words(
      "table.encoding.zero",
      summary: Sentence(
        kk: "мәтінде нөлдік байт бар: белгісіз UTF-16 немесе бүлінген файл",
        ru: "в тексте нулевой байт: UTF-16 без метки или повреждённый файл",
        en: "the text has a zero byte: UTF-16 without a mark, or a damaged file"),
      remedy: Sentence(
        kk: "файлды қайта көшіріңіз немесе «CSV UTF-8» түрінде сақтаңыз",
        ru: "скопируйте файл заново или сохраните как «CSV UTF-8»",
        en: "copy the file again, or save it as “CSV UTF-8”")),
    Words(
      "table.row.long",
      summary: Sentence(
        kk: "жол тым ұзын: {limit} байттан асады",
        ru: "строка слишком длинная: больше {limit} байт",
        en: "the row is too long: more than {limit} bytes"),
      remedy: Sentence(
        kk: "жолдардың соңы мен жабылмаған тырнақшаларды тексеріңіз",
        ru: "проверьте концы строк и незакрытые кавычки",
        en: "look for missing line ends and for quotes that are not closed")),
  ]

  private static let tabularColumns: [Words] = [
    Words(
      "table.column.missing",
      summary: Sentence(
        kk: "{name} бағаны жоқ; бар бағандар: {found}",
        ru: "нет столбца {name}; есть столбцы: {found}",
        en: "there is no column {name}; there are: {found}"),
      remedy: Sentence(
        kk: "бірінші жолға {name} бағанын қосыңыз",
        ru: "добавьте столбец {name} в первую строку",
        en: "add the column {name} to the first line")),
    Words(
      "table.column.misspelt",
      summary: Sentence(
        kk: "{name} бағаны жоқ, бірақ {found} бағаны бар",
        ru: "нет столбца {name}, но есть столбец {found}",
        en: "there is no column {name}, but there is {found}"),
      remedy: Sentence(
        kk: "{found} атауын {name} деп түзетіңіз",
        ru: "исправьте название {found} на {name}",
        en: "correct the name {found} to {name}")),
    Words(
      "table.column.twice",
      summary: Sentence(
        kk: "{name} бағаны екі рет берілген",
        ru: "столбец {name} дан дважды",
        en: "the column {name} is there twice"),
      remedy: Sentence(
        kk: "артық {name} бағанын алып тастаңыз",
        ru: "уберите лишний столбец {name}",
        en: "take one of the columns {name} out")),
    Words(
      "table.column.unknown",
      summary: Sentence(
        kk: "{name} бағаны танылмады және оқылмады",
        ru: "столбец {name} неизвестен и не прочитан",
        en: "the column {name} is not known and was not read"),
      remedy: Sentence(
        kk: "атауын тексеріңіз; керек болмаса, қалдыра беріңіз",
        ru: "проверьте название; если столбец не нужен, оставьте как есть",
        en: "check its name; if it is not needed, leave it")),
    Words(
      "table.row.torn",
      summary: Sentence(
        kk: "соңғы жол аяқталмай үзілген: {expected} өрістің {found} ғана бар",
        ru: "последняя строка оборвана: полей {found} вместо {expected}",
        en: "the last line is broken off: {found} fields instead of {expected}"),
      remedy: Sentence(
        kk: "файлды қайта көшіріп немесе жүктеп алыңыз",
        ru: "скопируйте или скачайте файл заново",
        en: "copy or download the file again")),
    Words(
      "table.row.fields",
      summary: Sentence(
        kk: "жолда {expected} өрістің орнына {found} өріс бар",
        ru: "в строке {found} полей вместо {expected}",
        en: "the row has {found} fields instead of {expected}"),
      remedy: Sentence(
        kk: "бөлгіштер мен тырнақшаларды тексеріңіз",
        ru: "проверьте разделители и кавычки",
        en: "check the separators and the quotes")),
    Words(
      "table.row.form",
      summary: Sentence(
        kk: "жолдың пішімі бұзылған ({flaw})",
        ru: "нарушена форма строки ({flaw})",
        en: "the form of the row is broken ({flaw})"),
      remedy: Sentence(
        kk: "осы жолдағы тырнақшаларды тексеріңіз",
        ru: "проверьте кавычки в этой строке",
        en: "check the quotes in this row")),
  ]

  private static let tabularWorkbooks: [Words] = [
    Words(
      "table.workbook.old",
      summary: Sentence(
        kk: "бұл XLSX кітабы емес: ескі XLS файлы немесе құпиясөз қойылған кітап",
        ru: "это не книга XLSX: старый файл XLS или книга с паролем",
        en: "this is no XLSX workbook: an old XLS file, or one with a password"),
      remedy: Sentence(
        kk: "құпиясөзін алып, XLSX түрінде қайта сақтаңыз",
        ru: "снимите пароль и сохраните заново как XLSX",
        en: "take the password off and save it as XLSX")),
    Words(
      "table.workbook.damaged",
      summary: Sentence(
        kk: "кітап толық емес: файл үзіліп қалған немесе бүлінген",
        ru: "книга неполна: файл оборван или повреждён",
        en: "the workbook is not whole: the file was cut off or damaged"),
      remedy: Sentence(
        kk:
          "кітапты Excel-де не LibreOffice-те ашып, XLSX түрінде қайта сақтаңыз; ашылмаса, файлды "
          + "қайта көшіріңіз",
        ru:
          "откройте книгу в Excel или LibreOffice и сохраните как XLSX; если не открывается, "
          + "скопируйте файл заново",
        en:
          "open it in Excel or LibreOffice and save it as XLSX again; if it does not open, copy the "
          + "file again")),
    Words(
      "table.workbook.part",
      summary: Sentence(
        kk: "кітаптың «{part}» бөлігі жоқ немесе оқылмайды",
        ru: "часть книги «{part}» отсутствует или не читается",
        en: "the part “{part}” of the workbook is missing or cannot be read"),
      remedy: Sentence(
        kk:
          "кітапты Excel-де не LibreOffice-те ашып, XLSX түрінде қайта сақтаңыз; ашылмаса, файлды "
          + "қайта көшіріңіз",
        ru:
          "откройте книгу в Excel или LibreOffice и сохраните как XLSX; если не открывается, "
          + "скопируйте файл заново",
        en:
          "open it in Excel or LibreOffice and save it as XLSX again; if it does not open, copy the "
          + "file again")),
    Words(
      "table.workbook.large",
      summary: Sentence(
        kk: "кітап тым үлкен",
        ru: "книга слишком велика",
        en: "the workbook is too large"),
      remedy: Sentence(
        kk:
          "әр парақты бөлек CSV UTF-8 файлы етіп сақтаңыз",
        ru:
          "сохраните каждый лист отдельным файлом CSV UTF-8",
        en:
          "save each sheet as a CSV UTF-8 file of its own")),
    Words(
      "table.sheet.header",
      summary: Sentence(
        kk: "парақтың 1-жолында баған атаулары жоқ",
        ru: "в строке 1 листа нет названий столбцов",
        en: "row 1 of the sheet has no column names"),
      remedy: Sentence(
        kk: "баған атауларын 1-жолға қойыңыз, үстіндегі тақырып пен бос жолдарды алып тастаңыз",
        ru: "поставьте названия столбцов в строку 1, уберите заголовок и пустые строки над ними",
        en: "put the column names into row 1, and take out titles and blank rows above them")),
    Words(
      "table.cell.merged",
      summary: Sentence(
        kk: "{range} ұяшықтары біріктірілген: мәні қай жолға тиесілі екені белгісіз",
        ru: "ячейки {range} объединены: неясно, к какой строке относится значение",
        en: "the cells {range} are merged: it is not clear which row the value belongs to"),
      remedy: Sentence(
        kk: "біріктіруді алып тастап, әр ұяшықты жеке толтырыңыз",
        ru: "отмените объединение и заполните каждую ячейку",
        en: "unmerge them and fill in each cell")),
    Words(
      "table.cell.formula",
      summary: Sentence(
        kk: "{count} ұяшықта формула тұр (біріншісі {cell}); соңғы есептелген мәні алынды",
        ru: "ячеек с формулами: {count} (первая – {cell}); взято последнее вычисленное значение",
        en: "{count} cells hold formulas (the first is {cell}); their last computed value is taken"),
      remedy: Sentence(
        kk: "мәндердің дұрыстығын тексеріңіз немесе формулаларды мәнге айналдырыңыз",
        ru: "проверьте значения или замените формулы значениями",
        en: "check the values, or replace the formulas by their values")),
    Words(
      "table.cell.formula.empty",
      summary: Sentence(
        kk: "{cell} ұяшығындағы формуланың есептелген мәні жоқ{found}",
        ru: "у формулы в ячейке {cell} нет вычисленного значения{found}",
        en: "the formula in {cell} has no computed value{found}"),
      remedy: Sentence(
        kk: "ұяшыққа формуланың орнына мәннің өзін жазыңыз",
        ru: "запишите в ячейку само значение вместо формулы",
        en: "write the value itself into the cell instead of the formula")),
  ]
}
