extension Phrases {
  /// Trained deliverers of sensitive lessons.
  package enum Trained {
    package static let command = Sentence(
      kk: "Сезімтал тақырыптағы сабақтардың қаншасын оқытылған адам өткізе алады.",
      ru: "На сколько чувствительных занятий есть обученный ведущий.",
      en: "How many sensitive sessions have a trained deliverer.")
    package static let commandMore = Sentence(
      kk: "Оқытылған адам – staff кестесінде рөлі сабаққа сай, сол күні куәлігі күшінде болған "
        + "код.",
      ru: "Обученный – это код из таблицы staff с нужной уроку ролью и действующим в тот день "
        + "сертификатом.",
      en: "Trained is a code of the table staff whose role the lesson names and whose certificate "
        + "is in force that day.")
    package static let training = Sentence(
      kk: "Тек осы оқудың куәлігі.", ru: "Только сертификат этого обучения.",
      en: "Only this training's certificate.")
    package static let sensitive = Sentence(
      kk: "Сезімтал тақырып", ru: "Чувствительных", en: "Sensitive")
    package static let covered = Sentence(
      kk: "Оқытылған адам бар", ru: "С обученным", en: "With somebody trained")
    package static let percent = Sentence(kk: "%", ru: "%", en: "%")
    package static let noStaff = Sentence(
      kk: "Тізілімде қызметкер кодтары жоқ: staff кестесін енгізіңіз.",
      ru: "В реестре нет кодов сотрудников: внесите таблицу staff.",
      en: "The registry has no staff codes: import the table staff.")
    package static let gap = Sentence(
      kk: "Сезімтал тақырыптағы {count} сабақты өткізетін оқытылған адам тізілімде жоқ: {dates}.",
      ru:
        "Для занятий на чувствительную тему ({count}) в реестре нет обученного ведущего: {dates}.",
      en: "No trained deliverer is known for {count} sensitive sessions: {dates}.")
  }
}
