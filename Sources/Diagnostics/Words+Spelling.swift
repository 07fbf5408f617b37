extension Words {
  /// The words of the check of spelling.
  static let spelling: [Words] = [
    Words(
      "lesson.spelling",
      summary: Sentence(
        kk: "«{found}» деген сөз сөздікте жоқ.",
        ru: "Слова «{found}» нет в словаре.",
        en: "“{found}” is not in the dictionary."),
      remedy: Sentence(
        kk: "Қате болса, түзетіңіз; дұрыс болса, сөздің түбірін {list} файлына қосыңыз.",
        ru: "Если это ошибка, исправьте её; если слово верное, впишите его основу в {list}.",
        en: "Correct it if it is a slip; if the word is right, add its stem to {list}.")),
    Words(
      "lesson.spelling.letters",
      summary: Sentence(
        kk: "«{found}» сөзінде басқа әріп тұр: {letters}.",
        ru: "В слове «{found}» стоит не та буква: {letters}.",
        en: "“{found}” has a letter that stands in for another: {letters}."),
      remedy: Sentence(
        kk: "«{expected}» деп жазыңыз.",
        ru: "Напишите «{expected}».",
        en: "Write “{expected}”.")),
    Words(
      "lesson.spelling.dictionary",
      summary: Sentence(
        kk: "Емле сөздігі ({language}) орнатылмаған, сондықтан емле тексерілмеді.",
        ru:
          "Орфографический словарь ({language}) не установлен, поэтому правописание не проверено.",
        en: "The spelling dictionary ({language}) is not installed, so spelling was not checked."),
      remedy: Sentence(
        kk: "{package} пакетін орнатыңыз.",
        ru: "Установите пакет {package}.",
        en: "Install the package {package}.")),
  ]
}
