extension Words {
  /// What can be wrong when a lesson is written with the tool.
  static let lessonWorkshop: [Words] = [
    Words(
      "text.unfilled",
      summary: Sentence(
        kk: "Үлгінің толтырылмаған […] орны: {found}; біріншісі осы жолда.",
        ru: "Незаполненных мест […] заготовки: {found}; первое – в этой строке.",
        en: "Places […] of the template not filled in: {found}; the first is on this line."),
      remedy: Sentence(
        kk: "[…] орнына өз сөзіңізді жазыңыз не бұл жолды өшіріңіз.",
        ru: "Напишите свой текст вместо […] или сотрите эту строку.",
        en: "Write your own words for […], or take the line out.")),
    Words(
      "lesson.folder.exists",
      summary: Sentence(
        kk: "Бұл сабақ бұрыннан бар.", ru: "Такой урок уже есть.",
        en: "This lesson is there already."),
      remedy: Sentence(
        kk: "Басқа атау беріңіз не бар мәтінді өзгертіңіз.",
        ru: "Дайте другое имя или правьте готовый текст.",
        en: "Choose another name, or edit the text that is there.")),
    Words(
      "file.unwritable",
      summary: Sentence(
        kk: "Жазу мүмкін болмады: {reason}", ru: "Не удалось записать: {reason}",
        en: "It could not be written: {reason}"),
      remedy: Sentence(
        kk: "Дискіде орын бар-жоғын және жазуға рұқсатты тексеріңіз. Бұрынғысы өзгерген жоқ.",
        ru: "Проверьте место на диске и право записи. Прежнее не тронуто.",
        en: "See whether the disk has room and may be written to. What was there is untouched.")),
    Words(
      "file.changed",
      summary: Sentence(
        kk: "Файлды осы кезде біреу өзгертіп қойды, сондықтан жазылмады.",
        ru: "Файл тем временем кто-то изменил, поэтому он не записан.",
        en: "Somebody changed the file in the meantime, so it was not written."),
      remedy: Sentence(
        kk: "Команданы қайта орындап, айырмашылығын тағы қараңыз.",
        ru: "Повторите команду и снова посмотрите на различия.",
        en: "Run the command again and look at the differences once more.")),
    Words(
      "command.lesson.place",
      summary: Sentence(
        kk: "Сабақтың орны КЕЗЕҢ/АТАУ түрінде жазылады.",
        ru: "Место урока пишется как СТУПЕНЬ/ИМЯ.",
        en: "The place of a lesson is STAGE/NAME."),
      remedy: Sentence(
        kk: "Мысалы primary/street: кезеңдер – {known}; атауда a–z, 0–9 және «-».",
        ru: "Например primary/street: ступени – {known}; в имени a–z, 0–9 и «-».",
        en: "For example primary/street; stages: {known}; a name has a–z, 0–9 and “-”.")),
    Words(
      "command.option.missing",
      summary: Sentence(
        kk: "{option} айтылмаған не жарамайды.", ru: "{option} не указано или не подходит.",
        en: "{option} is missing or will not do."),
      remedy: Sentence(
        kk: "Қосыңыз: {example}", ru: "Добавьте: {example}", en: "Add it: {example}")),
    Words(
      "lesson.pair.stale",
      summary: Sentence(
        kk: "Расталғаннан кейін {newer} өзгерді, бұл жағы ескі қалды.",
        ru: "После подтверждения {newer} изменён, эта сторона отстала.",
        en: "{newer} changed after this was confirmed, and this side did not."),
      remedy: Sentence(
        kk:
          "Өзгерісті осында да енгізіңіз, екеуін қатар оқып, растаңыз: qorgan lesson pair {lesson}",
        ru: "Внесите правку и сюда, прочтите рядом и подтвердите: qorgan lesson pair {lesson}",
        en: "Take the change over, read both, then confirm: qorgan lesson pair {lesson}")),
    Words(
      "lesson.pair.unconfirmed",
      summary: Sentence(
        kk: "Бұл бөліктің екі тілде бір мағынада екенін ешкім растамаған.",
        ru: "Никто не подтвердил, что эта часть на двух языках говорит одно и то же.",
        en: "Nobody confirmed that this piece says the same in both languages."),
      remedy: Sentence(
        kk: "Қатар оқып шығып, растаңыз: qorgan lesson pair {lesson}",
        ru: "Прочтите рядом и подтвердите: qorgan lesson pair {lesson}",
        en: "Read both side by side, then confirm: qorgan lesson pair {lesson}")),
    Words(
      "text.wording",
      summary: Sentence(
        kk: "Балаға «{found}» деп айтпаймыз.", ru: "Ребёнку не говорим «{found}».",
        en: "A child is not told “{found}”."),
      remedy: Sentence(
        kk: "Былай дұрыс: «{better}». Мұндайды мысалға келтірсеңіз, тырнақшаға алыңыз.",
        ru: "Лучше так: «{better}». Если это пример того, как нельзя, возьмите в кавычки.",
        en: "Better: “{better}”. If it shows what not to say, put it in quotation marks.")),
    Words(
      "text.term",
      summary: Sentence(
        kk: "Терминдер тізімінде «{found}» деген сөз қолданылмайды.",
        ru: "По словарю терминов «{found}» не пишем.",
        en: "The glossary does without “{found}”."),
      remedy: Sentence(
        kk: "Орнына «{term}» деп жазыңыз.", ru: "Напишите «{term}».",
        en: "Write “{term}” instead.")),
    Words(
      "lesson.law.unknown",
      summary: Sentence(
        kk: "laws.yaml ішінде «{found}» актісі жоқ.", ru: "В laws.yaml нет акта «{found}».",
        en: "laws.yaml has no act “{found}”."),
      remedy: Sentence(
        kk: "Тізімнен алыңыз не laws.yaml ішіне дереккөзімен қосыңыз: {allowed}",
        ru: "Возьмите из списка или внесите в laws.yaml с источником: {allowed}",
        en: "Take one of the list, or add it to laws.yaml with its source: {allowed}")),
    Words(
      "text.law.uncited",
      summary: Sentence(
        kk: "«{found}» актісі сабақтың law тізімінде жоқ.",
        ru: "Акта «{found}» нет в списке law этого урока.",
        en: "The act “{found}” is not in the lesson's law list."),
      remedy: Sentence(
        kk: "Актінің laws.yaml ішіндегі кодын lesson.yaml файлының law жолына жазыңыз.",
        ru: "Впишите код акта из laws.yaml в строку law файла lesson.yaml.",
        en: "Put the act's code from laws.yaml into law in lesson.yaml.")),
    Words(
      "text.money.undated",
      summary: Sentence(
        kk: "Айыппұл не төлем мөлшері жылы көрсетілмей жазылған.",
        ru: "Размер штрафа или выплаты назван без года.",
        en: "A fine or a benefit is given without its year."),
      remedy: Sentence(
        kk: "Мөлшері жыл сайын өзгереді: жылын қосыңыз не соманы алып тастаңыз.",
        ru: "Размер меняется каждый год: добавьте год или уберите сумму.",
        en: "It changes every year: add the year, or take the amount out.")),
  ]
}
