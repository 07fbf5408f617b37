extension Words {
  /// What can be wrong with a question for numbers.
  static let deliveryStatistics: [Words] = [
    Words(
      "statistics.dimension.unknown",
      summary: Sentence(
        kk: "«{name}» деген бөлініс жоқ", ru: "нет разреза «{name}»",
        en: "there is no dimension “{name}”"),
      remedy: Sentence(
        kk: "мына атаулардың бірін таңдаңыз: {known}", ru: "выберите один из: {known}",
        en: "choose one of: {known}")),
    Words(
      "statistics.dimension.unknown.near",
      summary: Sentence(
        kk: "«{name}» деген бөлініс жоқ", ru: "нет разреза «{name}»",
        en: "there is no dimension “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Барлығы: {known}",
        ru: "может быть, «{near}»? Все разрезы: {known}",
        en: "did you mean “{near}”? All of them: {known}")),
    Words(
      "statistics.dimension.twice",
      summary: Sentence(
        kk: "«{name}» жолда да, бағанда да тұр", ru: "«{name}» стоит и в строках, и в столбцах",
        en: "“{name}” stands both in rows and in columns"),
      remedy: Sentence(
        kk: "бағанға басқа бөлініс беріңіз не оны алып тастаңыз",
        ru: "укажите для столбцов другой разрез или уберите его",
        en: "give the columns another dimension, or none")),
    Words(
      "statistics.measure.unknown",
      summary: Sentence(
        kk: "«{name}» деген көрсеткіш жоқ", ru: "нет показателя «{name}»",
        en: "there is no measure “{name}”"),
      remedy: Sentence(
        kk: "мына көрсеткіштерден таңдаңыз: {known}", ru: "выберите из показателей: {known}",
        en: "choose among: {known}")),
    Words(
      "statistics.measure.unknown.near",
      summary: Sentence(
        kk: "«{name}» деген көрсеткіш жоқ", ru: "нет показателя «{name}»",
        en: "there is no measure “{name}”"),
      remedy: Sentence(
        kk: "«{near}» демек пе едіңіз? Барлығы: {known}",
        ru: "может быть, «{near}»? Все показатели: {known}",
        en: "did you mean “{near}”? All of them: {known}")),
    Words(
      "statistics.measure.twice",
      summary: Sentence(
        kk: "«{name}» көрсеткіші екі рет сұралған", ru: "показатель «{name}» запрошен дважды",
        en: "the measure “{name}” is asked for twice"),
      remedy: Sentence(
        kk: "оны бір рет қана жазыңыз", ru: "укажите его один раз", en: "name it once")),
    Words(
      "statistics.measure.none",
      summary: Sentence(
        kk: "бірде-бір көрсеткіш сұралмаған", ru: "не запрошено ни одного показателя",
        en: "no measure is asked for"),
      remedy: Sentence(
        kk: "мына көрсеткіштерден таңдаңыз: {known}", ru: "выберите из показателей: {known}",
        en: "choose among: {known}")),
  ]
}
