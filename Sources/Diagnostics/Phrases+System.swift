extension Phrases {
  /// What the system says when a file cannot be read or written, by its own words: those of the C library (POSIX,
  /// errno.h) and of SQLite (sqlite3_errstr).
  ///
  /// What is not in this list stays as the system says it.
  package enum System {
    /// The words of a reason; nil for one that is not of the system, or that nobody has met yet.
    package static func words(of reason: String) -> Sentence? {
      words[reason]
    }

    private static let words = [
      "No such file or directory": Sentence(
        kk: "мұндай файл не бума жоқ", ru: "нет такого файла или папки",
        en: "no such file or directory"),
      "Permission denied": Sentence(kk: "рұқсат жоқ", ru: "нет прав", en: "permission denied"),
      "Operation not permitted": Sentence(
        kk: "бұл әрекетке рұқсат жоқ", ru: "действие не разрешено", en: "operation not permitted"),
      "Is a directory": Sentence(
        kk: "бұл – файл емес, бума", ru: "это папка, а не файл", en: "it is a directory"),
      "not a regular file": Sentence(
        kk: "бұл – кәдімгі файл емес", ru: "это не обычный файл", en: "it is not a regular file"),
      "Not a directory": Sentence(
        kk: "бұл – бума емес, файл", ru: "это файл, а не папка", en: "it is not a directory"),
      "File exists": Sentence(
        kk: "мұндай файл бұрыннан бар", ru: "такой файл уже есть", en: "the file exists"),
      "No space left on device": Sentence(
        kk: "дискіде орын қалмады", ru: "на диске нет места", en: "no space left on the disk"),
      "Disk quota exceeded": Sentence(
        kk: "дискіден берілген орын бітті", ru: "выделенное место на диске кончилось",
        en: "the disk quota is used up"),
      "Read-only file system": Sentence(
        kk: "диск тек оқуға ашық", ru: "диск открыт только для чтения",
        en: "the disk is read-only"),
      "Input/output error": Sentence(
        kk: "дискіні оқу не жазу кезіндегі қате", ru: "ошибка чтения или записи диска",
        en: "input/output error of the disk"),
      "File name too long": Sentence(
        kk: "файл аты тым ұзын", ru: "имя файла слишком длинное", en: "the file name is too long"),
      "File too large": Sentence(
        kk: "файл тым үлкен", ru: "файл слишком велик", en: "the file is too large"),
      "Too many open files": Sentence(
        kk: "ашық файл тым көп", ru: "открыто слишком много файлов", en: "too many open files"),
      "Too many levels of symbolic links": Sentence(
        kk: "сілтемелер бірін-бірі айналып тұр", ru: "ссылки ведут по кругу",
        en: "the links lead in a circle"),
      "Text file busy": Sentence(
        kk: "файлды басқа бағдарлама ұстап тұр", ru: "файл занят другой программой",
        en: "another program holds the file"),
      "database or disk is full": Sentence(
        kk: "дискіде орын қалмады", ru: "на диске нет места", en: "the disk is full"),
      "disk I/O error": Sentence(
        kk: "дискіні оқу не жазу кезіндегі қате", ru: "ошибка чтения или записи диска",
        en: "input/output error of the disk"),
      "attempt to write a readonly database": Sentence(
        kk: "дерекқор файлы тек оқуға ашық", ru: "файл базы открыт только для чтения",
        en: "the database file is read-only"),
      "unable to open database file": Sentence(
        kk: "дерекқор файлы ашылмады", ru: "файл базы не открывается",
        en: "the database file cannot be opened"),
      "database is locked": Sentence(
        kk: "дерекқорды басқа бағдарлама ұстап тұр", ru: "база занята другой программой",
        en: "another program holds the database"),
      "database disk image is malformed": Sentence(
        kk: "дерекқор файлы бүлінген", ru: "файл базы повреждён",
        en: "the database file is damaged"),
    ]
  }
}
