extension Words {
  /// What may be wrong with the prerequisites of a programme's entries.
  static let prerequisites: [Words] = [
    Words(
      "programme.prerequisite.unknown",
      summary: Sentence(
        kk: "{entry} тақырыбының prerequisites тізіміндегі «{named}» бағдарламада жоқ.",
        ru: "У темы {entry} в prerequisites названа «{named}», которой в программе нет.",
        en: "The prerequisite “{named}” of {entry} is not in the programme."),
      remedy: Sentence(
        kk: "Бағдарламадағы тақырыптың белгісін (id) жазыңыз. Мүмкін: {allowed}.",
        ru: "Укажите id темы программы. Возможно: {allowed}.",
        en: "Write the id of an entry of the programme. It may be: {allowed}.")),
    Words(
      "programme.prerequisite.itself",
      summary: Sentence(
        kk: "{entry} тақырыбы өзінен бұрын өтуі керек болып шықты: prerequisites ішінде өзі тұр.",
        ru: "Тема {entry} должна пройти раньше самой себя: она названа в своих prerequisites.",
        en: "The entry {entry} would have to come before itself: it is among its prerequisites."),
      remedy: Sentence(
        kk: "Оны prerequisites тізімінен алып тастаңыз.",
        ru: "Уберите её из prerequisites.",
        en: "Take it out of its prerequisites.")),
    Words(
      "programme.prerequisite.repeated",
      summary: Sentence(
        kk: "{entry} тақырыбының prerequisites тізімінде «{named}» екі рет тұр.",
        ru: "У темы {entry} в prerequisites дважды стоит «{named}».",
        en: "The prerequisites of {entry} name “{named}” twice."),
      remedy: Sentence(
        kk: "Біреуін қалдырыңыз не басқа тақырыптың белгісін жазыңыз.",
        ru: "Оставьте одно из двух или укажите другую тему.",
        en: "Leave one of the two, or name another entry.")),
    Words(
      "programme.prerequisite.level",
      summary: Sentence(
        kk: "{entry} ({own}) тақырыбынан бұрын «{named}» өтуі керек делінген, бірақ ол {level} "
          + "сатысынікі: бұл топ оны әлі оқыған жоқ.",
        ru: "Перед темой {entry} ({own}) должна пройти «{named}», но она со ступени {level}: "
          + "эта группа её ещё не проходила.",
        en: "“{named}” is to come before {entry} ({own}), but it is of the level {level}: the "
          + "group has not been taught it yet."),
      remedy: Sentence(
        kk: "Сол сатының не одан төменгі сатының тақырыбын жазыңыз; ересектерге – өз тобының "
          + "тақырыбын.",
        ru: "Укажите тему той же ступени или более ранней; для взрослых – тему их же группы.",
        en: "Name an entry of the same level or of a lower one; for adults, of their own cohort.")),
    Words(
      "programme.prerequisite.cycle",
      summary: Sentence(
        kk: "Тақырыптар бірін-бірі тұйық шеңбер болып күтеді: {path}.",
        ru: "Темы ждут друг друга по кругу: {path}.",
        en: "Entries wait for each other in a circle: {path}."),
      remedy: Sentence(
        kk: "prerequisites тізімдерінің бірінен келесі тақырыпты алып тастап, шеңберді ажыратыңыз.",
        ru: "Разорвите круг: уберите следующую тему из prerequisites одной из них.",
        en: "Break the circle: take the next entry out of the prerequisites of one of them.")),
  ]
}
