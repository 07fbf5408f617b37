extension Phrases {
  /// Why a lesson stands in its week, and what else a plan says.
  package enum Plan {
    package static let order = Sentence(
      kk: "бағдарламадағы кезегі", ru: "по порядку программы", en: "its turn in the programme")
    package static let season = Sentence(
      kk: "мезгілінде ({from}–{to})", ru: "в свой сезон ({from}–{to})",
      en: "in its season ({from}–{to})")
    package static let reminder = Sentence(
      kk: "еске салу: мезгіліндегісі ({from}–{to}) басқа ретте",
      ru: "напоминание: сезон ({from}–{to}) у другого раза",
      en: "a reminder: another pass is in season ({from}–{to})")
    package static let seasonUnmet = Sentence(
      kk: "мезгіліне ({from}–{to}) сыймады", ru: "в сезон ({from}–{to}) не поместился",
      en: "no pass fits its season ({from}–{to})")
    package static let makesRoom = Sentence(
      kk: "мезгілі бар сабаққа орын берді", ru: "уступил место сезонному уроку",
      en: "made room for a lesson with a season")
    package static let unplaced = Sentence(
      kk: "бұл жылы күн табылмады", ru: "в этом году дня не нашлось",
      en: "this year has no day for it")
    package static let reserve = Sentence(
      kk: "қор апта: қалып қойған сабаққа", ru: "резервная неделя: для пропущенного",
      en: "reserve week: to catch up")
    package static let closed = Sentence(
      kk: "жабық: сабақ болмайды", ru: "закрыто: занятий нет", en: "closed: no lessons")
    package static let group = Sentence(
      kk: "Топ {group}, {institution}. Сынып сағаты: {weekday}, {time}.",
      ru: "Группа {group}, {institution}. Классный час: {weekday}, {time}.",
      en: "Group {group}, {institution}. Class hour: {weekday}, {time}.")
    package static let combined = Sentence(
      kk: "Біріктірілген сынып ({grades}): сабақ ең кіші сыныптікі ({level}), бір сабақ бәріне.",
      ru: "Совмещённый класс ({grades}): уроки младшего из классов ({level}), один урок на всех.",
      en: "Combined class ({grades}): the lessons of its youngest grade ({level}), one for all.")
    package static let summary = Sentence(
      kk: "Жоспарда {sessions} сабақ, {reserve} қор апта, {closed} жабық күн, күні табылмағаны: "
        + "{unplaced}.",
      ru: "В плане уроков: {sessions}, резервных недель: {reserve}, закрытых дней: {closed}, без "
        + "дня: {unplaced}.",
      en: "{sessions} lessons, {reserve} reserve weeks, {closed} closed days, {unplaced} without "
        + "a day.")
    package static let provisional = Sentence(
      kk: "{year} күнтізбесі алдын ала жасалған: бұйрығы әлі белгісіз.",
      ru: "Календарь {year} предварительный: приказа ещё нет.",
      en: "The calendar of {year} is provisional: no order is known yet.")
    package static let weekdays = [
      Sentence(kk: "дс", ru: "пн", en: "Mon"), Sentence(kk: "сс", ru: "вт", en: "Tue"),
      Sentence(kk: "ср", ru: "ср", en: "Wed"), Sentence(kk: "бс", ru: "чт", en: "Thu"),
      Sentence(kk: "жм", ru: "пт", en: "Fri"), Sentence(kk: "сб", ru: "сб", en: "Sat"),
      Sentence(kk: "жс", ru: "вс", en: "Sun"),
    ]
  }
}
