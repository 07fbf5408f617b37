extension Words {
  /// What can be wrong with how a lesson takes care of its readers.
  static let lessonCare: [Words] = [
    Words(
      "text.caution.missing",
      summary: Sentence(
        kk: "Абайлауды қажет ететін сабақта «{label}» деген ескерту жоқ.",
        ru: "В уроке, который требует бережности, нет предупреждения «{label}».",
        en: "The lesson needs care and has no note “{label}”."),
      remedy: Sentence(
        kk:
          "Сабаққа дейінгі бөлімде «{label}» деп бастап, нені ескеру керегін және бала сырын айтса, "
          + "не істейтінін жазыңыз.",
        ru: "В разделе до урока начните абзац с «{label}»: что учесть и что делать, если ребёнок "
          + "расскажет о беде.",
        en: "In the part before the lesson begin a paragraph with “{label}”: what to look out for, "
          + "and what to do when a child tells.")),
    Words(
      "lesson.protocol.missing",
      summary: Sentence(
        kk: "Сезімтал сабақтың сатысына арналған {file} жоқ.",
        ru: "Урок чувствительный, а для его ступени нет {file}.",
        en: "The lesson is sensitive, and its stage has no {file}."),
      remedy: Sentence(
        kk: "{file} файлын жазыңыз: бала сырын айтса, ересек не істейді.",
        ru: "Напишите {file}: что делает взрослый, когда ребёнок рассказал о беде.",
        en: "Write {file}: what an adult does when a child tells.")),
    Words(
      "text.adult.second",
      summary: Sentence(
        kk: "Сезімтал сабақта үйден тыс сенімді ересек аталмаған.",
        ru: "В чувствительном уроке не назван взрослый не из семьи.",
        en: "The sensitive lesson names no trusted adult outside the family."),
      remedy: Sentence(
        kk:
          "Ата-анадан бөлек тағы бір ересекті атаңыз: психологты, сынып жетекшісін, жаттықтырушыны.",
        ru: "Кроме родителей назовите ещё одного взрослого: психолога, классного руководителя, "
          + "тренера.",
        en: "Beside the parents name another adult: the psychologist, the class teacher, a coach.")),
    Words(
      "text.experience",
      summary: Sentence(
        kk: "Баладан өз басынан өткені сұралып тұр: «{found}».",
        ru: "Ребёнка спрашивают о пережитом: «{found}».",
        en: "A child is asked about its own experience: “{found}”."),
      remedy: Sentence(
        kk: "Оқиға кейіпкері туралы сұраңыз.",
        ru: "Спросите о герое истории.",
        en: "Ask about the person in the story.")),
    Words(
      "text.secrecy",
      summary: Sentence(
        kk: "Құпия сақтауға уәде берілген: «{found}».",
        ru: "Обещано хранить тайну: «{found}».",
        en: "Secrecy is promised: “{found}”."),
      remedy: Sentence(
        kk: "«Саған көмектесетін адамға ғана айтамын» деп жазыңыз.",
        ru: "Напишите: «Скажу только тем, кто тебе поможет».",
        en: "Write: “I tell only those who help you.”")),
    Words(
      "text.centre.secret",
      summary: Sentence(
        kk: "{number} бәрін құпия сақтайды делінген: «{found}».",
        ru: "О {number} сказано, что там всё хранят в тайне: «{found}».",
        en: "The text says that {number} keeps everything to itself: “{found}”."),
      remedy: Sentence(
        kk: "Шынын жазыңыз: балаға қауіп төнсе, олар көмектесетін қызметтерге хабарлайды.",
        ru:
          "Напишите правду: если ребёнку грозит опасность, там сообщат службам, которые помогают.",
        en: "Say the truth: when a child is in danger they tell the services that help.")),
    Words(
      "text.centre.truth",
      summary: Sentence(
        kk: "{number} аталған, бірақ балаға қауіп төнсе, хабарлай алатыны айтылмаған.",
        ru:
          "{number} назван, но не сказано, что при опасности оттуда могут сообщить другим службам.",
        en: "{number} is named, but not that it may tell other services when a child is in danger."),
      remedy: Sentence(
        kk: "Сол жерге қосыңыз: «Балаға қауіп төнсе, олар көмектесетін қызметтерге хабарлайды».",
        ru:
          "Добавьте рядом: «Если ребёнку грозит опасность, там сообщат службам, которые помогают».",
        en: "Add beside it: “When a child is in danger they tell the services that help.”")),
    Words(
      "shared.help.number",
      summary: Sentence(
        kk: "Мәтінде {found} нөмірі жоқ.",
        ru: "В тексте нет номера {found}.",
        en: "The text does not name {found}."),
      remedy: Sentence(
        kk: "{found} деп қосыңыз: нөмірді құрал өзі қояды.",
        ru: "Впишите {found}: номер подставится сам.",
        en: "Add {found}: the number is put in by the tool.")),
  ]
}
