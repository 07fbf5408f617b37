extension Words {
  /// What could not be taken out of a foreign package.
  static let packageImport: [Words] = [
    Words(
      "pack.import.kind",
      summary: Sentence(
        kk: "Бұл оқуға болатын SCORM пакеті емес.",
        ru: "Это не пакет SCORM, который можно прочитать.",
        en: "This is no SCORM package that can be read."),
      remedy: Sentence(
        kk: "`qorgan pack check` себебін айтады.", ru: "Почему, скажет `qorgan pack check`.",
        en: "`qorgan pack check` says why.")),
    Words(
      "pack.import.language",
      summary: Sentence(
        kk: "Пакеттің тілі анықталмады.", ru: "Язык пакета не определён.",
        en: "The language of the package cannot be told."),
      remedy: Sentence(
        kk: "--language kk не ru деп көрсетіңіз.", ru: "Укажите --language kk или ru.",
        en: "Say it: --language kk or ru.")),
    Words(
      "pack.import.pages",
      summary: Sentence(
        kk: "Пакетте бірде-бір HTML беті жоқ.", ru: "В пакете нет ни одной страницы HTML.",
        en: "The package has no HTML page."),
      remedy: Sentence(
        kk: "Мәтінді қолмен жазыңыз.", ru: "Запишите текст вручную.",
        en: "Write the text by hand.")),
    Words(
      "pack.import.video",
      summary: Sentence(
        kk: "Бейне алынбады: {subject}.",
        ru: "Видео не взято: {subject}.",
        en: "A video was not taken: {subject}."),
      remedy: Sentence(
        kk: "Оқиғаны мәтінмен не суретпен айтыңыз.",
        ru: "Расскажите это текстом или рисунком.",
        en: "Tell it in words or a picture.")),
    Words(
      "pack.import.audio",
      summary: Sentence(
        kk: "Дыбыс алынбады: {subject}.",
        ru: "Звук не взят: {subject}.",
        en: "A sound was not taken: {subject}."),
      remedy: Sentence(
        kk: "Мәтінін жазыңыз.",
        ru: "Запишите его текстом.",
        en: "Write its words.")),
    Words(
      "pack.import.frame",
      summary: Sentence(
        kk: "Ішкі терезе алынбады: {subject}.",
        ru: "Вложенное окно не взято: {subject}.",
        en: "A frame was not taken: {subject}."),
      remedy: Sentence(
        kk: "Ондағы бетті бөлек қараңыз.",
        ru: "Посмотрите эту страницу отдельно.",
        en: "Look at that page by itself.")),
    Words(
      "pack.import.object",
      summary: Sentence(
        kk: "Жандандырма не нысан алынбады: {subject}.",
        ru: "Объект или анимация не взяты: {subject}.",
        en: "An object or animation was not taken: {subject}."),
      remedy: Sentence(
        kk: "Мәтінмен не суретпен ауыстырыңыз.",
        ru: "Замените текстом или рисунком.",
        en: "Replace it by words or a picture.")),
    Words(
      "pack.import.form",
      summary: Sentence(
        kk: "Толтырылатын жол не тест алынбады.",
        ru: "Поле ввода или тест не взяты.",
        en: "A field or a test was not taken."),
      remedy: Sentence(
        kk: "Сұрақты «Сұрақ:» түрінде өзіңіз жазыңыз.",
        ru: "Запишите вопрос сами, с меткой «Вопрос:».",
        en: "Write the question yourself, with its label.")),
    Words(
      "pack.import.table",
      summary: Sentence(
        kk: "Кесте жол-жолымен алынды.",
        ru: "Таблица взята построчно.",
        en: "A table was taken line by line."),
      remedy: Sentence(
        kk: "Тізімге айналдырыңыз.",
        ru: "Сделайте из неё список.",
        en: "Make a list of it.")),
    Words(
      "pack.import.script",
      summary: Sentence(
        kk: "Беттің скрипті алынбады: ол көрсеткен нәрсе мәтінде болмауы мүмкін.",
        ru: "Скрипт страницы не взят: того, что он показывал, в тексте может не быть.",
        en: "The script of the page was not taken: what it showed may be missing."),
      remedy: Sentence(
        kk: "Бетті бастапқы пакеттен ашып, салыстырыңыз.",
        ru: "Откройте страницу в исходном пакете и сравните.",
        en: "Open the page in its package and compare.")),
    Words(
      "pack.import.link",
      summary: Sentence(
        kk: "Сілтеме алынбады, сөзі қалды: {subject}.",
        ru: "Ссылка не взята, слова остались: {subject}.",
        en: "A link was not taken, its words were: {subject}."),
      remedy: Sentence(
        kk: "Сабақ желісіз де өтуі керек: керегін мәтінге жазыңыз.",
        ru: "Урок идёт и без сети: нужное напишите в тексте.",
        en: "A lesson works without a network: write what is needed into it.")),
    Words(
      "pack.import.picture",
      summary: Sentence(
        kk: "Сурет алынбады: {subject}.",
        ru: "Рисунок не взят: {subject}.",
        en: "A picture was not taken: {subject}."),
      remedy: Sentence(
        kk: "SVG, PNG не JPG түрінде, 512 КБ-қа дейін өзіңіз салыңыз.",
        ru: "Положите его сами: SVG, PNG или JPG до 512 КБ.",
        en: "Put it in yourself as SVG, PNG or JPG of up to 512 KB.")),
    Words(
      "pack.import.alt",
      summary: Sentence(
        kk: "Суреттің сипаттамасы жоқ: {subject}.",
        ru: "У рисунка нет описания: {subject}.",
        en: "The picture has no description: {subject}."),
      remedy: Sentence(
        kk: "Не бейнеленгенін жазыңыз.",
        ru: "Напишите, что на нём изображено.",
        en: "Write what it shows.")),
    Words(
      "pack.import.long",
      summary: Sentence(
        kk: "Бет толық сыймады: сабақ мәтіні 64 КБ-тан аспайды.",
        ru: "Страница не поместилась целиком: текст урока – не больше 64 КБ.",
        en: "The page did not fit in full: a lesson's text has at most 64 KB."),
      remedy: Sentence(
        kk: "Қалған бетінен бөлек сабақ жасаңыз.",
        ru: "Сделайте из оставшегося отдельный урок.",
        en: "Make a lesson of its own out of the rest.")),
    Words(
      "pack.import.empty",
      summary: Sentence(
        kk: "Бетте алатын мәтін жоқ.",
        ru: "На странице нет текста, который можно взять.",
        en: "The page has no text that could be taken."),
      remedy: Sentence(
        kk: "Оны браузерде ашып, мәтінін қолмен жазыңыз.",
        ru: "Откройте её в браузере и запишите текст вручную.",
        en: "Open it in a browser and write its text by hand.")),
  ]
}
