extension Words {
  /// What can make a lesson hard to read, to see or to carry.
  static let lessonReading: [Words] = [
    Words(
      "text.reading.time",
      summary: Sentence(
        kk:
          "«{step}» қадамын оқуға {found} секунд кетеді, ал {minutes} минуттың {limit} секундынан "
          + "артығы оқуға кетпеуі керек.",
        ru: "Чтение шага «{step}» займёт {found} с, а из его минут ({minutes}) на чтение отводится "
          + "не больше {limit} с.",
        en: "Reading the step “{step}” takes {found} s; of its {minutes} minutes at most {limit} s "
          + "may go into reading."),
      remedy: Sentence(
        kk: "Мәтінді қысқартыңыз не қадамға минут қосыңыз.",
        ru: "Сократите текст или добавьте шагу минут.",
        en: "Shorten the text or give the step more minutes.")),
    Words(
      "text.sentence.long",
      summary: Sentence(
        kk: "Сөйлемде {found} сөз бар, бұл сатыда {limit} сөзден аспауы керек.",
        ru: "В предложении {found} слов, для этой ступени предел {limit}.",
        en: "The sentence has {found} words; this stage takes {limit}."),
      remedy: Sentence(
        kk: "Екі сөйлемге бөліңіз.",
        ru: "Разделите его на два.",
        en: "Make two sentences of it.")),
    Words(
      "text.word.long",
      summary: Sentence(
        kk: "«{word}» сөзінде {found} әріп бар, бұл сатыда {limit} әріптен аспауы керек.",
        ru: "В слове «{word}» {found} букв, для этой ступени предел {limit}.",
        en: "“{word}” has {found} letters; this stage takes {limit}."),
      remedy: Sentence(
        kk: "Қысқарақ сөз табыңыз.",
        ru: "Найдите слово короче.",
        en: "Find a shorter word.")),
    Words(
      "text.kindergarten.words",
      summary: Sentence(
        kk: "Балабақша экранында {found} сөз тұр, {limit} сөзден аспауы керек.",
        ru: "На экране для детского сада {found} слов, предел {limit}.",
        en: "A kindergarten screen has {found} words; the limit is {limit}."),
      remedy: Sentence(
        kk: "Ең керегін қалдырып, қалғанын тәрбиеші айтсын.",
        ru: "Оставьте главное, остальное скажет воспитатель.",
        en: "Keep what matters most; the teacher says the rest.")),
    Words(
      "text.kindergarten.picture",
      summary: Sentence(
        kk: "Балабақша экранында сурет жоқ.",
        ru: "На экране для детского сада нет рисунка.",
        en: "A kindergarten screen has no picture."),
      remedy: Sentence(
        kk: "Сурет қосыңыз не экранды алып тастаңыз: бала әлі оқи алмайды.",
        ru: "Добавьте рисунок или уберите экран: дети ещё не читают.",
        en: "Add a picture or drop the screen: the children cannot read yet.")),
    Words(
      "text.kindergarten.without",
      summary: Sentence(
        kk: "Балабақша қадамында экран бар, ал «{label}» жолы жоқ.",
        ru: "В шаге для детского сада есть экран, но нет строки «{label}».",
        en: "A kindergarten step has a screen and no line “{label}”."),
      remedy: Sentence(
        kk: "«{label}» деп бастап, экрансыз қалай өтетінін жазыңыз.",
        ru: "Начните строку с «{label}» и напишите, как обойтись без экрана.",
        en: "Begin a line with “{label}” and say how it goes without a screen.")),
    Words(
      "text.part.order",
      summary: Sentence(
        kk: "«{heading}» бөлімі өз орнында емес.",
        ru: "Раздел «{heading}» стоит не на своём месте.",
        en: "The part “{heading}” is not in its place."),
      remedy: Sentence(
        kk: "Ретін түзетіңіз: сабаққа дейін, үш рет, үйге.",
        ru: "Исправьте порядок: до урока, три раза, домой.",
        en: "Put them in order: before the lesson, the three passes, home.")),
    Words(
      "text.number.ending",
      summary: Sentence(
        kk: "«{found}» жалғауы айтылуына («{said}») сай емес.",
        ru: "Окончание «{found}» не подходит к тому, как читается число («{said}»).",
        en: "The ending of “{found}” does not agree with how the number is said (“{said}”)."),
      remedy: Sentence(
        kk: "Жалғауын түзетіңіз, мысалы «{example}».",
        ru: "Исправьте окончание, например «{example}».",
        en: "Correct the ending, for example “{example}”.")),
    Words(
      "lesson.media.heavy",
      summary: Sentence(
        kk: "Суреттердің көлемі {found} КБ, жеңіл жинаққа {limit} КБ сыяды.",
        ru: "Рисунки занимают {found} КБ, в лёгкий пакет входит {limit} КБ.",
        en: "The pictures take {found} KB; a light pack holds {limit} KB."),
      remedy: Sentence(
        kk: "Ең үлкенін кішірейтіңіз: {file} ({size} КБ).",
        ru: "Уменьшите самый большой: {file} ({size} КБ).",
        en: "Make the largest one smaller: {file} ({size} KB).")),
    Words(
      "media.transcript.missing",
      summary: Sentence(
        kk: "«{found}» жазбасында не айтылатыны мәтінде жоқ.",
        ru: "В тексте нет слов записи «{found}».",
        en: "The text does not have the words of the recording “{found}”."),
      remedy: Sentence(
        kk: "Атынан кейін нүкте қойып, не айтылып, не көрінетінін жазыңыз: «Дыбыс: {found}. …»",
        ru: "После имени и точки напишите, что говорят и что видно: «Звук: {found}. …»",
        en: "After the name and a full stop write what is said and seen: “{found}. …”")),
    Words(
      "text.recording.missing",
      summary: Sentence(
        kk: "media бумасында «{found}» деген мұндай жазба жоқ.",
        ru: "В папке media нет такой записи «{found}».",
        en: "There is no such recording “{found}” in media."),
      remedy: Sentence(
        kk: "Файлды ({endings}) media бумасына салыңыз немесе мынаны жазыңыз: {allowed}.",
        ru: "Положите файл ({endings}) в папку media или напишите: {allowed}.",
        en: "Put the file ({endings}) into media, or write: {allowed}.")),
    Words(
      "media.recording.unused",
      summary: Sentence(
        kk: "«{name}» жазбасы мәтінде аталмаған.",
        ru: "Запись «{name}» не названа в тексте.",
        en: "No text names the recording “{name}”."),
      remedy: Sentence(
        kk: "«Дыбыс: {name}. …» не «Бейне: {name}. …» деп қосыңыз немесе файлды алып тастаңыз.",
        ru: "Добавьте «Звук: {name}. …» или «Видео: {name}. …» либо уберите файл.",
        en: "Name {name} in both texts as a sound or a film, or take the file away.")),
    Words(
      "media.credit.missing",
      summary: Sentence(
        kk: "Файлдың авторы мен лицензиясы көрсетілмеген.",
        ru: "Не указаны автор и лицензия файла.",
        en: "The file has no author and no licence."),
      remedy: Sentence(
        kk: "credits.yaml ішіндегі files тізіміне қосыңыз: {path}.",
        ru: "Добавьте в список files файла credits.yaml: {path}.",
        en: "Add it to the files of credits.yaml: {path}.")),
    Words(
      "media.credit.unused",
      summary: Sentence(
        kk: "credits.yaml атаған файл жоқ: {found}.",
        ru: "Файла, названного в credits.yaml, нет: {found}.",
        en: "credits.yaml names a file that is not there: {found}."),
      remedy: Sentence(
        kk: "Жолын түзетіңіз не жазбаны алып тастаңыз.",
        ru: "Исправьте путь или уберите запись.",
        en: "Correct the path or take the entry out.")),
  ]
}
