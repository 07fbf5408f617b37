extension Phrases {
  /// What the commands say that hand lessons to people outside the repository.
  package enum Exchange {
    package static let export = Sentence(
      kk: "Сабақты Word кестесіне не аударма құралына шығару.",
      ru: "Выгрузить урок таблицей Word или для программы перевода.",
      en: "Export a lesson as a Word table or for a translation tool.")
    package static let exportMore = Sentence(
      kk: "Заңгер, дәрігер, аудармашы қазақша мен орысшаны қатар түзетеді; "
        + "файл `qorgan lesson import` арқылы қайтады. "
        + "Мысалы: qorgan lesson export primary-ice --output ice.docx",
      ru: "Юрист, врач, переводчик правят казахский и русский рядом; "
        + "файл возвращает `qorgan lesson import`. "
        + "Например: qorgan lesson export primary-ice --output ice.docx",
      en: "Lawyers, doctors and translators edit Kazakh and Russian side by side; "
        + "`qorgan lesson import` brings it back. "
        + "For example: qorgan lesson export primary-ice --output ice.docx")
    package static let format = Sentence(
      kk: "Файл түрі (әйтпесе атының соңына қарай).", ru: "Вид файла (иначе по имени файла).",
      en: "The kind of file (else by its name).")
    package static let output = Sentence(
      kk: "Файлдың аты (әйтпесе САБАҚ.docx).", ru: "Имя файла (иначе УРОК.docx).",
      en: "The file (else LESSON.docx).")
    package static let from = Sentence(
      kk: "XLIFF: қай тілден аударылады.", ru: "XLIFF: с какого языка переводят.",
      en: "XLIFF: the language to translate from.")
    package static let bring = Sentence(
      kk: "Түзетілген файлды сабаққа қайтару, айырмашылығын көрсетіп.",
      ru: "Вернуть исправленный файл в урок, показав различия.",
      en: "Bring an edited file back into its lesson, after showing what changes.")
    package static let bringMore = Sentence(
      kk: "Алдымен айырмашылығын көрсетіп, жазу-жазбауды сұрайды. Орны табылмаған нәрсе болса, "
        + "ештеңе жазылмайды, әр жол аталады.",
      ru: "Сначала показывает различия и спрашивает, писать ли. Если чему-то нет места, не пишет "
        + "ничего и называет каждую строку.",
      en: "It shows the differences first and asks. When anything has no place, nothing is written "
        + "and each row is named.")
    package static let file = Sentence(
      kk: "Қайтып келген DOCX не XLIFF файлы.", ru: "Вернувшийся файл DOCX или XLIFF.",
      en: "The DOCX or XLIFF file that came back.")
    package static let dryRun = Sentence(
      kk: "Айырмашылығын ғана көрсету, жазбау.", ru: "Только показать различия, не писать.",
      en: "Show the differences and write nothing.")
    package static let yes = Sentence(
      kk: "Сұрамай жазу.", ru: "Писать без вопроса.", en: "Write without asking.")
    package static let ask = Sentence(
      kk: "Осы {changes} түзету жазылсын ба? (и/ж)", ru: "Записать эти правки ({changes})? (д/н)",
      en: "Write these {changes} changes? (y/n)")
    package static let wrote = Sentence(
      kk: "{lesson}: {changes} түзету жазылды ({files}).",
      ru: "{lesson}: записано правок {changes} ({files}).",
      en: "{lesson}: {changes} changes written ({files}).")
    package static let nothing = Sentence(
      kk: "{lesson}: файлда жаңа ештеңе жоқ.", ru: "{lesson}: в файле нет ничего нового.",
      en: "{lesson}: the file has nothing new.")
    package static let left = Sentence(
      kk: "Ештеңе жазылған жоқ.", ru: "Ничего не записано.", en: "Nothing was written.")
    package static let would = Sentence(
      kk: "{lesson}: {changes} түзету бар, жазылған жоқ.",
      ru: "{lesson}: правок {changes}, ничего не записано.",
      en: "{lesson}: {changes} changes, nothing written.")
  }
}
